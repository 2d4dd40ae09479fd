const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_log_line = require("./log-line-BPd0EmNH.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/adapters/exposures/file-exposure-log.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
var import__builtin_fs = require_rolldown_runtime.__toESM(require_base.require__builtin_fs(), 1);
var import__builtin_path = require_rolldown_runtime.__toESM(require_base.require__builtin_path(), 1);
function fileExposureLog({ folder, mustExist = false }) {
	const pathOf = (test) => (0, import__builtin_path.join)(folder, `${fileName(test)}.jsonl`);
	return {
		place: folder,
		append: async (test, lines) => {
			const path = pathOf(test);
			const bytes = Buffer.from(`\n${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
			try {
				makeFolder(folder);
				appendAtOnce(path, bytes);
			} catch (cause) {
				const why = cause instanceof Error ? cause.message : String(cause);
				throw new require_main.PromptopsError("FILE_UNWRITABLE", `${path} cannot be written: ${why}`, "Make room, or mend its rights.", { cause });
			}
		},
		async *read(test) {
			const path = pathOf(test);
			if (mustExist && !(0, import__builtin_fs.existsSync)(folder)) throw new require_main.PromptopsError("FILE_UNREADABLE", `There is no folder ${folder}.`, "Name the folder `.promptops/ab` of the other machine.");
			if (!(0, import__builtin_fs.existsSync)(path)) return;
			let rest = "";
			try {
				for await (const chunk of (0, import__builtin_fs.createReadStream)(path, "utf8")) {
					const lines = `${rest}${chunk}`.split("\n");
					rest = lines.pop() ?? "";
					for (const line of lines) if (line !== "") yield require_log_line.parseLine(line);
				}
			} catch (cause) {
				throw new require_main.PromptopsError("FILE_UNREADABLE", `${path} cannot be read.`, "Mend its rights.", { cause });
			}
		}
	};
}
function appendAtOnce(path, bytes) {
	const file = (0, import__builtin_fs.openSync)(path, "a");
	try {
		const written = (0, import__builtin_fs.writeSync)(file, bytes);
		if (written < bytes.length) throw new Error(`only ${written} of ${bytes.length} bytes fit`);
	} finally {
		(0, import__builtin_fs.closeSync)(file);
	}
}
function makeFolder(folder) {
	if ((0, import__builtin_fs.existsSync)(folder)) return;
	(0, import__builtin_fs.mkdirSync)(folder, { recursive: true });
	(0, import__builtin_fs.writeFileSync)((0, import__builtin_path.join)(folder, ".gitignore"), "*\n");
}
function fileName(test) {
	const safe = encodeURIComponent(test).replaceAll("*", "%2A");
	return safe.length <= 200 ? safe : `${safe.slice(0, 130)}-${(0, import__builtin_crypto.createHash)("sha256").update(test).digest("hex")}`;
}
exports.fileExposureLog = fileExposureLog;
