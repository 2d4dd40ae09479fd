const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-Byl1jngW.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_secret_values = require("./secret-values-fangzXPV.cjs");
const require_stored_answer = require("./stored-answer-CzOj7iXf.cjs");
// src/adapters/answers/disk-answers.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
var import__builtin_fs = require_rolldown_runtime.__toESM(require_base.require__builtin_fs(), 1);
var import_promises = require_base.require_promises$1();
var import__builtin_path = require_rolldown_runtime.__toESM(require_base.require__builtin_path(), 1);
function diskAnswers({ folder, secrets = [] }) {
	const folders = foldersBelow(folder);
	const underWay = new Map();
	const lanes = new Map();
	const read = (key) => {
		try {
			const entry = require_stored_answer.readEntry(require_main.parseJson((0, import__builtin_fs.readFileSync)(pathOf(folder, key), "utf8")));
			return entry?.key === key ? entry : void 0;
		} catch {
			return;
		}
	};
	return {
		get: (key) => KEY.test(key) ? underWay.get(key) ?? read(key) : void 0,
		put: (entry) => {
			const { key } = entry;
			if (!KEY.test(key)) return;
			const text = `${JSON.stringify(require_stored_answer.entryJson(entry))}\n`;
			if (require_secret_values.isSecretInJson(text, secrets)) return;
			const write = async () => {
				try {
					await folders(key.slice(0, 2));
					await replace(pathOf(folder, key), text);
				} catch {}
				if (underWay.get(key) === entry) underWay.delete(key);
			};
			underWay.set(key, entry);
			const lane = key.slice(0, 1);
			lanes.set(lane, (lanes.get(lane) ?? Promise.resolve()).then(write));
		},
		settled: async () => {
			await Promise.all(lanes.values());
		}
	};
}
const KEY = /^[0-9a-f]{64}$/;
function pathOf(folder, key) {
	return (0, import__builtin_path.join)(folder, key.slice(0, 2), `${key}.json`);
}
function foldersBelow(root) {
	const made = new Map();
	const once = (path, make) => {
		const known = made.get(path) ?? make();
		made.set(path, known);
		return known;
	};
	const ignored = async () => {
		await (0, import_promises.mkdir)(root, { recursive: true });
		await (0, import_promises.writeFile)((0, import__builtin_path.join)(root, ".gitignore"), "*\n", { flag: "wx" }).catch(() => {});
	};
	return async (name) => {
		await once("", ignored);
		return once(name, () => (0, import_promises.mkdir)((0, import__builtin_path.join)(root, name), { recursive: true }));
	};
}
async function replace(path, text) {
	const beside = `${path}.${(0, import__builtin_crypto.randomUUID)()}.tmp`;
	try {
		await (0, import_promises.writeFile)(beside, text, { flag: "wx" });
		await (0, import_promises.rename)(beside, path);
	} catch (error) {
		await (0, import_promises.rm)(beside, { force: true });
		throw error;
	}
}
exports.diskAnswers = diskAnswers;
