const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
// src/reporters/fingerprints.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
function fingerprints(findings) {
	const seen = new Map();
	return findings.map(({ rule, file, path }) => {
		const key = JSON.stringify([
			rule,
			file,
			path
		]);
		const nth = seen.get(key) ?? 0;
		seen.set(key, nth + 1);
		return (0, import__builtin_crypto.createHash)("sha256").update(`${key}#${nth}`).digest("hex");
	});
}
Object.defineProperty(exports, "fingerprints", {
	enumerable: true,
	get: function() {
		return fingerprints;
	}
});
