import { i as globMatcher, n as compileGlobs, o as isGlob, t as compileGlob } from "./glob-Dft8Z6Kw.mjs";
import { i as isNeverAPrompt, r as formatByName } from "./read-prompt-file-CoUVyUpL.mjs";
// src/core/prompt/prompt-files.ts
const USUAL_SETS = [plain("prompts/**"), plain(".github/prompts/**")];
const PROMPT_EXTENSIONS = [
	"**/*.prompt.{yaml,yml,json,md}",
	"**/*.agent.md",
	"**/*.{prompt,prompty,j2,jinja,jinja2,mustache}",
	"**/promptfooconfig*.{yaml,yml,json}"
];
const EVERYWHERE = PROMPT_EXTENSIONS.map(plain);
function hasPromptExtension(file) {
	promptExtension ??= globMatcher(PROMPT_EXTENSIONS);
	return promptExtension(file);
}
let promptExtension;
function patternsOf({ include }) {
	const folder = include.replace(/\/+$/, "");
	if (folder === "" || folder === ".") return ["**"];
	return isGlob(folder) ? [folder] : [folder, `${folder}/**`];
}
function membershipIn(sets) {
	const compiled = sets.map((set) => ({
		set,
		includes: patternsOf(set).map(compileGlob),
		excludes: compileGlobs(set.exclude)
	}));
	return (file) => {
		let excluded = false;
		for (const { set, includes, excludes } of compiled) {
			const glob = includes.find((one) => one.matches(file));
			if (glob === void 0) continue;
			if (!excludes.matches(file)) return {
				kind: "prompt",
				entry: entryOf(file, glob, set)
			};
			excluded = true;
		}
		return { kind: excluded ? "excluded" : "none" };
	};
}
function isWanted({ file, format }) {
	return !isNeverAPrompt(file) && (format !== "auto" || formatByName(file) !== void 0 || /\.(?:ya?ml|json)$/i.test(file));
}
function promptFileOutside(file) {
	return {
		file,
		prefix: "",
		format: "auto"
	};
}
function entryOf(file, { prefix }, set) {
	return {
		file,
		prefix,
		format: set.format,
		...set.prefix !== "" && { namePrefix: set.prefix }
	};
}
function plain(include) {
	return {
		include,
		exclude: [],
		format: "auto",
		prefix: ""
	};
}
export { membershipIn as a, isWanted as i, USUAL_SETS as n, patternsOf as o, hasPromptExtension as r, promptFileOutside as s, EVERYWHERE as t };
