const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-Byl1jngW.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
// src/core/eval/trace.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
function traceId(attempt) {
	return hex({
		...attempt,
		case: attempt.case.toWellFormed()
	}, 32);
}
function assessmentId(trace, { name, kind, source }) {
	return `a-${hex({
		trace,
		name: name.toWellFormed(),
		kind,
		source: source.type,
		...source.type === "HUMAN" && { by: source.id.toWellFormed() }
	}, 32)}`;
}
function spanId(trace, span = "root") {
	return hex({
		trace,
		span
	}, 16);
}
function hex(value, length) {
	return (0, import__builtin_crypto.createHash)("sha256").update(require_main.canonicalJson(value)).digest("hex").slice(0, length);
}
Object.defineProperty(exports, "assessmentId", {
	enumerable: true,
	get: function() {
		return assessmentId;
	}
});
Object.defineProperty(exports, "spanId", {
	enumerable: true,
	get: function() {
		return spanId;
	}
});
Object.defineProperty(exports, "traceId", {
	enumerable: true,
	get: function() {
		return traceId;
	}
});
