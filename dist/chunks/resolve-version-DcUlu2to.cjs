const require_main = require("./main-CIpu7Ckq.cjs");
const require_reference = require("./reference-ByZgJhXB.cjs");
const require_find_version = require("./find-version-Cu-qWy7a.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
// src/usecases/resolve-version.ts
async function resolveVersion(reference, registry) {
	const found = await directly(reference, registry) ?? await amongAll(reference, registry);
	if (found.version) return {
		version: found.version,
		...found.warning !== void 0 && { warning: found.warning }
	};
	const { aliases } = await promptNamed(reference.name, registry);
	const names = Object.keys(aliases);
	const { target } = reference;
	const meant = target.kind === "word" ? require_main.didYouMean(target.word, names) : "";
	const hint = names.length > 0 ? `Its aliases are ${names.join(", ")}.` : "It has no alias.";
	throw new require_main.PromptopsError("PROMPT_NOT_FOUND", `There is no ${require_reference.formatReference(reference)} in ${registry.uri}.${meant}`, hint);
}
async function promptNamed(name, registry) {
	const prompt = await registry.prompt(name);
	if (prompt === "model") throw new require_main.PromptopsError("PROMPT_NOT_FOUND", `${name} is a model, not a prompt.`, "Models and prompts share their names.");
	if (prompt !== void 0) return prompt;
	const names = (await registry.prompts()).map((one) => one.name);
	const hint = names.length === 0 ? "The registry is empty: `promptops register` fills it." : "`promptops list` shows what is there.";
	throw new require_main.PromptopsError("PROMPT_NOT_FOUND", `There is no prompt ${name} in ${registry.uri}.${require_main.didYouMean(name, names)}`, hint);
}
async function directly({ name, target }, registry) {
	if (target.kind === "version") return { version: await registry.version(name, target.version) };
	if (target.kind === "label") return void 0;
	const version = await registry.versionByAlias(name, target.kind === "latest" ? "latest" : target.word);
	if (version === void 0) return void 0;
	return target.kind === "latest" && version.tags[require_tags.VERSION_TAGS.duplicateOf] !== void 0 ? void 0 : { version };
}
async function amongAll(reference, registry) {
	const prompt = await promptNamed(reference.name, registry);
	return require_find_version.findVersion(reference.target, prompt, await registry.versions({ names: [reference.name] }));
}
Object.defineProperty(exports, "promptNamed", {
	enumerable: true,
	get: function() {
		return promptNamed;
	}
});
Object.defineProperty(exports, "resolveVersion", {
	enumerable: true,
	get: function() {
		return resolveVersion;
	}
});
