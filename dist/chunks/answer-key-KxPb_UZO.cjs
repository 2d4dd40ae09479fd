const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-Byl1jngW.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
// src/core/eval/answer-key.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
const KEY_VERSION = 1;
function keyParts({ baseUrl, responseFormat, repeatIndex, ...parts }) {
	const { provider, model, messages, params, tools, role } = parts;
	return {
		v: KEY_VERSION,
		provider,
		base_url: baseUrl,
		model,
		messages,
		params,
		tools,
		response_format: responseFormat === void 0 ? null : { ...responseFormat },
		repeat_index: repeatIndex,
		role
	};
}
function keyOfParts(parts) {
	return (0, import__builtin_crypto.createHash)("sha256").update(require_main.canonicalJson(parts)).digest("hex");
}
Object.defineProperty(exports, "keyOfParts", {
	enumerable: true,
	get: function() {
		return keyOfParts;
	}
});
Object.defineProperty(exports, "keyParts", {
	enumerable: true,
	get: function() {
		return keyParts;
	}
});
