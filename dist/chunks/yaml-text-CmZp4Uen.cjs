// src/core/prompt/formats/yaml-text.ts
var import_dist = require("./dist-CJPPJHfd.cjs").require_dist();
function yamlText(data) {
	const document = new import_dist.Document(data, {
		aliasDuplicateObjects: false,
		compat: "yaml-1.1"
	});
	(0, import_dist.visit)(document, {
		Scalar(_key, node) {
			if (typeof node.value !== "string") return;
			if (isBlockSafe(node.value)) node.type = import_dist.Scalar.BLOCK_LITERAL;
			else if (!isPlainSafe(node.value)) node.type = import_dist.Scalar.QUOTE_DOUBLE;
		},
		Pair(_key, { key }) {
			if (key instanceof import_dist.Scalar && typeof key.value === "string" && !isPlainSafe(key.value)) key.type = import_dist.Scalar.QUOTE_DOUBLE;
		}
	});
	return document.toString({
		lineWidth: 0,
		indentSeq: true,
		defaultKeyType: null
	});
}
function isBlockSafe(text) {
	if (!text.includes("\n") || /^[ \t\n]/.test(text)) return false;
	return isPrintable(text) && !/(?:^|\n)[ \t]+(?:\n|$)/.test(text);
}
function isPlainSafe(text) {
	return isPrintable(text) && !/[\t\n]/.test(text) && text === text.trim();
}
function isPrintable(text) {
	return text.isWellFormed() && !/[^\t\n\u0020-\u007e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/.test(text.replace(/[\u{10000}-\u{10ffff}]/gu, ""));
}
Object.defineProperty(exports, "yamlText", {
	enumerable: true,
	get: function() {
		return yamlText;
	}
});
