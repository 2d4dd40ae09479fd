const require_main = require("./main-CT8p7YMI.cjs");
// src/core/ci/facts.ts
function textAt(value, ...path) {
	const found = valueAt(value, ...path);
	return typeof found === "string" && found !== "" ? found : void 0;
}
function valueAt(value, ...path) {
	return path.reduce((at, key) => require_main.isRecord(at) ? at[key] : void 0, value);
}
function numberFrom(value) {
	const number = typeof value === "number" ? value : typeof value === "string" && /^\d+$/.test(value) ? Number(value) : NaN;
	return Number.isSafeInteger(number) ? number : void 0;
}
function branchOf(ref) {
	return ref?.replace(/^refs\/heads\//, "") || void 0;
}
Object.defineProperty(exports, "branchOf", {
	enumerable: true,
	get: function() {
		return branchOf;
	}
});
Object.defineProperty(exports, "numberFrom", {
	enumerable: true,
	get: function() {
		return numberFrom;
	}
});
Object.defineProperty(exports, "textAt", {
	enumerable: true,
	get: function() {
		return textAt;
	}
});
Object.defineProperty(exports, "valueAt", {
	enumerable: true,
	get: function() {
		return valueAt;
	}
});
