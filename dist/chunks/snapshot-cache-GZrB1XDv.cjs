const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_stored_copy = require("./stored-copy-BgyPRosu.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/adapters/prompt-cache/snapshot-cache.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
var import_promises = require_base.require_promises$1();
var import__builtin_path = require_rolldown_runtime.__toESM(require_base.require__builtin_path(), 1);
function snapshotCache({ folder, space }) {
	const own = (0, import__builtin_path.join)(folder, digest(space).slice(0, 16));
	const waiting = new Map();
	let names = 0;
	let turn = Promise.resolve();
	const inTurn = (work) => {
		turn = turn.then(work).catch(() => {});
		return turn;
	};
	const writeWaiting = async (file) => {
		try {
			for (let entry = waiting.get(file); entry !== void 0;) {
				await replace((0, import__builtin_path.join)(own, file), require_stored_copy.writeCopy(entry));
				const newer = waiting.get(file);
				entry = newer === entry ? void 0 : newer;
			}
		} finally {
			waiting.delete(file);
		}
	};
	const replace = async (path, text) => {
		names += 1;
		const beside = (0, import__builtin_path.join)(own, `.${digest(`${performance.timeOrigin} ${Math.random()} ${names}`).slice(0, 16)}.tmp`);
		try {
			await writeInFolder(beside, text);
			await (0, import_promises.rename)(beside, path);
		} catch (error) {
			await (0, import_promises.rm)(beside, { force: true });
			throw error;
		}
	};
	const writeInFolder = async (path, text) => {
		const write = () => (0, import_promises.writeFile)(path, text, { mode: 384 });
		try {
			await write();
		} catch (error) {
			if (require_main.codeOf(error) !== "ENOENT") throw error;
			require_main.makeFolder(own);
			await write();
		}
	};
	return {
		kind: "snapshot",
		get: async (key) => {
			const file = fileOf(key);
			try {
				return waiting.get(file) ?? require_stored_copy.readCopy(await (0, import_promises.readFile)((0, import__builtin_path.join)(own, file), "utf8"));
			} catch {
				return;
			}
		},
		set: (key, entry) => {
			const file = fileOf(key);
			const isWaiting = waiting.has(file);
			waiting.set(file, entry);
			return isWaiting ? turn : inTurn(() => writeWaiting(file));
		},
		delete: (name, target) => {
			const start = target === void 0 ? fileOf({
				name,
				target: ""
			}).slice(0, NAME_DIGITS) : fileOf({
				name,
				target
			});
			for (const file of waiting.keys()) if (file.startsWith(start)) waiting.delete(file);
			return inTurn(async () => {
				for (const file of await (0, import_promises.readdir)(own)) if (file.startsWith(start)) await (0, import_promises.rm)((0, import__builtin_path.join)(own, file), { force: true });
			});
		},
		isEmpty: async () => {
			if (waiting.size > 0) return false;
			return !(await (0, import_promises.readdir)(own).catch(() => [])).some((file) => file.endsWith(".json"));
		},
		close: () => turn
	};
}
const NAME_DIGITS = 32;
function fileOf({ name, target }) {
	return `${digest(name).slice(0, NAME_DIGITS)}-${digest(target).slice(0, 16)}.json`;
}
function digest(text) {
	return (0, import__builtin_crypto.createHash)("sha256").update(text, "utf8").digest("hex");
}
exports.snapshotCache = snapshotCache;
