const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/adapters/lint-cache/try-folder.ts
var import__builtin_fs = require_rolldown_runtime.__toESM(require_base.require__builtin_fs(), 1);
var import__builtin_path = require_rolldown_runtime.__toESM(require_base.require__builtin_path(), 1);
function tryFolder(folder) {
	try {
		require_main.makeFolder(folder);
		(0, import__builtin_fs.rmdirSync)((0, import__builtin_fs.mkdtempSync)((0, import__builtin_path.join)(folder, "try-")));
		return;
	} catch (error) {
		return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
	}
}
exports.tryFolder = tryFolder;
