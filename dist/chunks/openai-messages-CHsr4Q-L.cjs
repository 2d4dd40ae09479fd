require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_lost = require("./lost-DWzgi38K.cjs");
// src/core/prompt/formats/write-openai-messages.ts
function writeOpenAiMessages(prompt) {
	const lost = require_lost.lostBut(prompt);
	if (prompt.type === "text") lost.push("that it is one text: it becomes a user message");
	return {
		text: `${JSON.stringify(chatMessages(prompt), null, 2)}\n`,
		extension: ".json",
		lost
	};
}
function chatMessages(prompt) {
	return prompt.type === "chat" ? prompt.messages ?? [] : [{
		role: "user",
		content: prompt.template ?? ""
	}];
}
// src/core/prompt/formats/openai-messages.ts
const reader = {
	read: readOpenAiMessages,
	write: writeOpenAiMessages
};
function readOpenAiMessages(source, context, parsed) {
	const document = require_main.parseSource(source, parsed);
	if (require_main.isProblem(document)) return {
		drafts: [],
		problems: [document]
	};
	const reading = new require_main.Reading(source, document, context);
	const { messages, texts } = require_main.readMessages(reading.list(document.data, [], "A file of messages"), [], reading);
	return {
		drafts: [{
			format: "openai-messages",
			source,
			document,
			type: "chat",
			syntax: require_main.detectSyntax(texts.map((text) => text.source), []),
			texts,
			messages,
			variables: []
		}],
		problems: reading.problems,
		document,
		includes: reading.includes
	};
}
exports.reader = reader;
