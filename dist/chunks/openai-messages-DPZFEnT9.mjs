import { t as detectSyntax } from "./detect-syntax-D2I2RItL.mjs";
import { r as Reading, t as readMessages } from "./messages-CWP9iMnP.mjs";
import { n as parseSource, t as isProblem } from "./parse-source-8gPPEpis.mjs";
import { t as lostBut } from "./lost-Itp6G2I7.mjs";
// src/core/prompt/formats/write-openai-messages.ts
function writeOpenAiMessages(prompt) {
	const lost = lostBut(prompt);
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
	const document = parseSource(source, parsed);
	if (isProblem(document)) return {
		drafts: [],
		problems: [document]
	};
	const reading = new Reading(source, document, context);
	const { messages, texts } = readMessages(reading.list(document.data, [], "A file of messages"), [], reading);
	return {
		drafts: [{
			format: "openai-messages",
			source,
			document,
			type: "chat",
			syntax: detectSyntax(texts.map((text) => text.source), []),
			texts,
			messages,
			variables: []
		}],
		problems: reading.problems,
		document,
		includes: reading.includes
	};
}
export { reader };
