const require_main = require("./main-CaNb9oGA.cjs");
const require_log_commands = require("./log-commands-DX9ONHGm.cjs");
// src/reporters/eval/escape-markdown.ts
const HARMLESS = /[^\p{L}\p{M}\p{N} .,;%/?"'+=^\u2010-\u27bf-]/gu;
function inline(text) {
	return entities(text).replaceAll(/&#(?:64|35|58);|\bGH(?=-\d)|\bwww(?=\.)/gi, (found) => `<span>${found}</span>`);
}
function code(text) {
	return `<code>${entities(text)}</code>`;
}
function fenced(text, language = "text") {
	const content = require_log_commands.withoutLogCommands(require_main.visible(text));
	const longest = [...content.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${content}\n${fence}`;
}
function entities(text) {
	return require_main.visibleLine(text).replaceAll(HARMLESS, (mark) => `&#${mark.codePointAt(0)};`);
}
Object.defineProperty(exports, "code", {
	enumerable: true,
	get: function() {
		return code;
	}
});
Object.defineProperty(exports, "fenced", {
	enumerable: true,
	get: function() {
		return fenced;
	}
});
Object.defineProperty(exports, "inline", {
	enumerable: true,
	get: function() {
		return inline;
	}
});
