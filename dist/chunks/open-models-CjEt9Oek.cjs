const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_proxy = require("./proxy-GjnmlCVh.cjs");
const require_service_exchange = require("./service-exchange-C7fTDwKP.cjs");
const require_redact_uri = require("./redact-uri-CPyjACjA.cjs");
const require_retry_after = require("./retry-after-VrCOexoo.cjs");
const require_secret_values = require("./secret-values-fangzXPV.cjs");
const require_stored_answer = require("./stored-answer-CzOj7iXf.cjs");
const require_base = require("./base-Byl1jngW.cjs");
// src/adapters/model/message-parts.ts
function partsOf({ content }) {
	if (typeof content === "string") return content === "" ? [] : [{
		kind: "text",
		text: content
	}];
	return Array.isArray(content) ? content.map(partOf) : [];
}
function textOf$1(message) {
	return partsOf(message).flatMap((part) => part.kind === "text" ? [part.text] : []).join("\n");
}
function partOf(part) {
	if (!require_main.isRecord(part)) return {
		kind: "text",
		text: typeof part === "string" ? part : JSON.stringify(part)
	};
	const { type, text, image_url: image } = part;
	if (typeof text === "string" && (type === "text" || type === void 0)) return {
		kind: "text",
		text
	};
	const url = require_main.isRecord(image) ? image["url"] : image;
	if (type === "image_url" && typeof url === "string") return {
		kind: "image",
		url,
		...dataIn(url)
	};
	return {
		kind: "other",
		part
	};
}
function dataIn(url) {
	const [, mediaType, base64] = /^data:([^;,]+);base64,(.*)$/s.exec(url) ?? [];
	return mediaType === void 0 || base64 === void 0 ? {} : { data: {
		mediaType,
		base64
	} };
}
function callsIn(message) {
	const calls = message["tool_calls"];
	if (!Array.isArray(calls)) return [];
	return calls.flatMap((call) => {
		const named = require_main.isRecord(call) ? call["function"] : void 0;
		if (!require_main.isRecord(call) || !require_main.isRecord(named)) return [];
		return [{
			id: String(call["id"] ?? ""),
			name: String(named["name"] ?? ""),
			input: inputOf(named["arguments"])
		}];
	});
}
function inputOf(written) {
	if (require_main.isRecord(written)) return written;
	try {
		const value = JSON.parse(String(written));
		return require_main.isRecord(value) ? value : {};
	} catch {
		return {};
	}
}
function functionOf(tool) {
	const named = require_main.isRecord(tool) && tool["type"] === "function" ? tool["function"] : void 0;
	if (!require_main.isRecord(named) || typeof named["name"] !== "string") return void 0;
	const { name, description, parameters } = named;
	return {
		name,
		...typeof description === "string" && { description },
		...require_main.isRecord(parameters) && { parameters }
	};
}
function isSystem({ role }) {
	return role === "system" || role === "developer";
}
// src/adapters/model/anthropic-messages.ts
const MOST_TOKENS = 4096;
function anthropicBody({ model, messages, params, tools, responseFormat }) {
	const { max_tokens: most = MOST_TOKENS, seed: _seed, tool_choice: choice, output_config: output, ...rest } = params;
	const system = messages.filter(isSystem).map(textOf$1).join("\n\n");
	const format = responseFormat?.kind === "json_schema" && responseFormat.schema ? {
		type: "json_schema",
		schema: responseFormat.schema
	} : void 0;
	const config = {
		...require_main.isRecord(output) ? output : {},
		...format && { format }
	};
	return {
		model,
		max_tokens: most,
		...system !== "" && { system },
		messages: turnsOf(messages.filter((message) => !isSystem(message))),
		...rest,
		...tools.length > 0 && { tools: tools.map(toolBody) },
		...choice !== void 0 && { tool_choice: choiceBody$1(choice) },
		...Object.keys(config).length > 0 && { output_config: config }
	};
}
function turnsOf(messages) {
	const turns = [];
	for (const message of messages) {
		const role = message.role === "assistant" || message.role === "model" ? "assistant" : "user";
		const last = turns.at(-1);
		if (last?.role === role) last.content.push(...blocksOf(message));
		else turns.push({
			role,
			content: blocksOf(message)
		});
	}
	return turns.map(({ role, content }) => ({
		role,
		content: plain(content)
	}));
}
function plain(content) {
	const [only] = content;
	return content.length === 1 && only?.["type"] === "text" ? only["text"] : content;
}
function blocksOf(message) {
	const blocks = partsOf(message).map(blockOf);
	if (message.role === "tool") return [{
		type: "tool_result",
		tool_use_id: String(message["tool_call_id"] ?? ""),
		content: blocks
	}];
	return [...blocks, ...callsIn(message).map(({ id, name, input }) => ({
		type: "tool_use",
		id,
		name,
		input
	}))];
}
function blockOf(part) {
	if (part.kind === "text") return {
		type: "text",
		text: part.text
	};
	if (part.kind === "other") return part.part;
	const { url, data } = part;
	return {
		type: "image",
		source: data ? {
			type: "base64",
			media_type: data.mediaType,
			data: data.base64
		} : {
			type: "url",
			url
		}
	};
}
function toolBody(tool) {
	const named = functionOf(tool);
	if (!named) return tool;
	const { name, description, parameters } = named;
	return {
		name,
		...description !== void 0 && { description },
		input_schema: parameters ?? {
			type: "object",
			properties: {}
		}
	};
}
const CHOICES = {
	auto: "auto",
	required: "any",
	none: "none"
};
function choiceBody$1(choice) {
	if (typeof choice === "string") return { type: Object.hasOwn(CHOICES, choice) ? CHOICES[choice] : choice };
	const named = require_main.isRecord(choice) ? choice["function"] : void 0;
	return require_main.isRecord(named) && typeof named["name"] === "string" ? {
		type: "tool",
		name: named["name"]
	} : choice;
}
const FINISHES$2 = {
	end_turn: "stop",
	stop_sequence: "stop",
	max_tokens: "length",
	model_context_window_exceeded: "length",
	tool_use: "tool_calls",
	refusal: "content_filter"
};
function readAnthropic(reply) {
	const { content, stop_reason: stop, model } = reply;
	if (!Array.isArray(content)) return {
		problem: "malformed",
		message: "The reply holds no content."
	};
	const blocks = content.filter(require_main.isRecord);
	const text = blocks.map(({ type, text: said }) => type === "text" && typeof said === "string" ? said : "").join("");
	const usage = usageOf$2(reply["usage"]);
	const finish = typeof stop !== "string" ? void 0 : Object.hasOwn(FINISHES$2, stop) ? FINISHES$2[stop] : "other";
	return {
		text,
		...finish && { finishReason: finish },
		toolCalls: blocks.flatMap(toolCallOf$1),
		...stop === "refusal" && { refused: true },
		...usage && { usage },
		...typeof model === "string" && { model }
	};
}
function toolCallOf$1({ type, id, name, input }) {
	if (type !== "tool_use") return [];
	return [{
		...typeof id === "string" && { id },
		name: String(name ?? ""),
		arguments: JSON.stringify(input ?? {})
	}];
}
function usageOf$2(usage) {
	if (!require_main.isRecord(usage)) return void 0;
	const { input_tokens: fresh, output_tokens: output, cache_read_input_tokens: read, cache_creation_input_tokens: written } = usage;
	if (typeof fresh !== "number" || typeof output !== "number") return void 0;
	const cached = typeof read === "number" ? read : void 0;
	return {
		input: fresh + (cached ?? 0) + (typeof written === "number" ? written : 0),
		output,
		...cached !== void 0 && { cachedInput: cached }
	};
}
// src/adapters/model/provider-settings.ts
function endpointFrom(env, variables, vendor) {
	for (const variable of variables) {
		const written = setting(env, variable);
		if (written !== void 0) return {
			...parsedAddress(written, variable),
			own: true
		};
	}
	return {
		baseUrl: vendor,
		own: false
	};
}
function parsedAddress(written, variable) {
	const url = URL.canParse(written) ? new URL(written) : void 0;
	if (url === void 0 || !/^https?:$/.test(url.protocol)) {
		const message = `${variable} is \`${require_redact_uri.redactUri(written)}\`, which is not an http or https address.`;
		throw new require_main.PromptopsError("CONFIG_INVALID", message, "Correct it, or unset it.");
	}
	const { username, password } = url;
	const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
	url.username = "";
	url.password = "";
	url.search = "";
	url.hash = "";
	return {
		baseUrl: url.href.replace(/\/+$/, ""),
		...pair !== ":" && { basic: `Basic ${Buffer.from(pair).toString("base64")}` }
	};
}
function secretFrom(env, variables) {
	for (const variable of variables) {
		const value = setting(env, variable);
		if (value === void 0) continue;
		if (/^[\x20-\x7e]+$/.test(value)) return value;
		const message = `${variable} holds characters that no HTTP header can carry.`;
		throw new require_main.PromptopsError("CONFIG_INVALID", message, "Set it again, on one line.");
	}
}
function needing(missing, model) {
	if (missing === void 0) return model;
	return {
		...model,
		missing,
		ask: async () => ({
			problem: "denied",
			message: `${model.provider}: ${missing} is not set.`
		})
	};
}
function setting(env, variable) {
	const value = env[variable]?.trim();
	return value === void 0 || value === "" ? void 0 : value;
}
// src/adapters/model/anthropic.ts
const API_VERSION$1 = "2023-06-01";
function anthropicModel({ env, ask }) {
	const { baseUrl, own, basic } = endpointFrom(env, ["ANTHROPIC_BASE_URL"], "https://api.anthropic.com");
	const key = secretFrom(env, ["ANTHROPIC_API_KEY"]);
	const token = secretFrom(env, ["ANTHROPIC_AUTH_TOKEN"]);
	const authorization = token === void 0 ? basic : `Bearer ${token}`;
	const headers = {
		"anthropic-version": API_VERSION$1,
		...key !== void 0 && { "x-api-key": key },
		...key === void 0 && authorization !== void 0 && { Authorization: authorization }
	};
	const url = `${baseUrl.replace(/\/v1$/, "")}/v1/messages`;
	return needing(key === void 0 && authorization === void 0 && !own ? "ANTHROPIC_API_KEY" : void 0, {
		provider: "anthropic",
		baseUrl,
		source: "live",
		ask: (request, options) => ask("anthropic", {
			url,
			headers,
			body: anthropicBody(request)
		}, options, readAnthropic)
	});
}
// src/adapters/model/reply-problem.ts
const MOST_CHARACTERS = 300;
const BUSY = new Set([
	408,
	409,
	425,
	429
]);
const DENIED = new Set([
	401,
	402,
	403,
	404
]);
const DENIED_CODES = new Set([
	"insufficient_quota",
	"billing_error",
	"API_KEY_INVALID",
	"invalid_api_key",
	"model_not_found"
]);
function problemOfReply(status, reply, { text = "", retryAfterMs = 0 } = {}) {
	const { message, codes, delayMs } = errorIn(reply);
	const wait = retryAfterMs > 0 ? retryAfterMs : delayMs;
	return {
		problem: kindOf(status, codes),
		status,
		message: `answered ${status}${sentence(message ?? (reply === void 0 ? text : ""))}`,
		...wait > 0 && { retryAfterMs: wait }
	};
}
function codesIn(reply) {
	return errorIn(reply).codes;
}
function kindOf(status, codes) {
	if (codes.some((code) => DENIED_CODES.has(code)) || DENIED.has(status)) return "denied";
	if (BUSY.has(status) || status >= 500) return "busy";
	return status >= 300 && status < 400 ? "denied" : "rejected";
}
function errorIn(reply) {
	const body = Array.isArray(reply) ? reply[0] : reply;
	if (!require_main.isRecord(body)) return {
		message: void 0,
		codes: [],
		delayMs: 0
	};
	const error = require_main.isRecord(body["error"]) ? body["error"] : body;
	const message = [
		error["message"],
		body["detail"],
		body["error"],
		body["message"]
	].find((one) => typeof one === "string");
	const details = Array.isArray(error["details"]) ? error["details"].filter(require_main.isRecord) : [];
	return {
		message,
		codes: [
			error["code"],
			error["type"],
			error["status"],
			...details.map(({ reason }) => reason)
		].filter((one) => typeof one === "string"),
		delayMs: Math.max(0, ...details.map(delayOf))
	};
}
function delayOf({ retryDelay }) {
	const seconds = typeof retryDelay === "string" ? /^(\d+(?:\.\d+)?)s$/.exec(retryDelay)?.[1] : void 0;
	return seconds === void 0 ? 0 : 1e3 * Number(seconds);
}
function sentence(words) {
	const plain = shortened(words);
	return plain === "" ? "." : `: ${plain}`;
}
function shortened(words) {
	const plain = words.replaceAll(/<[^>]{0,200}>/g, " ").replaceAll(/\b(?:sk|pk|rk|xai|gsk|AIza|ya29)[-_.]?[\w*.-]{6,}/g, "***").replaceAll(/[\s\p{C}]+/gu, " ").trim();
	return plain.length > MOST_CHARACTERS ? `${plain.slice(0, MOST_CHARACTERS)}\u2026` : plain;
}
// src/adapters/model/ask-over-http.ts
const MOST_BYTES$1 = 16777216;
function httpAsker(exchange, secrets) {
	return async (provider, { url, headers, body }, { signal, timeoutMs }, read) => {
		signal.throwIfAborted();
		const started = performance.now();
		const answer = await exchange({
			method: "POST",
			url,
			headers: {
				"Content-Type": "application/json",
				...headers
			},
			body: Buffer.from(JSON.stringify(body)),
			timeoutMs,
			mostBytes: MOST_BYTES$1,
			signal
		});
		const latencyMs = Math.round(performance.now() - started);
		const told = understood$1(answer, url, read);
		if (!("problem" in told)) return {
			...told,
			latencyMs
		};
		return {
			...told,
			message: require_secret_values.withoutSecrets(`${provider}: ${told.message}`, secrets)
		};
	};
}
const FILTERED = new Set([
	"content_filter",
	"content_policy_violation",
	"ResponsibleAIPolicyViolation"
]);
const DECLINED$1 = {
	text: "",
	finishReason: "content_filter",
	toolCalls: [],
	refused: true
};
function understood$1(answer, url, read) {
	if ("lost" in answer) return {
		problem: answer.untrusted ? "denied" : "busy",
		message: `${hostOf(url)} gave no answer: ${answer.lost}.`
	};
	const { status, headers, body } = answer;
	const text = new TextDecoder().decode(body);
	const reply = parsed$1(text);
	if (status === 400 && codesIn(reply).some((code) => FILTERED.has(code))) return DECLINED$1;
	if (status < 200 || status > 299) return problemOfReply(status, reply, {
		text,
		retryAfterMs: require_retry_after.retryAfterMs(headers)
	});
	if (require_main.isRecord(reply)) return read(reply);
	if (/^\s*[{[]/.test(text) && reply === void 0) return {
		problem: "busy",
		status,
		message: "The answer broke off in the middle."
	};
	return {
		problem: "malformed",
		status,
		message: `${hostOf(url)} answered with something else than JSON.`
	};
}
function parsed$1(text) {
	try {
		return require_main.parseJson(text);
	} catch {
		return;
	}
}
function hostOf(url) {
	return new URL(url).host;
}
// src/adapters/model/chat-completions.ts
function limitSpelling(model) {
	return /^(?:o\d|gpt-[5-9]|chatgpt-)/.test(model.slice(model.lastIndexOf("/") + 1)) ? "max_completion_tokens" : "max_tokens";
}
function chatBody({ model, messages, params, tools, responseFormat }, limit) {
	const { max_tokens: most, stop_sequences: stop, ...rest } = params;
	return {
		model,
		messages,
		...rest,
		...most !== void 0 && { [limit]: most },
		...stop !== void 0 && { stop },
		...tools.length > 0 && { tools },
		...responseFormat && responseFormat.kind !== "text" && { response_format: formatBody(responseFormat) }
	};
}
function formatBody({ kind, name, strict, schema }) {
	if (kind !== "json_schema" || schema === void 0) return { type: "json_object" };
	return {
		type: "json_schema",
		json_schema: {
			name: name ?? "answer",
			schema,
			...strict !== void 0 && { strict }
		}
	};
}
function readChat(reply) {
	const choices = reply["choices"];
	const choice = Array.isArray(choices) ? choices[0] : void 0;
	if (choice === void 0 && reply["error"] !== void 0 && reply["error"] !== null) return problemOfReply(statusIn(reply["error"]), reply);
	const message = require_main.isRecord(choice) ? choice["message"] : void 0;
	if (!require_main.isRecord(choice) || !require_main.isRecord(message)) return {
		problem: "malformed",
		message: "The reply holds no message."
	};
	const refusal = typeof message["refusal"] === "string" ? message["refusal"] : void 0;
	const finish = finishOf$1(choice["finish_reason"]);
	const usage = usageOf$1(reply["usage"]);
	return {
		text: textOf(message["content"]) || (refusal ?? ""),
		...finish && { finishReason: finish },
		toolCalls: toolCallsOf(message["tool_calls"]),
		...(refusal !== void 0 || finish === "content_filter") && { refused: true },
		...usage && { usage },
		...typeof reply["model"] === "string" && { model: reply["model"] }
	};
}
function statusIn(error) {
	const code = require_main.isRecord(error) ? Number(error["code"]) : NaN;
	return Number.isInteger(code) && code >= 400 && code < 600 ? code : 502;
}
const FINISHES$1 = {
	stop: "stop",
	length: "length",
	content_filter: "content_filter",
	tool_calls: "tool_calls",
	function_call: "tool_calls"
};
function finishOf$1(written) {
	if (typeof written !== "string") return void 0;
	return Object.hasOwn(FINISHES$1, written) ? FINISHES$1[written] : "other";
}
function textOf(content) {
	if (typeof content === "string") return content;
	if (!Array.isArray(content)) return "";
	return content.map((part) => require_main.isRecord(part) && typeof part["text"] === "string" ? part["text"] : "").join("");
}
function toolCallsOf(calls) {
	if (!Array.isArray(calls)) return [];
	return calls.flatMap((call) => {
		const named = require_main.isRecord(call) ? call["function"] : void 0;
		if (!require_main.isRecord(call) || !require_main.isRecord(named)) return [];
		return [{
			...typeof call["id"] === "string" && { id: call["id"] },
			name: String(named["name"] ?? ""),
			arguments: typeof named["arguments"] === "string" ? named["arguments"] : JSON.stringify(named["arguments"] ?? {})
		}];
	});
}
function usageOf$1(usage) {
	if (!require_main.isRecord(usage)) return void 0;
	const { prompt_tokens: input, completion_tokens: output, prompt_tokens_details: details } = usage;
	if (typeof input !== "number" || typeof output !== "number") return void 0;
	const cached = require_main.isRecord(details) ? details["cached_tokens"] : void 0;
	return {
		input,
		output,
		...typeof cached === "number" && { cachedInput: cached }
	};
}
// src/adapters/model/ask-chat.ts
function chatAsker({ provider, url, headers, ask }) {
	const spellings = new Map();
	const once = (request, options, limit) => ask(provider, {
		url: url(request.model),
		headers,
		body: chatBody(request, limit)
	}, options, readChat);
	return async (request, options) => {
		const limit = spellings.get(request.model) ?? limitSpelling(request.model);
		const first = await once(request, options, limit);
		const wanted = "problem" in first && request.params["max_tokens"] !== void 0 ? otherSpelling(first, limit) : void 0;
		if (wanted !== void 0) {
			spellings.set(request.model, wanted);
			return once(request, options, wanted);
		}
		return first;
	};
}
function otherSpelling({ problem, status, message }, limit) {
	if (problem !== "rejected" || status !== 400 && status !== 422) return void 0;
	if (!new RegExp(`\\b${limit}\\b`).test(message) || !/unsupported|not supported|unrecognized|unknown|extra/i.test(message)) return void 0;
	return limit === "max_tokens" ? "max_completion_tokens" : "max_tokens";
}
// src/adapters/model/azure.ts
const API_VERSION = "2024-10-21";
function azureModel({ env, ask }) {
	const { baseUrl } = endpointFrom(env, [
		"AZURE_OPENAI_ENDPOINT",
		"AZURE_OPENAI_BASE_URL",
		"AZURE_API_BASE"
	], "");
	const key = secretFrom(env, ["AZURE_OPENAI_API_KEY", "AZURE_API_KEY"]);
	const token = secretFrom(env, ["AZURE_OPENAI_AD_TOKEN"]);
	const version = setting(env, "AZURE_OPENAI_API_VERSION") ?? setting(env, "OPENAI_API_VERSION") ?? API_VERSION;
	const deployments = baseUrl.endsWith("/openai") ? `${baseUrl}/deployments` : `${baseUrl}/openai/deployments`;
	const askChat = chatAsker({
		provider: "azure",
		url: (deployment) => /\/openai\/v1$/.test(baseUrl) ? `${baseUrl}/chat/completions` : `${deployments}/${encodeURIComponent(deployment)}/chat/completions?api-version=${encodeURIComponent(version)}`,
		headers: key !== void 0 ? { "api-key": key } : token !== void 0 ? { Authorization: `Bearer ${token}` } : {},
		ask
	});
	return needing(baseUrl === "" ? "AZURE_OPENAI_ENDPOINT" : key !== void 0 || token !== void 0 ? void 0 : "AZURE_OPENAI_API_KEY", {
		provider: "azure",
		baseUrl,
		source: "live",
		ask: askChat
	});
}
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
// src/core/eval/command-words.ts
function commandWords(command) {
	const words = [];
	let word;
	let quote = "";
	for (let at = 0; at < command.length; at += 1) {
		const character = command[at];
		if (character === "\\" && quote !== "'" && at + 1 < command.length) {
			at += 1;
			word = (word ?? "") + command[at];
		} else if (quote !== "") {
			if (character === quote) quote = "";
			else word = (word ?? "") + character;
		} else if (character === "\"" || character === "'") {
			quote = character;
			word ??= "";
		} else if (/\s/.test(character)) {
			if (word !== void 0) words.push(word);
			word = void 0;
		} else word = (word ?? "") + character;
	}
	if (quote !== "") return void 0;
	if (word !== void 0) words.push(word);
	return words;
}
// src/adapters/model/http.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
const USUAL = [
	"/text",
	"/output",
	"/answer",
	"/response",
	"/content",
	"/message/content",
	"/choices/0/message/content"
];
function httpModel({ env, ask, url: written }) {
	const url = new URL(written);
	const pointer = url.hash === "" ? void 0 : decodeURIComponent(url.hash.slice(1));
	url.hash = "";
	const authorization = secretFrom(env, ["PROMPTOPS_HTTP_AUTHORIZATION"]);
	const template = templateIn(env);
	const headers = authorization === void 0 ? {} : { Authorization: authorization };
	return {
		provider: "http",
		baseUrl: `${url.origin}${url.pathname}${template === void 0 ? "" : ` ${hashOf(template)}`}`,
		source: "live",
		ask: async (request, options) => ask("http", {
			url: url.href,
			headers,
			body: template === void 0 ? usualBody(request) : filled(template, request)
		}, options, (reply) => readReply(reply, pointer))
	};
}
function templateIn(env) {
	const written = setting(env, "PROMPTOPS_HTTP_BODY");
	if (written === void 0) return void 0;
	try {
		return require_main.parseJson(written);
	} catch (cause) {
		throw new require_main.PromptopsError("CONFIG_INVALID", "PROMPTOPS_HTTP_BODY is not JSON.", "Write one on one line: `{\"question\": \"{{prompt}}\"}`.", { cause });
	}
}
function hashOf(template) {
	return (0, import__builtin_crypto.createHash)("sha256").update(require_main.canonicalJson(template)).digest("hex").slice(0, 12);
}
function valuesOf({ messages, params, tools, responseFormat }) {
	return {
		prompt: messages.map(textOfMessage).join("\n\n"),
		messages,
		params,
		tools,
		response_format: responseFormat ? { ...responseFormat } : null
	};
}
function usualBody(request) {
	const { response_format: format, tools, ...values } = valuesOf(request);
	return {
		...values,
		...request.tools.length > 0 && { tools },
		...format !== null && { response_format: format }
	};
}
function filled(template, request) {
	const values = valuesOf(request);
	const fill = (value) => {
		if (typeof value === "string") {
			const whole = /^\{\{\s*(\w+)\s*\}\}$/.exec(value)?.[1];
			if (whole !== void 0 && Object.hasOwn(values, whole)) return values[whole];
			return value.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (all, name) => Object.hasOwn(values, name) ? inText(values[name]) : all);
		}
		if (isList(value)) return value.map(fill);
		return require_main.isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one)])) : value;
	};
	return fill(template);
}
function isList(value) {
	return Array.isArray(value);
}
function inText(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
function readReply(reply, pointer) {
	for (const one of pointer === void 0 ? USUAL : [pointer]) {
		const found = valueAt(reply, one);
		if (typeof found === "string") return {
			text: found,
			toolCalls: []
		};
		if (pointer !== void 0 && found !== void 0) return {
			text: JSON.stringify(found),
			toolCalls: []
		};
	}
	return {
		problem: "malformed",
		message: `The reply holds no answer ${pointer === void 0 ? `at ${USUAL.slice(0, 3).join(", ")} \u2026; write where behind the address: \`#/path/to/it\`` : `at ${pointer}`}.`
	};
}
function valueAt(value, pointer) {
	let at = value;
	for (const part of pointer.split("/").slice(1)) {
		const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
// src/adapters/model/run-command.ts
var import__builtin_child_process = require_rolldown_runtime.__toESM(require_base.require__builtin_child_process(), 1);
var import__builtin_os = require_rolldown_runtime.__toESM(require_base.require__builtin_os(), 1);
const MOST_BYTES = 16777216;
function runCommand({ words, folder, env, input, timeoutMs, signal }) {
	return new Promise((resolve, reject) => {
		const [program = "", ...rest] = words;
		const child = (0, import__builtin_child_process.spawn)(program, rest, {
			cwd: folder,
			env: { ...env },
			stdio: "pipe",
			detached: (0, import__builtin_os.platform)() !== "win32",
			windowsHide: true
		});
		const out = collected(child, "stdout", () => end({ kind: "too-much" }));
		const err = collected(child, "stderr", () => {});
		const timer = setTimeout(() => end({ kind: "timed-out" }), timeoutMs);
		const abort = () => {
			settle();
			endGroup(child);
			reject(signal.reason);
		};
		const settle = () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", abort);
		};
		const end = (ran) => {
			settle();
			if (ran.kind === "timed-out" || ran.kind === "too-much") endGroup(child);
			resolve(ran);
		};
		signal.addEventListener("abort", abort, { once: true });
		child.on("error", (error) => end({
			kind: "not-started",
			code: "code" in error ? String(error.code) : error.message
		}));
		child.on("close", (code, by) => end({
			kind: "ended",
			code: code ?? by ?? "?",
			stdout: out(),
			stderr: err()
		}));
		child.stdin.on("error", () => {});
		child.stdin.end(input);
	});
}
function collected(child, from, tooMuch) {
	const chunks = [];
	let length = 0;
	child[from]?.on("data", (chunk) => {
		length += chunk.length;
		if (length <= MOST_BYTES) chunks.push(chunk);
		else tooMuch();
	});
	return () => Buffer.concat(chunks).toString("utf8");
}
function endGroup(child) {
	const { pid } = child;
	if (pid === void 0) return;
	if ((0, import__builtin_os.platform)() === "win32") (0, import__builtin_child_process.spawnSync)("taskkill", [
		"/pid",
		String(pid),
		"/T",
		"/F"
	], { stdio: "ignore" });
	else (0, import__builtin_child_process.spawnSync)("kill", [
		"-KILL",
		"--",
		`-${pid}`
	], { stdio: "ignore" });
	child.kill("SIGKILL");
	for (const pipe of [
		child.stdin,
		child.stdout,
		child.stderr
	]) pipe?.destroy();
}
// src/adapters/model/exec.ts
function execModel({ env, command, folder, secrets }) {
	const words = commandWords(command);
	const allowed = env["PROMPTOPS_ALLOW_EXEC"] === "1";
	return {
		provider: "exec",
		baseUrl: "",
		source: "live",
		...!allowed && { missing: "PROMPTOPS_ALLOW_EXEC" },
		ask: async (request, { signal, timeoutMs }) => {
			signal.throwIfAborted();
			if (!allowed) return {
				problem: "denied",
				message: "exec: commands run only with PROMPTOPS_ALLOW_EXEC=1."
			};
			if (words === void 0 || words.length === 0) return {
				problem: "denied",
				message: "exec: a quote of the command is never closed."
			};
			const started = performance.now();
			const told = understood(await runCommand({
				words,
				folder,
				env,
				input: JSON.stringify(usualBody(request)),
				timeoutMs,
				signal
			}), timeoutMs);
			if (!("problem" in told)) return {
				latencyMs: Math.round(performance.now() - started),
				...told
			};
			return {
				...told,
				message: require_secret_values.withoutSecrets(`exec: ${told.message}`, secrets)
			};
		}
	};
}
function understood(ran, timeoutMs) {
	switch (ran.kind) {
		case "not-started": return {
			problem: "denied",
			message: `The command cannot be started (${ran.code}).`
		};
		case "timed-out": return {
			problem: "busy",
			message: `The command did not end within ${Math.round(timeoutMs / 100) / 10} s.`
		};
		case "too-much": return {
			problem: "malformed",
			message: "The command printed more than an answer can be."
		};
		case "ended":
			if (ran.code !== 0) return {
				problem: "rejected",
				message: `The command ended with ${ran.code}: ${shortened(lastLine(ran.stderr))}`
			};
			return readAnswer(ran.stdout);
	}
}
function readAnswer(stdout) {
	const value = parsed(stdout);
	if (typeof value === "string") return {
		text: value,
		toolCalls: []
	};
	if (!require_main.isRecord(value)) return {
		problem: "malformed",
		message: "The command did not print JSON: `{\"text\": \"\u2026\"}`."
	};
	const text = value["text"] ?? value["output"];
	const entry = require_stored_answer.readEntry({
		key: "",
		answer: {
			...value,
			text: typeof text === "string" ? text : void 0
		}
	});
	if (!entry) return {
		problem: "malformed",
		message: "The command printed JSON that is no answer: `{\"text\": \"\u2026\"}`."
	};
	const { finishReason, toolCalls, refused, usage, model } = entry.answer;
	return {
		text: entry.answer.text,
		toolCalls,
		...finishReason && { finishReason },
		...refused !== void 0 && { refused },
		...usage && { usage },
		...model !== void 0 && { model }
	};
}
function parsed(text) {
	try {
		return require_main.parseJson(text);
	} catch {
		return;
	}
}
function lastLine(text) {
	return text.trim().split("\n").at(-1) ?? "";
}
// src/adapters/model/google-content.ts
const SETTINGS = {
	max_tokens: "maxOutputTokens",
	temperature: "temperature",
	top_p: "topP",
	top_k: "topK",
	stop_sequences: "stopSequences",
	frequency_penalty: "frequencyPenalty",
	presence_penalty: "presencePenalty",
	seed: "seed"
};
const BESIDE = new Set([
	"safetySettings",
	"toolConfig",
	"cachedContent"
]);
function googleBody({ messages, params, tools, responseFormat }) {
	const { tool_choice: choice, ...rest } = params;
	const entries = Object.entries(rest);
	const system = messages.filter(isSystem).map(textOf$1).join("\n\n");
	const settings = {
		...Object.fromEntries(entries.filter(([name]) => !BESIDE.has(name)).map(([name, value]) => [Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : name, value])),
		...formatSettings(responseFormat)
	};
	return {
		...system !== "" && { systemInstruction: { parts: [{ text: system }] } },
		contents: contentsOf(messages.filter((message) => !isSystem(message))),
		...Object.keys(settings).length > 0 && { generationConfig: settings },
		...tools.length > 0 && { tools: toolsBody(tools) },
		...choice !== void 0 && { toolConfig: { functionCallingConfig: choiceBody(choice) } },
		...Object.fromEntries(entries.filter(([name]) => BESIDE.has(name)))
	};
}
function formatSettings(format) {
	if (!format || format.kind === "text") return {};
	return {
		responseMimeType: "application/json",
		...format.schema && { responseJsonSchema: format.schema }
	};
}
function contentsOf(messages) {
	const names = new Map(messages.flatMap((message) => callsIn(message).map(({ id, name }) => [id, name])));
	return messages.map((message) => ({
		role: message.role === "assistant" || message.role === "model" ? "model" : "user",
		parts: message.role === "tool" ? [resultOf(message, names)] : piecesOf(message)
	}));
}
function piecesOf(message) {
	return [...partsOf(message).map(pieceOf), ...callsIn(message).map(({ name, input }) => ({ functionCall: {
		name,
		args: input
	} }))];
}
function pieceOf(part) {
	if (part.kind === "text") return { text: part.text };
	if (part.kind === "other") return part.part;
	const { url, data } = part;
	if (data) return { inlineData: {
		mimeType: data.mediaType,
		data: data.base64
	} };
	return { fileData: {
		mimeType: mediaTypeOf(url),
		fileUri: url
	} };
}
const MEDIA_TYPES = {
	png: "image/png",
	gif: "image/gif",
	webp: "image/webp",
	heic: "image/heic"
};
function mediaTypeOf(url) {
	const extension = /\.([a-z]+)(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? "";
	return Object.hasOwn(MEDIA_TYPES, extension) ? MEDIA_TYPES[extension] : "image/jpeg";
}
function resultOf(message, names) {
	const id = String(message["tool_call_id"] ?? "");
	return { functionResponse: {
		name: names.get(id) ?? String(message["name"] ?? id),
		response: { result: textOf$1(message) }
	} };
}
function toolsBody(tools) {
	const declarations = tools.flatMap((tool) => functionOf(tool) ?? []).map(({ name, description, parameters }) => ({
		name,
		...description !== void 0 && { description },
		...parameters && { parametersJsonSchema: parameters }
	}));
	const others = tools.filter((tool) => functionOf(tool) === void 0);
	return [...declarations.length > 0 ? [{ functionDeclarations: declarations }] : [], ...others];
}
const MODES = {
	auto: "AUTO",
	required: "ANY",
	none: "NONE"
};
function choiceBody(choice) {
	if (typeof choice === "string") return { mode: Object.hasOwn(MODES, choice) ? MODES[choice] : choice };
	const named = require_main.isRecord(choice) ? choice["function"] : void 0;
	if (require_main.isRecord(named) && typeof named["name"] === "string") return {
		mode: "ANY",
		allowedFunctionNames: [named["name"]]
	};
	return require_main.isRecord(choice) ? choice : {};
}
const FINISHES = {
	STOP: "stop",
	MAX_TOKENS: "length"
};
const DECLINED = new Set([
	"SAFETY",
	"RECITATION",
	"BLOCKLIST",
	"PROHIBITED_CONTENT",
	"SPII",
	"IMAGE_SAFETY",
	"LANGUAGE"
]);
function readGoogle(reply) {
	const { candidates, promptFeedback: feedback, modelVersion: model } = reply;
	const usage = usageOf(reply["usageMetadata"]);
	const rest = {
		...usage && { usage },
		...typeof model === "string" && { model }
	};
	const candidate = Array.isArray(candidates) ? candidates[0] : void 0;
	if (candidate === void 0 && require_main.isRecord(feedback) && feedback["blockReason"] !== void 0) return {
		text: "",
		finishReason: "content_filter",
		toolCalls: [],
		refused: true,
		...rest
	};
	if (!require_main.isRecord(candidate)) return {
		problem: "malformed",
		message: "The reply holds no candidate."
	};
	const content = candidate["content"];
	const parts = require_main.isRecord(content) && Array.isArray(content["parts"]) ? content["parts"].filter(require_main.isRecord) : [];
	const toolCalls = parts.flatMap(toolCallOf);
	const declined = DECLINED.has(String(candidate["finishReason"]));
	const finish = declined ? "content_filter" : finishOf(candidate["finishReason"], toolCalls);
	return {
		text: parts.map(({ text, thought }) => typeof text === "string" && thought !== true ? text : "").join(""),
		...finish && { finishReason: finish },
		toolCalls,
		...declined && { refused: true },
		...rest
	};
}
function finishOf(written, calls) {
	if (typeof written !== "string") return void 0;
	if (written === "STOP" && calls.length > 0) return "tool_calls";
	return Object.hasOwn(FINISHES, written) ? FINISHES[written] : "other";
}
function toolCallOf({ functionCall: call }) {
	if (!require_main.isRecord(call)) return [];
	const { id, name, args } = call;
	return [{
		...typeof id === "string" && { id },
		name: String(name ?? ""),
		arguments: JSON.stringify(args ?? {})
	}];
}
function usageOf(usage) {
	if (!require_main.isRecord(usage)) return void 0;
	const { promptTokenCount: input, candidatesTokenCount: said = 0, thoughtsTokenCount: thought = 0, cachedContentTokenCount: cached } = usage;
	if (typeof input !== "number") return void 0;
	return {
		input,
		output: Number(said) + Number(thought),
		...typeof cached === "number" && { cachedInput: cached }
	};
}
// src/adapters/model/google.ts
const VENDOR$1 = "https://generativelanguage.googleapis.com";
function googleModel({ env, ask }) {
	const { baseUrl, own, basic } = endpointFrom(env, ["GOOGLE_GEMINI_BASE_URL", "GEMINI_BASE_URL"], VENDOR$1);
	const key = secretFrom(env, [
		"GEMINI_API_KEY",
		"GOOGLE_API_KEY",
		"GOOGLE_GENAI_API_KEY"
	]);
	const headers = {
		...key !== void 0 && { "x-goog-api-key": key },
		...key === void 0 && basic !== void 0 && { Authorization: basic }
	};
	const root = /\/v1(?:alpha|beta)?$/.test(baseUrl) ? baseUrl : `${baseUrl}/v1beta`;
	return needing(key === void 0 && !own ? "GEMINI_API_KEY" : void 0, {
		provider: "google",
		baseUrl,
		source: "live",
		ask: async (request, options) => {
			const path = request.model.includes("/") ? request.model : `models/${request.model}`;
			return ask("google", {
				url: `${root}/${path.split("/").map(encodeURIComponent).join("/")}:generateContent`,
				headers,
				body: googleBody(request)
			}, options, readGoogle);
		}
	});
}
// src/adapters/model/openai.ts
const VENDOR = "https://api.openai.com/v1";
function openaiModel({ env, ask }) {
	const { baseUrl, own, basic } = endpointFrom(env, ["OPENAI_BASE_URL", "OPENAI_API_BASE"], VENDOR);
	const key = secretFrom(env, ["OPENAI_API_KEY"]);
	const authorization = key === void 0 ? basic : `Bearer ${key}`;
	const organization = setting(env, "OPENAI_ORG_ID") ?? setting(env, "OPENAI_ORGANIZATION");
	const project = setting(env, "OPENAI_PROJECT_ID") ?? setting(env, "OPENAI_PROJECT");
	const askChat = chatAsker({
		provider: "openai",
		url: () => `${baseUrl}/chat/completions`,
		headers: {
			...authorization !== void 0 && { Authorization: authorization },
			...organization !== void 0 && { "OpenAI-Organization": organization },
			...project !== void 0 && { "OpenAI-Project": project }
		},
		ask
	});
	return needing(authorization === void 0 && !own ? "OPENAI_API_KEY" : void 0, {
		provider: "openai",
		baseUrl,
		source: "live",
		ask: askChat
	});
}
// src/adapters/model/open-models.ts
function openModels({ env, hosts, root, version }) {
	const secrets = require_secret_values.secretValues(env);
	let exchange;
	const connected = () => {
		exchange ??= require_service_exchange.serviceExchange(env, version);
		return exchange;
	};
	const ask = (...call) => httpAsker(connected(), secrets)(...call);
	const connect = ({ baseUrl }) => {
		connected();
		if (baseUrl !== "") require_proxy.proxyFor(new URL(baseUrl), env);
	};
	const open = ({ kind, model }) => {
		switch (kind) {
			case "openai": return openaiModel({
				env,
				ask
			});
			case "azure": return azureModel({
				env,
				ask
			});
			case "anthropic": return anthropicModel({
				env,
				ask
			});
			case "google": return googleModel({
				env,
				ask
			});
			case "http":
				checkHost(model, hosts);
				return httpModel({
					env,
					ask,
					url: model
				});
			case "exec": return execModel({
				env,
				command: model,
				folder: root,
				secrets
			});
			case "echo": return echoModel();
			case "cassette": return recorded({
				provider: "cassette",
				baseUrl: "",
				source: "live",
				ask: neverAsked
			});
		}
	};
	return {
		model: (name) => {
			const parsed = require_main.parseProvider(name);
			if (require_main.isProviderProblem(parsed)) throw new require_main.PromptopsError("CONFIG_INVALID", parsed.problem, parsed.hint);
			const model = open(parsed);
			if (parsed.recorded) return recorded(model);
			if (isOnNetwork(parsed)) connect(model);
			return model;
		},
		close: () => exchange?.close()
	};
}
function isOnNetwork({ kind }) {
	return kind !== "exec" && kind !== "echo" && kind !== "cassette";
}
function recorded(model) {
	return {
		...model,
		recorded: true,
		ask: neverAsked
	};
}
const neverAsked = async () => ({
	problem: "denied",
	message: "cassette: no recorded answer fits, and nobody is asked."
});
function checkHost(url, hosts) {
	const { hostname, host } = new URL(url);
	if (require_main.isListedHost(hostname, hosts) || require_main.isListedHost(host, hosts)) return;
	throw new require_main.PromptopsError("CONFIG_INVALID", `The host \`${hostname}\` is not one that answers may come from.`, `List it under \`hosts\` in the configuration: \`hosts: [${hostname}]\`.`);
}
exports.openModels = openModels;
