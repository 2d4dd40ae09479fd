const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-Byl1jngW.cjs");
const require_stored_copy = require("./stored-copy-MTy9bo83.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
// src/adapters/prompt-cache/snapshot-cache.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
var import__builtin_fs = require_rolldown_runtime.__toESM(require_base.require__builtin_fs(), 1);
var import__builtin_path = require_rolldown_runtime.__toESM(require_base.require__builtin_path(), 1);
function snapshotCache({ folder, space }) {
	const own = (0, import__builtin_path.join)(folder, digest(space).slice(0, 16));
	let names = 0;
	const quietly = async (work) => {
		try {
			work();
		} catch {}
	};
	return {
		kind: "snapshot",
		get: async (key) => {
			try {
				return require_stored_copy.readCopy((0, import__builtin_fs.readFileSync)((0, import__builtin_path.join)(own, fileOf(key)), "utf8"));
			} catch {
				return;
			}
		},
		set: (key, entry) => quietly(() => {
			require_main.makeFolder(own);
			names += 1;
			const beside = (0, import__builtin_path.join)(own, `.${digest(`${performance.timeOrigin} ${Math.random()} ${names}`).slice(0, 16)}.tmp`);
			try {
				(0, import__builtin_fs.writeFileSync)(beside, require_stored_copy.writeCopy(entry), { mode: 384 });
				(0, import__builtin_fs.renameSync)(beside, (0, import__builtin_path.join)(own, fileOf(key)));
			} catch (error) {
				(0, import__builtin_fs.rmSync)(beside, { force: true });
				throw error;
			}
		}),
		delete: (name, target) => quietly(() => {
			if (target !== void 0) return (0, import__builtin_fs.rmSync)((0, import__builtin_path.join)(own, fileOf({
				name,
				target
			})), { force: true });
			const start = fileOf({
				name,
				target: ""
			}).slice(0, NAME_DIGITS);
			for (const file of (0, import__builtin_fs.readdirSync)(own)) if (file.startsWith(start)) (0, import__builtin_fs.rmSync)((0, import__builtin_path.join)(own, file), { force: true });
		}),
		close: async () => {}
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
