const require_main = require("./main-CfK3aS93.cjs");
// src/adapters/model/echo.ts
function echoModel() {
	return {
		provider: "echo",
		baseUrl: "",
		source: "echo",
		ask: async ({ messages }, { signal }) => {
			signal.throwIfAborted();
			return {
				text: messages.map(textOfMessage).join("\n\n"),
				finishReason: "stop",
				toolCalls: []
			};
		}
	};
}
function textOfMessage({ content }) {
	if (typeof content === "string") return content;
	return Array.isArray(content) ? content.map(textOfPart).join("\n") : "";
}
function textOfPart(part) {
	if (typeof part === "string") return part;
	if (!require_main.isRecord(part)) return "";
	return typeof part["text"] === "string" ? part["text"] : `[${String(part["type"] ?? "part")}]`;
}
// src/adapters/model/open-models.ts
function openModels(_options) {
	return {
		model: async (name) => {
			const parsed = require_main.parseProvider(name);
			if (require_main.isProviderProblem(parsed)) throw new require_main.PromptopsError("CONFIG_INVALID", parsed.problem, parsed.hint);
			if (parsed.kind === "echo") return echoModel();
			throw new require_main.PromptopsError("CONFIG_INVALID", `${parsed.kind} is not there yet.`, "Use echo.");
		},
		close: () => {}
	};
}
exports.openModels = openModels;
