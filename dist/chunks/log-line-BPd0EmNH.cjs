const require_main = require("./main-CT8p7YMI.cjs");
// src/core/ab/log-line.ts
function parseLine(text) {
	try {
		const value = require_main.parseJson(text);
		return isLine(value) ? value : void 0;
	} catch {
		return;
	}
}
const KEY = /^[0-9a-f]{16}$/;
function isLine(value) {
	if (!require_main.isRecord(value)) return false;
	const { kind, writer, n, at, test, key } = value;
	if (!(typeof writer === "string" && Number.isSafeInteger(n) && n > 0 && typeof test === "string") || typeof at !== "string" || Number.isNaN(Date.parse(at))) return false;
	if (kind === "end") return true;
	if (typeof key !== "string" || !KEY.test(key)) return false;
	if (kind === "exposure") return typeof value["variant"] === "string" && typeof value["split"] === "string";
	return kind === "outcome" && require_main.isRecord(value["values"]) && Object.values(value["values"]).every((one) => typeof one === "number");
}
Object.defineProperty(exports, "parseLine", {
	enumerable: true,
	get: function() {
		return parseLine;
	}
});
