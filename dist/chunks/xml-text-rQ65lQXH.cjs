const require_main = require("./main-CT8p7YMI.cjs");
// src/reporters/xml-text.ts
function xmlText(text) {
	return escapeXml(require_main.visible(text));
}
function xmlAttribute(text) {
	return escapeXml(require_main.visibleLine(text));
}
function escapeXml(text) {
	return text.replaceAll(/[\ufffe\uffff]/g, "\ufffd").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&apos;");
}
Object.defineProperty(exports, "xmlAttribute", {
	enumerable: true,
	get: function() {
		return xmlAttribute;
	}
});
Object.defineProperty(exports, "xmlText", {
	enumerable: true,
	get: function() {
		return xmlText;
	}
});
