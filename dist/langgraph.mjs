import { S as PromptopsError, m as isRecord } from "./chunks/hash-VZsFshsQ.mjs";
import { r as Promptops, t as usageIn } from "./chunks/usage-in-Br_6J4r6.mjs";
// src/sdk/prompt-node.ts
function promptNode(options) {
	return async (state, config) => {
		const prompt = await (options.promptops ?? shared()).load(options.prompt, options.load);
		const messages = rendered(prompt, options.variables ? options.variables(state) : isRecord(state) ? state : {});
		const signal = config?.signal;
		const startTime = Date.now();
		const started = performance.now();
		const log = (facts) => options.tracer?.logLlmCall({
			name: options.name ?? nodeName(config) ?? prompt.name,
			prompt,
			inputs: { messages },
			startTime,
			durationMs: performance.now() - started,
			...facts,
			model: facts.model ?? modelName(prompt)
		});
		const answer = async () => {
			try {
				const message = await ask(options.model, {
					messages,
					prompt,
					...signal && { signal }
				});
				const { text, usage, model } = read(message);
				log({
					outputs: text,
					usage,
					...model !== void 0 && { model }
				});
				return {
					text,
					message
				};
			} catch (error) {
				log({ error });
				throw error;
			}
		};
		return options.update({
			...await answer(),
			prompt
		}, state);
	};
}
let own;
function shared() {
	own ??= new Promptops();
	return own;
}
function ask(model, question) {
	if (typeof model === "function") return model(question);
	const { messages, signal } = question;
	const given = messages.map(({ role, content }) => ({
		role,
		content: contentOf(content)
	}));
	return model.invoke(given, signal && { signal });
}
function contentOf(content) {
	if (typeof content === "string") return content;
	return Array.isArray(content) ? content : JSON.stringify(content);
}
function rendered(prompt, values) {
	const { text, messages } = prompt.render(values);
	return messages ?? [{
		role: "user",
		content: text ?? ""
	}];
}
function nodeName(config) {
	const name = config?.metadata?.["langgraph_node"];
	return typeof name === "string" ? name : void 0;
}
function modelName({ modelConfig }) {
	const { provider, model_name: name } = modelConfig;
	return [provider, name].filter((part) => typeof part === "string").join("/") || "unknown";
}
function read(message) {
	if (typeof message === "string") return { text: message };
	if (!isRecord(message)) throw answeredNothing();
	const { text, content, usage, usage_metadata: metadata, response_metadata: response, model } = message;
	const said = typeof text === "string" ? text : typeof content === "string" ? content : textOfParts(content);
	if (said === void 0) throw answeredNothing();
	const name = typeof model === "string" ? model : isRecord(response) ? response["model_name"] ?? response["model"] : void 0;
	return {
		text: said,
		usage: usageIn(usage) ?? usageIn(metadata),
		...typeof name === "string" && { model: name }
	};
}
function textOfParts(content) {
	if (!Array.isArray(content)) return void 0;
	return content.map((part) => isRecord(part) && typeof part["text"] === "string" ? part["text"] : "").join("");
}
function answeredNothing() {
	return new PromptopsError("USAGE", "The model of a prompt node answered with no text.", "Return a text, `{ text, usage?, model? }`, or a message of LangChain.");
}
export { promptNode };
