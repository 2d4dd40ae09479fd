require("./rolldown-runtime-n5aEA02a.cjs");
// src/adapters/prompt-cache/redis-connection.ts
var import_built = require("./built-D7sLrPpM.cjs").require_built();
const COMMAND_MS = 200;
const PAUSE_MS = 5e3;
const LOG_EVERY_MS = 6e4;
const CONNECT_MS = 1e3;
function redisConnection({ url, now, log }) {
	const client = new import_built.Redis(url, {
		lazyConnect: true,
		connectTimeout: CONNECT_MS,
		disconnectTimeout: 50,
		commandTimeout: COMMAND_MS,
		maxRetriesPerRequest: 1,
		enableOfflineQueue: false,
		retryStrategy: () => null
	});
	client.on("error", () => {});
	client.on("connect", () => {
		client.stream.unref?.();
	});
	let pausedUntil = 0;
	let loggedAt = Number.NEGATIVE_INFINITY;
	let connecting;
	const connected = async () => {
		if (client.status === "ready") return;
		connecting ??= soon(client.connect(), () => client.disconnect()).finally(() => {
			connecting = void 0;
		});
		await connecting;
	};
	const trouble = (error) => {
		if (!(error instanceof import_built.ReplyError)) pausedUntil = now() + PAUSE_MS;
		if (now() - loggedAt < LOG_EVERY_MS) return;
		loggedAt = now();
		log(`Redis does not answer (${reasonOf(error)}); prompts are served without it.`);
	};
	return {
		client,
		attempt: async (command) => {
			if (now() < pausedUntil) return void 0;
			try {
				await connected();
				return await command(client);
			} catch (error) {
				trouble(error);
				return;
			}
		},
		close: async () => {
			pausedUntil = Number.POSITIVE_INFINITY;
			client.disconnect();
		}
	};
}
function reasonOf(error) {
	if (typeof error !== "object" || error === null) return "unknown";
	const { code, message } = error;
	if (typeof code === "string") return code;
	return /^[A-Z]{3,}\b/.exec(String(message))?.[0] ?? "the connection is closed or slow";
}
async function soon(connecting, giveUp) {
	const timer = setTimeout(giveUp, CONNECT_MS);
	try {
		await connecting;
	} finally {
		clearTimeout(timer);
	}
}
exports.redisConnection = redisConnection;
