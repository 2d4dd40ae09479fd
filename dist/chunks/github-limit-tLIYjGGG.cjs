const require_shared = require("./shared-eunROtP8.cjs");
// src/adapters/http/github-limit.ts
const UNSAID_MS = 6e4;
const SECOND_MS = 1e3;
function rateLimitMs({ status, headers, said }) {
	if (status !== 403 && status !== 429) return void 0;
	const known = Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
	if (known["retry-after"] !== void 0) return require_shared.retryAfterMs(known);
	const reset = Number(known["x-ratelimit-reset"]);
	if (known["x-ratelimit-remaining"] === "0" && reset > 0) return Math.max(0, reset * 1e3 - clockOf(known["date"])) + SECOND_MS;
	return status === 429 || /rate limit/i.test(said) ? UNSAID_MS : void 0;
}
function freeAgainAt(ms) {
	return `${new Date(Date.now() + ms).toISOString().slice(11, 19)} UTC`;
}
function clockOf(date) {
	const theirs = Date.parse(date ?? "");
	return Number.isNaN(theirs) ? Date.now() : theirs;
}
Object.defineProperty(exports, "freeAgainAt", {
	enumerable: true,
	get: function() {
		return freeAgainAt;
	}
});
Object.defineProperty(exports, "rateLimitMs", {
	enumerable: true,
	get: function() {
		return rateLimitMs;
	}
});
