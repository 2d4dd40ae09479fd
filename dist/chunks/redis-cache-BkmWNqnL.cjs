require("./rolldown-runtime-n5aEA02a.cjs");
const require_stored_copy = require("./stored-copy-BgyPRosu.cjs");
// src/adapters/prompt-cache/redis-cache.ts
const KEPT_SECONDS = 604800;
const MOST_LOOKS = 20;
const KEYS_A_LOOK = 1e3;
function redisCache({ connection, space, prefix = "promptops" }) {
	const keyOf = (name) => `${prefix}:${space}:${name}`;
	return {
		kind: "redis",
		get: async ({ name, target }) => {
			const text = await connection.attempt((client) => client.hget(keyOf(name), target));
			return typeof text === "string" ? require_stored_copy.readCopy(text) : void 0;
		},
		set: async ({ name, target }, entry) => {
			const key = keyOf(name);
			await connection.attempt((client) => client.multi().hset(key, target, require_stored_copy.writeCopy(entry)).expire(key, KEPT_SECONDS).exec());
		},
		delete: async (name, target) => {
			const key = keyOf(name);
			await connection.attempt((client) => target === void 0 ? client.del(key) : client.hdel(key, target));
		},
		isEmpty: async () => {
			for (let [cursor, looks] = ["0", 0]; looks < MOST_LOOKS; looks += 1) {
				const found = await connection.attempt((client) => client.scan(cursor, "MATCH", `${literally(keyOf(""))}*`, "COUNT", KEYS_A_LOOK));
				if (found === void 0) return true;
				if (found[1].length > 0) return false;
				cursor = found[0];
				if (cursor === "0") return true;
			}
			return true;
		},
		close: () => connection.close()
	};
}
function literally(text) {
	return text.replace(/[\\*?[\]]/g, "\\$&");
}
exports.redisCache = redisCache;
