const require_rolldown_runtime = require("./rolldown-runtime-DNY-VQMO.cjs");
const require_base = require("./base-CT5cYe0j.cjs");
const require_main = require("./main-CfK3aS93.cjs");
const require_stored_answer = require("./stored-answer-Brclplyi.cjs");
// src/adapters/answers/disk-answers.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
var import__builtin_fs = require_rolldown_runtime.__toESM(require_base.require__builtin_fs(), 1);
var import__builtin_path = require_rolldown_runtime.__toESM(require_base.require__builtin_path(), 1);
function diskAnswers({ folder, secrets = [] }) {
	const made = new Set();
	const hidden = secrets.filter((secret) => secret !== "");
	return {
		get: (key) => {
			if (!KEY.test(key)) return void 0;
			try {
				const entry = require_stored_answer.readEntry(require_main.parseJson((0, import__builtin_fs.readFileSync)(pathOf(folder, key), "utf8")));
				return entry?.key === key ? entry : void 0;
			} catch {
				return;
			}
		},
		put: (entry) => {
			if (!KEY.test(entry.key)) return;
			const text = `${JSON.stringify(require_stored_answer.entryJson(entry))}\n`;
			if (hidden.some((secret) => text.includes(secret))) return;
			const path = pathOf(folder, entry.key);
			try {
				makeFolder(folder, (0, import__builtin_path.dirname)(path), made);
				replace(path, text);
			} catch {}
		}
	};
}
const KEY = /^[0-9a-f]{64}$/;
function pathOf(folder, key) {
	return (0, import__builtin_path.join)(folder, key.slice(0, 2), `${key}.json`);
}
function makeFolder(root, path, made) {
	if (made.has(path)) return;
	(0, import__builtin_fs.mkdirSync)(path, { recursive: true });
	made.add(path);
	try {
		(0, import__builtin_fs.writeFileSync)((0, import__builtin_path.join)(root, ".gitignore"), "*\n", { flag: "wx" });
	} catch {}
}
function replace(path, text) {
	const beside = `${path}.${(0, import__builtin_crypto.randomUUID)()}.tmp`;
	try {
		(0, import__builtin_fs.writeFileSync)(beside, text, { flag: "wx" });
		(0, import__builtin_fs.renameSync)(beside, path);
	} catch (error) {
		(0, import__builtin_fs.rmSync)(beside, { force: true });
		throw error;
	}
}
exports.diskAnswers = diskAnswers;
