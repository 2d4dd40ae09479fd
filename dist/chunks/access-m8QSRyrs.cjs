const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/server/access.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
const RIGHTS = [
	"open",
	"read",
	"write",
	"admin"
];
const ENTRY = /^(read|write|admin):([\w.-]{1,64}):([0-9a-f]{64})$/i;
function parseTokens(written) {
	return written.split(/[\s,]+/).flatMap((entry, at) => {
		if (entry === "") return [];
		const [, right, name, digest] = ENTRY.exec(entry) ?? [];
		if (right === void 0 || name === void 0 || digest === void 0) throw new require_main.PromptopsError("CONFIG_INVALID", `Entry ${at + 1} of PROMPTOPS_TOKENS is not understood.`, "Write `read|write|admin:<name>:<sha256 of the token>`; `promptops serve --new-token write:ci` makes one.");
		return [{
			name,
			right: right.toLowerCase(),
			digest: Buffer.from(digest, "hex")
		}];
	});
}
function digestOf(token) {
	return (0, import__builtin_crypto.createHash)("sha256").update(token).digest();
}
function tokenIn(authorization) {
	const [, scheme, value] = /^(bearer|basic)\s+(\S+)$/i.exec(authorization ?? "") ?? [];
	if (scheme === void 0 || value === void 0) return void 0;
	if (scheme.toLowerCase() === "bearer") return value;
	const login = Buffer.from(value, "base64").toString();
	return login.includes(":") ? login.slice(login.indexOf(":") + 1) : void 0;
}
function holderOf(token, tokens) {
	const digest = digestOf(token);
	let holder;
	for (const known of tokens) if ((0, import__builtin_crypto.timingSafeEqual)(known.digest, digest)) holder = known;
	return holder;
}
function covers(right, needed) {
	return RIGHTS.indexOf(right) >= RIGHTS.indexOf(needed);
}
exports.covers = covers;
exports.digestOf = digestOf;
exports.holderOf = holderOf;
exports.parseTokens = parseTokens;
exports.tokenIn = tokenIn;
