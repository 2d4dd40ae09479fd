import { S as require__builtin_fs, x as require__builtin_path } from "./usage-in-Br_6J4r6.mjs";
import { t as codeOf } from "./error-code-DUg4WW-X.mjs";
// src/adapters/make-folder.ts
var import__builtin_fs = require__builtin_fs();
var import__builtin_path = require__builtin_path();
function makeFolder(folder) {
	try {
		(0, import__builtin_fs.mkdirSync)(folder);
	} catch (error) {
		if ((0, import__builtin_fs.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) return;
		const parent = (0, import__builtin_path.dirname)(folder);
		if (codeOf(error) !== "ENOENT" || parent === folder) throw error;
		makeFolder(parent);
		makeIn(folder);
	}
}
function makeIn(folder) {
	try {
		(0, import__builtin_fs.mkdirSync)(folder);
	} catch (error) {
		if (!(0, import__builtin_fs.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
	}
}
export { makeFolder as t };
