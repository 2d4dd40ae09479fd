const require_main = require("./main-CT8p7YMI.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
// src/commands/read-text-file.ts
function fileFromRoot({ workspace: { cwd } }, path) {
	const file = require_main.resolvePath(path, `${cwd === "" ? "" : `${cwd}/`}-`);
	if (file !== void 0) return file;
	throw new require_main.PromptopsError("FILE_UNREADABLE", `${path} lies outside the repository.`, "Move it into it, or send it through standard input where `-` is taken for a file.", { place: { file: path } });
}
function readTextFile(session, path) {
	const file = fileFromRoot(session, path);
	const read = require_evaluation.readText(file, session.workspace);
	if ("text" in read) return {
		file,
		text: read.text
	};
	throw new require_main.PromptopsError("FILE_UNREADABLE", `${path}: ${read.problem}`, read.hint, { place: { file: path } });
}
async function readStandardText({ terminal }) {
	const source = require_main.decodeSource("standard input", await terminal.readStdin());
	if (source instanceof require_main.SourceFile) return source.text;
	throw new require_main.PromptopsError("FILE_UNREADABLE", source.reason, "Send UTF-8.", { place: { file: "standard input" } });
}
Object.defineProperty(exports, "fileFromRoot", {
	enumerable: true,
	get: function() {
		return fileFromRoot;
	}
});
Object.defineProperty(exports, "readStandardText", {
	enumerable: true,
	get: function() {
		return readStandardText;
	}
});
Object.defineProperty(exports, "readTextFile", {
	enumerable: true,
	get: function() {
		return readTextFile;
	}
});
