const require_main = require("./main-CIpu7Ckq.cjs");
// src/core/plan/readable-text.ts
function readableText({ type, template = "", messages = [], ...rest }) {
	const texts = type === "chat" ? messages.map(({ role, content, ...more }) => message(role, content, more)).join("\n") : template;
	const lines = Object.keys(rest).length === 0 ? [] : leaves(rest, []).map(([path, value]) => `${path}: ${require_main.canonicalJson(value)}`);
	if (lines.length === 0) return texts;
	return `${texts}${texts === "" || texts.endsWith("\n") ? "" : "\n"}---\n${lines.join("\n")}\n`;
}
function message(role, content, more) {
	const text = typeof content === "string" ? content : require_main.canonicalJson(content);
	return `[${role}]${Object.keys(more).length === 0 ? "" : ` ${require_main.canonicalJson(more)}`}\n${text}`;
}
function leaves(value, path) {
	if (typeof value !== "object" || value === null || Array.isArray(value) || Object.keys(value).length === 0) return [[path.join("."), value]];
	return Object.keys(value).sort().flatMap((key) => leaves(value[key], [...path, key]));
}
Object.defineProperty(exports, "readableText", {
	enumerable: true,
	get: function() {
		return readableText;
	}
});
