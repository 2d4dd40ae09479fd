import { n as writeCopy, t as readCopy } from "./stored-copy-C1zzS-uK.mjs";
// src/adapters/prompt-cache/redis-cache.ts
const KEPT_SECONDS = 604800;
function redisCache({ connection, space, prefix = "promptops" }) {
	const keyOf = (name) => `${prefix}:${space}:${name}`;
	return {
		kind: "redis",
		get: async ({ name, target }) => {
			const text = await connection.attempt((client) => client.hget(keyOf(name), target));
			return typeof text === "string" ? readCopy(text) : void 0;
		},
		set: async ({ name, target }, entry) => {
			const key = keyOf(name);
			await connection.attempt((client) => client.multi().hset(key, target, writeCopy(entry)).expire(key, KEPT_SECONDS).exec());
		},
		delete: async (name, target) => {
			const key = keyOf(name);
			await connection.attempt((client) => target === void 0 ? client.del(key) : client.hdel(key, target));
		},
		close: () => connection.close()
	};
}
export { redisCache };
