const require_main = require("./main-CIpu7Ckq.cjs");
// src/commands/folder-in.ts
function folderIn(written, { workspace }) {
	const folder = require_main.resolvePath(written, `${workspace.cwd === "" ? "" : `${workspace.cwd}/`}-`);
	if (folder !== void 0) return folder;
	throw new require_main.PromptopsError("FILE_UNWRITABLE", `${written} lies outside the repository.`, "Name a folder in it.");
}
Object.defineProperty(exports, "folderIn", {
	enumerable: true,
	get: function() {
		return folderIn;
	}
});
