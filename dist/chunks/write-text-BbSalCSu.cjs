require("./rolldown-runtime-n5aEA02a.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_write_prompty = require("./write-prompty-CA4bl42W.cjs");
// src/core/prompt/formats/write-text.ts
function writeText(prompt) {
	const lost = require_evaluation.lostInNative(prompt);
	const chat = prompt.type === "chat";
	const { template: _template, messages: _messages, ...facts } = require_evaluation.nativeData(prompt);
	const front = {
		...chat && { type: "chat" },
		...facts
	};
	const threads = new Set(prompt.variables.filter(({ type }) => type === "messages").map(({ name }) => `{{${name}}}`));
	if (prompt.messages?.some(({ role, content }) => role === "placeholder" && !threads.has(String(content)))) lost.push("a list of messages that no variable of type `messages` declares: it will be read as text");
	const body = chat ? require_write_prompty.chatBody(prompt.messages ?? [], lost) : prompt.template ?? "";
	const extension = prompt.syntax === "jinja2" ? ".j2" : ".md";
	if (Object.keys(front).length === 0 && !body.startsWith("---")) return {
		text: body,
		extension,
		lost
	};
	return {
		text: `---\n${Object.keys(front).length > 0 ? require_evaluation.yamlText(front) : ""}---\n${body}`,
		extension,
		lost
	};
}
exports.writeText = writeText;
