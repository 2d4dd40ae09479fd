import { r as __toESM } from "./rolldown-runtime-Bl4WtXjF.mjs";
import { S as PromptopsError, b as require__builtin_crypto } from "./hash-VZsFshsQ.mjs";
import { S as require__builtin_fs, x as require__builtin_path } from "./usage-in-Br_6J4r6.mjs";
import { t as parseLine } from "./log-line-Dh9Slyra.mjs";
// src/adapters/exposures/file-exposure-log.ts
var import__builtin_crypto = __toESM(require__builtin_crypto(), 1);
var import__builtin_fs = require__builtin_fs();
var import__builtin_path = require__builtin_path();
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
				throw new PromptopsError("FILE_UNWRITABLE", `${path} cannot be written: ${why}`, "Make room, or mend its rights.", { cause });
			}
		},
		async *read(test) {
			const path = pathOf(test);
			if (mustExist && !(0, import__builtin_fs.existsSync)(folder)) throw new PromptopsError("FILE_UNREADABLE", `There is no folder ${folder}.`, "Name the folder `.promptops/ab` of the other machine.");
			if (!(0, import__builtin_fs.existsSync)(path)) return;
			let rest = "";
			try {
				for await (const chunk of (0, import__builtin_fs.createReadStream)(path, "utf8")) {
					const lines = `${rest}${chunk}`.split("\n");
					rest = lines.pop() ?? "";
					for (const line of lines) if (line !== "") yield parseLine(line);
				}
			} catch (cause) {
				throw new PromptopsError("FILE_UNREADABLE", `${path} cannot be read.`, "Mend its rights.", { cause });
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
export { fileExposureLog };
