require("./rolldown-runtime-n5aEA02a.cjs");
const require_stored_copy = require("./stored-copy-MTy9bo83.cjs");
// src/adapters/prompt-cache/redis-cache.ts
const KEPT_SECONDS = 604800;
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
		close: () => connection.close()
	};
}
exports.redisCache = redisCache;
