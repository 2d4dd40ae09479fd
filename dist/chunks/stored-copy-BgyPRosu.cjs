const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/core/load/stored-copy.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
const FORMAT = 1;
function writeCopy({ version, fetchedAt }) {
	const { name, version: number, description, tags, createdAt } = version;
	const copy = {
		name,
		version: number,
		description,
		tags,
		createdAt,
		fetchedAt
	};
	return JSON.stringify({
		format: FORMAT,
		sum: sumOf(copy),
		copy
	});
}
function readCopy(text) {
	try {
		const { format, sum, copy } = require_main.parseJson(text);
		if (format !== FORMAT || !require_main.isRecord(copy) || sum !== sumOf(copy)) return void 0;
		const { fetchedAt, ...version } = copy;
		return {
			version,
			fetchedAt
		};
	} catch {
		return;
	}
}
function sumOf(copy) {
	return (0, import__builtin_crypto.hash)("sha256", require_main.canonicalJson(copy), "hex");
}
Object.defineProperty(exports, "readCopy", {
	enumerable: true,
	get: function() {
		return readCopy;
	}
});
Object.defineProperty(exports, "writeCopy", {
	enumerable: true,
	get: function() {
		return writeCopy;
	}
});
