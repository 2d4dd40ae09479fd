const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_built$1 = require("./built-D7sLrPpM.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/adapters/announcements/redis-announcements.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
var import_built = require_built$1.require_built();
const LONGEST_PAUSE_MS = 5e3;
function redisAnnouncements({ url, space, prefix = "promptops" }) {
	const channel = `${prefix}:${space}:moved`;
	const self = (0, import__builtin_crypto.randomUUID)();
	const options = {
		lazyConnect: true,
		enableOfflineQueue: false,
		maxRetriesPerRequest: 0,
		connectTimeout: 1e3,
		disconnectTimeout: 50,
		retryStrategy: (times) => Math.min(times * 200, LONGEST_PAUSE_MS)
	};
	const speaker = new import_built.Redis(url, options);
	const listening = new import_built.Redis(url, {
		...options,
		enableOfflineQueue: true,
		maxRetriesPerRequest: null
	});
	for (const client of [speaker, listening]) client.on("error", () => {});
	return {
		tell: async (announcement) => {
			try {
				if (speaker.status === "wait") await speaker.connect();
				await speaker.publish(channel, JSON.stringify({
					from: self,
					...announcement
				}));
			} catch {}
		},
		hear: async (listener) => {
			listening.on("message", (_channel, message) => {
				const heard = announcementIn(message);
				if (heard && heard.from !== self) listener(heard.announcement);
			});
			await listening.subscribe(channel).catch(() => {});
		},
		close: async () => {
			speaker.disconnect();
			listening.disconnect();
		}
	};
}
function announcementIn(message) {
	try {
		const value = require_main.parseJson(message);
		if (!require_main.isRecord(value)) return void 0;
		const { from, name, alias } = value;
		if (typeof from !== "string" || typeof name !== "string") return void 0;
		return {
			from,
			announcement: {
				name,
				...typeof alias === "string" && { alias }
			}
		};
	} catch {
		return;
	}
}
exports.redisAnnouncements = redisAnnouncements;
