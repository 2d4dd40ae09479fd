const require_main = require("./main-CIpu7Ckq.cjs");
// src/reporters/word-diff.ts
function markedDiff(parts, { error, good }) {
	return parts.map(({ kind, text }) => marked(kind, require_main.visible(text), {
		error,
		good
	})).join("");
}
function marked(kind, text, { error, good }) {
	if (kind === "removed") return error(`[-${text}-]`);
	return kind === "added" ? good(`{+${text}+}`) : text;
}
Object.defineProperty(exports, "markedDiff", {
	enumerable: true,
	get: function() {
		return markedDiff;
	}
});
