import { C as isPromptopsError, S as PromptopsError, i as projectionOf, u as encodeProjection } from "./hash-VZsFshsQ.mjs";
import { h as labelTags } from "./usage-in-Br_6J4r6.mjs";
import { c as isCaseFile, i as isNeverAPrompt, o as CASE_FILES, readPromptFile, readSource, u as stemOf } from "./read-prompt-file-CoUVyUpL.mjs";
import { a as membershipIn, i as isWanted, n as USUAL_SETS, o as patternsOf, r as hasPromptExtension, s as promptFileOutside, t as EVERYWHERE } from "./prompt-files-B_4oTr9I.mjs";
import { o as isGlob, r as escapeGlob, t as compileGlob } from "./glob-Dft8Z6Kw.mjs";
// src/usecases/select-named-files.ts
const NOTHING = {
	files: [],
	problems: []
};
function selectNamed({ sets, patterns, errorOnUnmatched = true, cases = false }, workspace, listed) {
	const named = patterns.map((written) => nameOf(written, workspace));
	const member = membershipIn(sets ?? USUAL_SETS);
	const entries = new Map();
	const warnings = [];
	const direct = workspace.find({ include: named.map(({ path }) => escapeGlob(path)) }, listed);
	for (const file of direct.files) {
		const membership = member(file);
		const reason = whyNot(file, membership, cases);
		if (reason === void 0) entries.set(file, entryOf(file, membership));
		else warnings.push(`${file} ${reason}, so it is left out.`);
	}
	const others = named.filter(({ path }) => !direct.files.includes(path));
	const unmatched = new Set(others);
	const searched = others.length > 0 ? workspace.find({ include: others.map(({ include }) => include) }, listed) : NOTHING;
	for (const file of searched.files) {
		const membership = member(file);
		const takers = others.filter((one) => takes(one, file, membership, cases));
		if (takers.length > 0) entries.set(file, entryOf(file, membership));
		for (const one of takers) unmatched.delete(one);
	}
	const problems = [...new Map([...direct.problems, ...searched.problems].map((problem) => [problem.file, problem])).values()];
	const ignored = [...unmatched].filter(({ path }) => exists(path, workspace));
	for (const { path } of ignored) warnings.push(`${path} is ignored, so it is left out.`);
	const missing = [...unmatched].filter((one) => !ignored.includes(one));
	if (errorOnUnmatched && missing.length > 0 && problems.length === 0) throw noFiles(missing);
	return {
		files: [...entries.keys()].sort().map((file) => entries.get(file)),
		problems,
		warnings
	};
}
function takes({ matches, isPattern }, file, membership, cases) {
	if (!matches(file) || membership.kind === "excluded") return false;
	if (isCaseFile(file)) return cases;
	if (!isWanted(entryOf(file, membership))) return false;
	return isPattern || membership.kind === "prompt" || hasPromptExtension(file);
}
function entryOf(file, membership) {
	return membership.kind === "prompt" ? membership.entry : promptFileOutside(file);
}
function whyNot(file, { kind }, cases) {
	if (kind === "excluded") return "is excluded by the configuration";
	if (cases && isCaseFile(file)) return void 0;
	return isNeverAPrompt(file) ? "is a partial, a case file or a paper of the repository" : void 0;
}
function exists(file, workspace) {
	try {
		return workspace.read(file, 0) !== void 0;
	} catch (error) {
		return isPromptopsError(error) && error.code === "FILE_TOO_LARGE";
	}
}
function nameOf(written, workspace) {
	const path = fromRoot(written, workspace);
	if (path === void 0) {
		const hint = `Start promptops there: \`--cwd\`. The workspace is ${workspace.root}.`;
		throw new PromptopsError("NO_FILES", `\`${written}\` lies outside the workspace.`, hint);
	}
	const isPattern = isGlob(written);
	const include = isPattern ? fromRoot(written, workspace, escapeGlob(workspace.cwd)) ?? path : below(path);
	return {
		written,
		path,
		isPattern,
		include,
		matches: compileGlob(include).matches
	};
}
function below(folder) {
	return folder === "" ? "**" : `${escapeGlob(folder)}/**`;
}
function fromRoot(written, { root, cwd }, start = cwd) {
	const windows = /^[A-Za-z]:/.test(root);
	const slashed = (path) => windows ? path.replaceAll("\\", "/") : path;
	const path = slashed(written);
	const top = slashed(root);
	const absolute = path.startsWith("/") || windows && /^[A-Za-z]:/.test(path);
	if (absolute && path !== top && !path.startsWith(`${top}/`)) return void 0;
	const parts = [];
	for (const part of (absolute ? path.slice(top.length) : `${start}/${path}`).split("/")) {
		if (part === ".." && parts.pop() === void 0) return void 0;
		if (part !== "" && part !== "." && part !== "..") parts.push(part);
	}
	return parts.join("/");
}
function noFiles(unmatched) {
	const names = unmatched.map(({ written }) => `\`${written}\``).join(", ");
	const verb = unmatched.length === 1 ? "matches" : "match";
	return new PromptopsError("NO_FILES", `${names} ${verb} no prompt file.`, "Check the spelling; ignored files and node_modules are not searched.");
}
// src/usecases/select-prompt-files.ts
function selectPromptFiles(request, workspace) {
	const listed = new Map();
	const selection = request.patterns.length > 0 ? selectNamed(request, workspace, listed) : selectAll(request, workspace, listed);
	return request.cases ? withCaseFiles(selection, request, workspace, listed) : selection;
}
function selectAll({ sets, errorOnUnmatched = true }, workspace, listed) {
	const first = filesOf(sets ?? USUAL_SETS, workspace, listed);
	const selection = sets === null && first.files.length === 0 ? filesOf(EVERYWHERE, workspace, listed, first.problems) : first;
	if (selection.files.length > 0 || selection.problems.length > 0 || !errorOnUnmatched) return selection;
	if (sets === null) throw new PromptopsError("NO_FILES", "There is no prompt file here.", "`promptops init` writes a first one.");
	const includes = sets.map(({ include }) => `\`${include}\``).join(", ");
	throw new PromptopsError("NO_FILES", `No file matches ${includes}.`, "Check `prompts` in the configuration.");
}
function withCaseFiles(selection, { sets, patterns }, workspace, listed) {
	const candidates = workspace.find({ include: [CASE_FILES] }, listed).files.filter(isCaseFile);
	if (candidates.length === 0) return selection;
	const stems = new Set(selection.files.map(({ file }) => stemOf(file)));
	const taken = new Set(selection.files.map(({ file }) => file));
	const member = membershipIn(sets ?? USUAL_SETS);
	const found = candidates.filter((file) => {
		const { kind } = member(file);
		if (taken.has(file) || kind === "excluded") return false;
		return stems.has(stemOf(file)) || patterns.length === 0 && (kind === "prompt" || namesItsPrompt(file, workspace));
	});
	const files = [...selection.files, ...found.map(promptFileOutside)];
	return {
		...selection,
		files: files.sort((a, b) => a.file < b.file ? -1 : 1)
	};
}
function namesItsPrompt(file, workspace) {
	const source = readSource(file, workspace);
	return "rule" in source || /^[\s{]*"?prompt"?\s*:/m.test(source.text);
}
function filesOf(sets, workspace, listed, before = []) {
	const { files, problems } = workspace.find({ include: sets.flatMap(patternsOf) }, listed);
	const member = membershipIn(sets);
	return {
		files: files.flatMap((file) => {
			const found = member(file);
			return found.kind === "prompt" && isWanted(found.entry) ? [found.entry] : [];
		}),
		problems: [...before, ...problems],
		warnings: []
	};
}
// src/usecases/load/packaged-prompts.ts
async function packagedPrompts(sets, workspace) {
	const found = new Map();
	for (const file of selectPromptFiles({
		sets,
		patterns: [],
		errorOnUnmatched: false
	}, workspace).files) for (const prompt of (await readPromptFile(file, workspace)).prompts) {
		const tags = tagsOf(prompt);
		if (tags !== void 0) found.set(prompt.name, found.has(prompt.name) ? "several" : tags);
	}
	return new Map([...found].filter((entry) => entry[1] !== "several"));
}
function tagsOf(prompt) {
	try {
		return {
			...encodeProjection(projectionOf(prompt)),
			...prompt.label !== void 0 && labelTags(prompt.label)
		};
	} catch (error) {
		if (isPromptopsError(error)) return void 0;
		throw error;
	}
}
export { packagedPrompts };
