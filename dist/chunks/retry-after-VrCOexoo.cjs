// src/adapters/http/retry-after.ts
function retryAfterMs(headers) {
	const exact = headers["retry-after-ms"]?.trim() ?? "";
	if (/^\d+(?:\.\d+)?$/.test(exact)) return Number(exact);
	const written = headers["retry-after"]?.trim();
	if (written === void 0 || written === "") return 0;
	if (/^\d+(?:\.\d+)?$/.test(written)) return 1e3 * Number(written);
	const until = Date.parse(written);
	const now = Date.parse(headers["date"] ?? "");
	if (Number.isNaN(until)) return 0;
	return Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}
Object.defineProperty(exports, "retryAfterMs", {
	enumerable: true,
	get: function() {
		return retryAfterMs;
	}
});
