const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/adapters/report-file.ts
var import__builtin_fs = require_rolldown_runtime.__toESM(require_base.require__builtin_fs(), 1);
var import__builtin_path = require_rolldown_runtime.__toESM(require_base.require__builtin_path(), 1);
function writeReportFile(path, text) {
	try {
		require_main.makeFolder((0, import__builtin_path.dirname)(path));
		(0, import__builtin_fs.writeFileSync)(path, text);
	} catch (cause) {
		throw new require_main.PromptopsError("FILE_UNWRITABLE", `The report ${path} could not be written.`, "Check the folder and its permissions.", { cause });
	}
}
exports.writeReportFile = writeReportFile;
