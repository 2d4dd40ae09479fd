import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime-Bl4WtXjF.mjs";
import { o as canonicalJson, y as require__builtin_crypto } from "./hash-UCYVGF7M.mjs";
// src/core/eval/trace.ts
var import__builtin_crypto = __toESM(require__builtin_crypto(), 1);
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
	return (0, import__builtin_crypto.createHash)("sha256").update(canonicalJson(value)).digest("hex").slice(0, length);
}
// \0builtin:util
var require__builtin_util = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:util");
}));
// src/adapters/tracer/news-of.ts
var import__builtin_util = __toESM(require__builtin_util(), 1);
function newsOf({ id, assessments }, given) {
	const known = new Map(assessments.map((one) => [assessmentId(id, one), one]));
	return given.filter((one) => !(0, import__builtin_util.isDeepStrictEqual)(known.get(assessmentId(id, one)), one));
}
export { spanId as i, require__builtin_util as n, assessmentId as r, newsOf as t };
