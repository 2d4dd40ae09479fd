const require_answer = require("./answer-pt0ktSc6.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
// src/adapters/answers/stored-answer.ts
function entryJson({ key, at, source, parts, answer }) {
	const { latencyMs, ...said } = answer;
	return {
		key,
		at,
		source,
		...parts && { parts },
		answer: {
			...said,
			...latencyMs !== void 0 && { latencyMs }
		}
	};
}
function readEntry(value) {
	if (!require_main.isRecord(value)) return void 0;
	const { key, at, source, parts, answer } = value;
	if (typeof key !== "string" || !isAnswer(answer)) return void 0;
	return {
		key,
		at: typeof at === "string" ? at : "",
		source: source === "live" || source === "cassette" ? source : "fixture",
		...require_main.isRecord(parts) && { parts },
		answer: {
			...answer,
			toolCalls: answer.toolCalls ?? []
		}
	};
}
const FINISHES = new Set([
	void 0,
	"stop",
	"length",
	"content_filter",
	"tool_calls",
	"other"
]);
function isAnswer(value) {
	if (!require_main.isRecord(value) || typeof value["text"] !== "string" || !FINISHES.has(value["finishReason"])) return false;
	const { toolCalls = [], usage, refused, model, latencyMs } = value;
	return Array.isArray(toolCalls) && toolCalls.every(isToolCall) && (usage === void 0 || require_answer.isTokenUsage(usage)) && isMaybe(refused, "boolean") && isMaybe(model, "string") && isMaybe(latencyMs, "number");
}
function isToolCall(call) {
	return require_main.isRecord(call) && typeof call["name"] === "string" && typeof call["arguments"] === "string" && isMaybe(call["id"], "string");
}
function isMaybe(value, type) {
	return value === void 0 || typeof value === type;
}
Object.defineProperty(exports, "entryJson", {
	enumerable: true,
	get: function() {
		return entryJson;
	}
});
Object.defineProperty(exports, "readEntry", {
	enumerable: true,
	get: function() {
		return readEntry;
	}
});
