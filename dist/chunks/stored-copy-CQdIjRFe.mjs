import { r as __toESM } from "./rolldown-runtime-Bl4WtXjF.mjs";
import { b as require__builtin_crypto, h as parseJson, m as isRecord, o as canonicalJson } from "./hash-VZsFshsQ.mjs";
// src/core/load/stored-copy.ts
var import__builtin_crypto = __toESM(require__builtin_crypto(), 1);
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
		const { format, sum, copy } = parseJson(text);
		if (format !== FORMAT || !isRecord(copy) || sum !== sumOf(copy)) return void 0;
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
	return (0, import__builtin_crypto.hash)("sha256", canonicalJson(copy), "hex");
}
export { writeCopy as n, readCopy as t };
