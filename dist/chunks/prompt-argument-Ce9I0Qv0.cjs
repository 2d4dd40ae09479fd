const require_main = require("./main-CT8p7YMI.cjs");
// src/commands/prompt-argument.ts
function isFile(written, { workspace }) {
	const file = require_main.resolvePath(written, `${workspace.cwd === "" ? "" : `${workspace.cwd}/`}-`);
	if (written.startsWith("/") || file === void 0) return written.startsWith("/");
	try {
		return workspace.read(file, 0) !== void 0;
	} catch (error) {
		return require_main.isPromptopsError(error) && error.code === "FILE_TOO_LARGE";
	}
}
async function promptInFile(written, session, name) {
	return onlyPrompt(await require_main.readPromptFile(require_main.selectFile(session, written), session.workspace), name);
}
async function promptNamedHere(name, { config, workspace }) {
	const { files } = require_main.selectPromptFiles({
		sets: config.prompts,
		patterns: [],
		errorOnUnmatched: false
	}, workspace);
	const names = [];
	for (const entry of files) {
		const { prompts } = await require_main.readPromptFile(entry, workspace);
		const found = prompts.find((prompt) => prompt.name === name);
		if (found) return found;
		names.push(...prompts.map((prompt) => prompt.name));
	}
	throw new require_main.PromptopsError("PROMPT_NOT_FOUND", `No file here holds the prompt ${name}.${require_main.didYouMean(name, names)}`, "Name two versions, such as `greet@staging greet@production`.");
}
function onlyPrompt({ prompts, source, problems }, name) {
	const only = prompts.length === 1 ? prompts[0] : prompts.find((prompt) => prompt.name === name);
	if (only) return only;
	if (prompts.length === 0) throw new require_main.PromptopsError("PROMPT_INVALID", `${source.file} holds no prompt that can be read. ${problems[0]?.message ?? ""}`.trimEnd(), "Run `promptops lint` on it.");
	throw new require_main.PromptopsError("USAGE", `${source.file} holds ${prompts.map((prompt) => prompt.name).join(", ")}.`, "Name the registered one with its prompt: `greet@production`.");
}
Object.defineProperty(exports, "isFile", {
	enumerable: true,
	get: function() {
		return isFile;
	}
});
Object.defineProperty(exports, "promptInFile", {
	enumerable: true,
	get: function() {
		return promptInFile;
	}
});
Object.defineProperty(exports, "promptNamedHere", {
	enumerable: true,
	get: function() {
		return promptNamedHere;
	}
});
