const require_main = require("./main-CIpu7Ckq.cjs");
// src/core/eval/answer.ts
function isTokenUsage(value) {
	if (!require_main.isRecord(value)) return false;
	const { input, output, cachedInput = 0, estimated = false } = value;
	return [
		input,
		output,
		cachedInput
	].every((count) => Number.isFinite(count) && Number(count) >= 0) && typeof estimated === "boolean";
}
Object.defineProperty(exports, "isTokenUsage", {
	enumerable: true,
	get: function() {
		return isTokenUsage;
	}
});
