import { lostInNative, nativeData } from "./write-native-CaYxyUxE.mjs";
import { chatBody } from "./write-prompty-DAifbRVT.mjs";
import { t as yamlText } from "./yaml-text-CyKQmY3e.mjs";
// src/core/prompt/formats/write-text.ts
function writeText(prompt) {
	const lost = lostInNative(prompt);
	const chat = prompt.type === "chat";
	const { template: _template, messages: _messages, ...facts } = nativeData(prompt);
	const front = {
		...chat && { type: "chat" },
		...facts
	};
	const threads = new Set(prompt.variables.filter(({ type }) => type === "messages").map(({ name }) => `{{${name}}}`));
	if (prompt.messages?.some(({ role, content }) => role === "placeholder" && !threads.has(String(content)))) lost.push("a list of messages that no variable of type `messages` declares: it will be read as text");
	const body = chat ? chatBody(prompt.messages ?? [], lost) : prompt.template ?? "";
	const extension = prompt.syntax === "jinja2" ? ".j2" : ".md";
	if (Object.keys(front).length === 0 && !body.startsWith("---")) return {
		text: body,
		extension,
		lost
	};
	return {
		text: `---\n${Object.keys(front).length > 0 ? yamlText(front) : ""}---\n${body}`,
		extension,
		lost
	};
}
export { writeText };
