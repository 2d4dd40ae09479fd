const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
// src/core/eval/answer.ts
var import__builtin_fs = require_rolldown_runtime.__toESM(require_base.require__builtin_fs(), 1);
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
function isTokenUsage(value) {
	if (!require_main.isRecord(value)) return false;
	const { input, output, cachedInput = 0, estimated = false } = value;
	return [
		input,
		output,
		cachedInput
	].every((count) => Number.isFinite(count) && Number(count) >= 0) && typeof estimated === "boolean";
}
// src/adapters/http/exchange.ts
const MOST_BYTES = 268435456;
function httpExchange({ tls, proxy, headers: standing }) {
	const trust = {
		rejectUnauthorized: tls.verify,
		...certificates(tls)
	};
	let opened;
	const open = async () => (await Promise.resolve().then(() => require("./axios-transport-B51ugEME.cjs"))).axiosTransport(trust);
	const exchange = async ({ timeoutMs, mostBytes = MOST_BYTES, signal: stop, headers, ...request }) => {
		opened ??= open();
		const { send } = await opened;
		const time = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
		const signal = stop === void 0 ? time : AbortSignal.any([stop, time]);
		const sent = await send({
			...request,
			mostBytes,
			signal,
			headers: {
				...standing,
				...headers
			},
			proxy: proxy(request.url)
		});
		if (!("failed" in sent)) return sent;
		if (stop?.aborted) throw stop.reason;
		if (!sent.known && !time.aborted) throw sent.failed;
		const code = codeOf(sent.failed);
		const untrusted = !time.aborted && UNTRUSTED.test(code);
		const reached = time.aborted || !(untrusted || NEVER_SENT.has(code));
		const endless = !time.aborted && sent.failed instanceof Error && TOO_LONG.test(sent.failed.message);
		return {
			lost: endless ? `it sends more than ${Math.floor(mostBytes / 2 ** 20)} MB` : reasonOf(code, time.aborted, timeoutMs),
			sent: reached,
			untrusted,
			endless,
			cause: new Error(code || "no answer")
		};
	};
	return Object.assign(exchange, { close: () => void opened?.then(({ close }) => close()) });
}
const NEVER_SENT = new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"EADDRNOTAVAIL"
]);
const TOO_LONG = /^maxContentLength size of/;
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|EPROTO/;
function codeOf(cause) {
	if (typeof cause !== "object" || cause === null) return "";
	const { code, cause: inner } = cause;
	const own = typeof code === "string" ? code : "";
	return own.startsWith("ERR_") || own === "" ? codeOf(inner) || own : own;
}
function reasonOf(code, timedOut, timeoutMs) {
	if (timedOut) return `no answer within ${Math.round(timeoutMs / 100) / 10} s`;
	if (code === "ECONNREFUSED") return "the connection was refused";
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "the host name is not known";
	if (UNTRUSTED.test(code)) return `its certificate is not trusted (${code})`;
	return code === "" ? "the connection broke" : `the connection broke (${code})`;
}
function certificates({ authorities, identity }) {
	const pem = identity && read(identity);
	return {
		...authorities && { ca: read(authorities) },
		...pem !== void 0 && {
			cert: pem,
			key: pem
		}
	};
}
function read({ path, variable }) {
	try {
		return (0, import__builtin_fs.readFileSync)(path, "utf8");
	} catch (cause) {
		throw new require_main.PromptopsError("CONFIG_INVALID", `${variable} names ${path}, which cannot be read.`, "Correct the path, or unset it.", { cause });
	}
}
// src/adapters/http/retry-after.ts
function retryAfterMs(headers) {
	const exact = headers["retry-after-ms"]?.trim() ?? "";
	if (/^\d+(?:\.\d+)?$/.test(exact)) return Number(exact);
	const written = headers["retry-after"]?.trim();
	if (written === void 0 || written === "") return 0;
	if (/^\d+(?:\.\d+)?$/.test(written)) return 1e3 * Number(written);
	const until = Date.parse(written);
	const now = Date.parse(headers["date"] ?? "");
	if (Number.isNaN(until)) return 0;
	return Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}
// src/core/redact-uri.ts
function redactUri(uri) {
	return uri.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1***@");
}
// src/adapters/http/proxy.ts
function proxyFor(url, env) {
	const scheme = url.protocol.slice(0, -1);
	const written = variable(env, `${scheme}_proxy`) ?? variable(env, "all_proxy");
	if (written === void 0 || isExempt(url, variable(env, "no_proxy") ?? "")) return void 0;
	const address = written.includes("://") ? written : `http://${written}`;
	const proxy = URL.canParse(address) ? new URL(address) : void 0;
	if (proxy === void 0 || !/^https?:$/.test(proxy.protocol)) throw new require_main.PromptopsError("CONFIG_INVALID", `The proxy \`${redactUri(written)}\` is not an http address.`, `Correct ${scheme.toUpperCase()}_PROXY.`);
	return {
		protocol: proxy.protocol,
		host: proxy.hostname,
		port: Number(proxy.port || defaultPort(proxy.protocol)),
		...proxy.username !== "" && { auth: {
			username: decodeURIComponent(proxy.username),
			password: decodeURIComponent(proxy.password)
		} }
	};
}
function isExempt(url, list) {
	const host = url.hostname.toLowerCase();
	const port = url.port || defaultPort(url.protocol);
	return list.split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => {
		if (entry === "*") return true;
		const [, name = "", wanted] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
		const domain = name.replace(/^\*?\./, "");
		return (wanted === void 0 || wanted === port) && (host === domain || host.endsWith(`.${domain}`));
	});
}
function variable(env, name) {
	const value = env[name] ?? env[name.toUpperCase()];
	return value === void 0 || value.trim() === "" ? void 0 : value.trim();
}
function defaultPort(protocol) {
	return protocol === "https:" ? "443" : "80";
}
// src/core/mlflow/wire.ts
function encodeTags(tags) {
	return Object.entries(tags).map(([key, value]) => ({
		key,
		value
	}));
}
function decodeTags(tags) {
	const pairs = recordsIn(tags).filter(({ key }) => typeof key === "string");
	return Object.fromEntries(pairs.map(({ key, value }) => [key, text(value)]));
}
function recordsIn(value) {
	return Array.isArray(value) ? value.filter(require_main.isRecord).map((item) => item) : [];
}
function text(value) {
	return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
function wholeNumber(value) {
	const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
	return typeof number === "number" && Number.isSafeInteger(number) ? number : void 0;
}
function objectIn(value) {
	return require_main.isRecord(value) ? value : {};
}
function textsIn(value) {
	if (Array.isArray(value)) return decodeTags(value);
	return Object.fromEntries(Object.entries(objectIn(value)).map(([key, one]) => [key, text(one)]));
}
// src/core/eval/trace.ts
function traceId(attempt) {
	return hex({
		...attempt,
		case: attempt.case.toWellFormed()
	}, 32);
}
function assessmentId(trace, { name, kind, source }) {
	return `a-${hex({
		trace,
		name: name.toWellFormed(),
		kind,
		source: source.type,
		...source.type === "HUMAN" && { by: source.id.toWellFormed() }
	}, 32)}`;
}
function spanId(trace, span = "root") {
	return hex({
		trace,
		span
	}, 16);
}
function hex(value, length) {
	return (0, import__builtin_crypto.createHash)("sha256").update(require_main.canonicalJson(value)).digest("hex").slice(0, length);
}
// src/core/few-at-once.ts
async function fewAtOnce(items, width, work, halted = () => false) {
	const rest = items.entries();
	let failed = false;
	const worker = async () => {
		for (const [index, item] of rest) {
			if (failed || halted()) return;
			try {
				await work(item, index);
			} catch (error) {
				failed = true;
				throw error;
			}
		}
	};
	const workers = await Promise.allSettled(Array.from({ length: Math.min(width, items.length) }, worker));
	for (const one of workers) if (one.status === "rejected") throw one.reason;
}
// src/core/trace/step.ts
const TRACES_KIND = "traces";
const STEP_ATTRIBUTES = {
	kind: "promptops.step",
	promptName: "promptops.prompt.name",
	promptVersion: "promptops.prompt.version",
	promptHash: "promptops.prompt.hash",
	promptLabel: "promptops.prompt.label",
	promptAlias: "promptops.prompt.alias",
	durationMs: "promptops.duration_ms",
	error: "promptops.error",
	metadata: "promptops.metadata"
};
// src/core/mlflow/wire-step.ts
function stepAttributes({ kind, inputs, outputs, durationMs, error, prompt, model, usage, metadata }) {
	return {
		"mlflow.spanType": kind === "llm" ? "CHAT_MODEL" : "CHAIN",
		...inputs !== null && { "mlflow.spanInputs": inputs },
		...outputs !== null && { "mlflow.spanOutputs": outputs },
		...usage && { "mlflow.chat.tokenUsage": tokenUsage(usage) },
		...model !== void 0 && { "mlflow.llm.model": model },
		[STEP_ATTRIBUTES.kind]: kind,
		...durationMs !== void 0 && { [STEP_ATTRIBUTES.durationMs]: durationMs },
		...error !== void 0 && { [STEP_ATTRIBUTES.error]: error },
		...metadata && { [STEP_ATTRIBUTES.metadata]: metadata },
		...prompt && promptAttributes(prompt)
	};
}
function promptAttributes({ name, version, hash, label, alias }) {
	return {
		[STEP_ATTRIBUTES.promptName]: name,
		...version !== null && { [STEP_ATTRIBUTES.promptVersion]: version },
		[STEP_ATTRIBUTES.promptHash]: hash,
		...label !== void 0 && { [STEP_ATTRIBUTES.promptLabel]: label },
		...alias !== void 0 && { [STEP_ATTRIBUTES.promptAlias]: alias }
	};
}
function decodeStep(span, attributes, root) {
	const kind = attributes[STEP_ATTRIBUTES.kind];
	if (kind !== "step" && kind !== "llm") return void 0;
	const parent = spanIdOf(span["parent_span_id"]);
	const tokens = attributes["mlflow.chat.tokenUsage"];
	const usage = require_main.isRecord(tokens) ? {
		input: Number(tokens["input_tokens"]),
		output: Number(tokens["output_tokens"])
	} : void 0;
	const { [STEP_ATTRIBUTES.error]: error, "mlflow.llm.model": model } = attributes;
	const duration = numberIn(attributes[STEP_ATTRIBUTES.durationMs]);
	const metadata = attributes[STEP_ATTRIBUTES.metadata];
	const prompt = decodePrompt(attributes);
	return {
		id: spanIdOf(span["span_id"]),
		...parent !== "" && parent !== root && { parent },
		name: text(span["name"]),
		kind,
		startTime: Math.round(Number(span["start_time_unix_nano"]) / 1e6),
		...duration !== void 0 && { durationMs: duration },
		inputs: attributes["mlflow.spanInputs"] ?? null,
		outputs: attributes["mlflow.spanOutputs"] ?? null,
		...typeof error === "string" && { error },
		...prompt && { prompt },
		...typeof model === "string" && { model },
		...isTokenUsage(usage) && { usage },
		...require_main.isRecord(metadata) && { metadata: Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, text(value)])) }
	};
}
function decodePrompt(attributes) {
	const { promptName, promptVersion, promptHash, promptLabel, promptAlias } = STEP_ATTRIBUTES;
	const [name, version, label, alias] = [
		promptName,
		promptVersion,
		promptLabel,
		promptAlias
	].map((key) => attributes[key]);
	if (typeof name !== "string") return void 0;
	return {
		name,
		version: numberIn(version) ?? null,
		hash: text(attributes[promptHash]),
		...typeof label === "string" && { label },
		...typeof alias === "string" && { alias }
	};
}
function numberIn(value) {
	const number = typeof value === "string" && value !== "" ? Number(value) : value;
	return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}
function spanIdOf(value) {
	const id = text(value);
	return /^(?:[0-9a-f]{16})?$/.test(id) ? id : Buffer.from(id, "base64").toString("hex");
}
function tokenUsage({ input, output }) {
	return {
		input_tokens: input,
		output_tokens: output,
		total_tokens: input + output
	};
}
// src/core/mlflow/wire-trace.ts
const SCHEMA_VERSION = "3";
const SCORER_NAME = 250;
const PREVIEW = 1e3;
const METADATA = 8e3;
const SOURCE_RUN = "mlflow.assessment.sourceRunId";
function encodeSpans(traces) {
	return { resourceSpans: [{
		resource: { attributes: [] },
		scopeSpans: [{
			scope: { name: "promptops" },
			spans: traces.flatMap((trace) => [
				rootSpan(trace),
				...trace.asked === void 0 ? [] : [modelSpan(trace, trace.asked)],
				...(trace.steps ?? []).map((step) => stepSpan(trace, step))
			])
		}]
	}] };
}
function rootSpan(trace) {
	const { name, inputs, outputs, asked, steps } = trace;
	const isWhole = asked === void 0 && steps === void 0;
	return {
		...spanFacts(trace, {
			"mlflow.spanType": isWhole ? "CHAT_MODEL" : "CHAIN",
			...inputs !== null && { "mlflow.spanInputs": inputs },
			...outputs !== null && { "mlflow.spanOutputs": outputs },
			...isWhole && modelFacts(trace)
		}),
		spanId: spanId(trace.id),
		name: plain(name)
	};
}
function modelSpan(trace, asked) {
	const { id, outputs } = trace;
	return {
		...spanFacts(trace, {
			"mlflow.spanType": "CHAT_MODEL",
			"mlflow.spanInputs": { messages: asked },
			"mlflow.spanOutputs": outputs,
			...modelFacts(trace)
		}),
		spanId: spanId(id, "model"),
		parentSpanId: spanId(id),
		name: "model"
	};
}
function stepSpan({ id }, step) {
	const { parent = spanId(id), name, startTime, durationMs = 0, error } = step;
	return {
		...spanFacts({
			id,
			startTime,
			durationMs,
			ok: error === void 0
		}, stepAttributes(step)),
		spanId: step.id,
		parentSpanId: parent,
		name: plain(name)
	};
}
function spanFacts({ id, startTime, durationMs, ok }, attributes) {
	const all = {
		"mlflow.traceRequestId": traceName(id),
		...attributes
	};
	return {
		traceId: id,
		kind: 1,
		startTimeUnixNano: nanoseconds(startTime),
		endTimeUnixNano: nanoseconds(startTime + durationMs),
		attributes: Object.entries(all).map(([key, value]) => ({
			key,
			value: { stringValue: JSON.stringify(value) }
		})),
		status: { code: ok ? 1 : 2 }
	};
}
function modelFacts({ usage, costUsd }) {
	return {
		...usage && { "mlflow.chat.tokenUsage": tokenUsage(usage) },
		...costUsd !== void 0 && { "mlflow.llm.cost": {
			input_cost: 0,
			output_cost: costUsd,
			total_cost: costUsd
		} }
	};
}
function encodeTraceInfo(trace) {
	const { id, experimentId, runId, name, startTime, durationMs, ok, inputs, outputs, tags, prompts, assessments } = trace;
	const usage = trace.usage ?? usageOf(trace.steps ?? []);
	return { trace: { trace_info: {
		trace_id: traceName(id),
		trace_location: {
			type: "MLFLOW_EXPERIMENT",
			mlflow_experiment: { experiment_id: experimentId }
		},
		request_time: new Date(startTime).toISOString(),
		execution_duration: `${durationMs / 1e3}s`,
		state: ok ? "OK" : "ERROR",
		request_preview: preview(inputs),
		response_preview: preview(outputs),
		trace_metadata: {
			"mlflow.trace_schema.version": SCHEMA_VERSION,
			"mlflow.sourceRun": runId,
			...whereItFits("mlflow.traceInputs", inputs),
			...whereItFits("mlflow.traceOutputs", outputs),
			...usage && { "mlflow.trace.tokenUsage": JSON.stringify(tokenUsage(usage)) }
		},
		tags: {
			...plainValues(tags),
			"mlflow.traceName": plain(name),
			...prompts.length > 0 && { "mlflow.linkedPrompts": JSON.stringify(linkedPrompts(trace)) }
		},
		assessments: assessments.map((assessment) => encodeAssessment(trace, assessment))
	} } };
}
function encodeAssessment({ id, runId, startTime, durationMs }, assessment) {
	const { name, kind, source, value, error, rationale, metadata } = assessment;
	const at = new Date(startTime + durationMs).toISOString();
	const failed = error && { error: {
		error_code: error.code,
		error_message: plain(error.message)
	} };
	return {
		assessment_id: assessmentId(id, assessment),
		assessment_name: plain(name).slice(0, SCORER_NAME),
		trace_id: traceName(id),
		span_id: spanId(id),
		source: {
			source_type: source.type,
			source_id: plain(source.id).slice(0, SCORER_NAME)
		},
		create_time: at,
		last_update_time: at,
		...kind === "feedback" ? { feedback: {
			value: plainValue(value),
			...failed
		} } : { expectation: expectationOf(value) },
		...rationale !== void 0 && { rationale: plain(rationale) },
		metadata: {
			...metadata && plainValues(metadata),
			[SOURCE_RUN]: runId
		},
		valid: true
	};
}
function expectationOf(value) {
	if (typeof value !== "object") return { value: plainValue(value) };
	return { serialized_value: {
		serialization_format: "JSON_FORMAT",
		value: plain(JSON.stringify(value))
	} };
}
function traceName(id) {
	return `tr-${id}`;
}
function linkedPrompts({ prompts }) {
	return prompts.map(({ name, version }) => ({
		name,
		version: String(version)
	}));
}
function usageOf(steps) {
	const used = steps.flatMap(({ usage }) => usage ?? []);
	if (used.length === 0) return void 0;
	return {
		input: used.reduce((sum, { input }) => sum + input, 0),
		output: used.reduce((sum, { output }) => sum + output, 0)
	};
}
function preview(value) {
	const text = value === null ? "" : plain(typeof value === "string" ? value : JSON.stringify(value));
	return text.length > PREVIEW ? `${text.slice(0, 999).toWellFormed()}\u2026` : text;
}
function whereItFits(key, value) {
	const text = JSON.stringify(value);
	return value === null || text.length > METADATA ? {} : { [key]: text };
}
function plain(text) {
	return text.replaceAll("\0", "\ufffd").toWellFormed();
}
function plainValue(value) {
	return typeof value === "string" ? plain(value) : value;
}
function plainValues(texts) {
	return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, plain(text)]));
}
function nanoseconds(milliseconds) {
	return String(BigInt(Math.round(milliseconds)) * 1000000n);
}
// src/core/mlflow/projection.ts
function projectionOf(prompt) {
	const content = contentOf(prompt);
	return {
		type: prompt.type,
		...prompt.type === "chat" ? { messages: prompt.messages ?? [] } : { template: prompt.template ?? "" },
		...filled(prompt.modelConfig) && { model_config: prompt.modelConfig },
		...prompt.responseFormat?.kind === "json_schema" && prompt.responseFormat.schema && { response_format: prompt.responseFormat.schema },
		...filled(content) && { content }
	};
}
function filled(value) {
	return Object.keys(value).length > 0;
}
function contentOf(prompt) {
	const responseFormat = responseFormatRest(prompt);
	const variables = prompt.variables.map(interfaceOf).filter((variable) => Object.keys(variable).length > 1);
	variables.sort((a, b) => require_main.byCodeUnit(String(a["name"]), String(b["name"])));
	return {
		...!syntaxIsPlain(prompt.syntax, textsOf(prompt)) && { syntax: prompt.syntax },
		...prompt.tools.length > 0 && { tools: prompt.tools },
		...responseFormat && { responseFormat },
		...variables.length > 0 && { variables }
	};
}
function textsOf(prompt) {
	return prompt.parts.map((part) => part.text);
}
const PLAIN_TAG = /\{\{[ \t]*[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*[ \t]*\}\}/g;
function syntaxIsPlain(syntax, texts) {
	if (syntax === "jinja2" && texts.some((text) => text.includes("{%")) && texts.some((text) => text.includes("%}"))) return true;
	return texts.every((text) => {
		if (!text.includes("{")) return true;
		if (text.includes("{%") || text.includes("{#") || text.includes("\\{{")) return false;
		return !text.includes("{{") || !text.replace(PLAIN_TAG, "").includes("{{");
	});
}
function responseFormatRest({ responseFormat }) {
	if (responseFormat?.kind === "json_object") return { kind: "json_object" };
	if (responseFormat?.kind !== "json_schema") return void 0;
	const rest = {
		...responseFormat.name !== void 0 && { name: responseFormat.name },
		...responseFormat.strict !== void 0 && { strict: responseFormat.strict }
	};
	return filled(rest) ? rest : void 0;
}
function interfaceOf(variable) {
	return {
		name: variable.name,
		...variable.required === false && { required: false },
		...variable.type !== void 0 && variable.type !== "string" && { type: variable.type },
		...variable.default !== void 0 && { default: variable.default },
		...variable.enum !== void 0 && { enum: variable.enum }
	};
}
// src/core/prompt/hash.ts
function canonicalContent(prompt) {
	return require_main.canonicalJson(projectionOf(prompt));
}
function contentHash(prompt) {
	return sha256(canonicalContent(prompt));
}
function projectionHash(projection) {
	return sha256(require_main.canonicalJson(projection));
}
function shortHash(hash) {
	return hash.slice(0, 8);
}
function sha256(text) {
	return (0, import__builtin_crypto.hash)("sha256", text, "hex");
}
// src/commands/registry-desk.ts
async function openDesk(session) {
	return {
		registry: await session.registry(),
		journal: await openJournal(session),
		now: Date.now,
		newId: import__builtin_crypto.randomUUID
	};
}
async function openJournal(session) {
	return {
		tracker: await session.tracker(),
		experiment: session.config.registry.experiment
	};
}
async function actorOf(session) {
	return (await (await session.git()).provenance()).actor ?? "";
}
// src/core/prompt/reference.ts
const SCHEME = "prompts:/";
const EXAMPLES = "Write `greet`, `greet@production`, `greet@1.4.0`, `greet/7`, or `prompts:/greet@production`.";
function parseReference(text, prompt) {
	const inScheme = text.startsWith(SCHEME);
	const rest = inScheme ? text.slice(9) : text;
	const at = rest.search(/[@/]/);
	const written = at === -1 ? rest : rest.slice(0, at);
	const name = written === "" && !inScheme ? prompt : written;
	if (name === void 0 || name === "") throw notUnderstood(text, "it names no prompt");
	if (!require_main.isLegalName(name)) throw notUnderstood(text, `\`${name}\` cannot be the name of a prompt`);
	if (at === -1) return {
		name,
		target: { kind: "latest" }
	};
	const target = rest.slice(at + 1);
	if (rest[at] === "/" && !inScheme && !/^\d+$/.test(target)) throw notUnderstood(text, "only a version number goes after `/`", isWord(target) ? `An alias or a label goes after \`@\`: \`${name}@${target}\`.` : EXAMPLES);
	return {
		name,
		target: parseTarget(target, text)
	};
}
function parseTarget(target, reference = target) {
	const word = target.startsWith("@") && reference === target ? target.slice(1) : target;
	if (/^\d+$/.test(word)) {
		const version = Number(word);
		if (version === 0 || !Number.isSafeInteger(version)) throw notUnderstood(reference, `there is no version ${word}`);
		return {
			kind: "version",
			version
		};
	}
	if (!isWord(word)) throw notUnderstood(reference, word === "" ? "nothing stands after the prompt" : `\`${word}\` is no version, alias or label`);
	if (word.toLowerCase() === "latest") return { kind: "latest" };
	return /[.+]/.test(word) ? {
		kind: "label",
		label: word
	} : {
		kind: "word",
		word
	};
}
function formatReference({ name, target }) {
	switch (target.kind) {
		case "latest": return name;
		case "version": return `${name}/${target.version}`;
		case "label": return `${name}@${target.label}`;
		case "word": return `${name}@${target.word}`;
	}
}
function isWord(text) {
	return /^[\p{L}\p{N}_][\p{L}\p{N}_.+-]*$/u.test(text) || /^-+[\p{L}\p{N}_-]*$/u.test(text);
}
function notUnderstood(text, why, hint = EXAMPLES) {
	return new require_main.PromptopsError("REFERENCE_INVALID", `\`${text}\` is no reference to a prompt: ${why}.`, hint);
}
// src/core/registry/version-hash.ts
function hashOfVersion({ tags }) {
	const tagged = tags[require_rendering.VERSION_TAGS.contentHash];
	const actual = recomputed(tags);
	return {
		actual,
		tagged,
		tampered: tagged !== void 0 && tagged !== actual
	};
}
const known = new WeakMap();
function recomputed(tags) {
	const before = known.get(tags);
	if (before !== void 0) return before ?? void 0;
	const hash = hashOrNothing(tags);
	known.set(tags, hash ?? null);
	return hash;
}
function hashOrNothing(tags) {
	try {
		return projectionHash(require_main.decodeProjection(tags));
	} catch (error) {
		if (require_main.isPromptopsError(error)) return void 0;
		throw error;
	}
}
// src/core/registry/find-version.ts
function findVersion(target, prompt, versions) {
	const numbered = (number) => versions.find(({ version }) => version === number);
	if (target.kind === "version") return { version: numbered(target.version) };
	const live = liveVersions(versions);
	if (target.kind === "latest") return { version: live[0] };
	if (target.kind === "word" && Object.hasOwn(prompt.aliases, target.word)) return { version: numbered(prompt.aliases[target.word]) };
	const label = target.kind === "label" ? target.label : target.word;
	const [newest, ...older] = live.filter(({ tags }) => require_rendering.labelsOf(tags).includes(label));
	if (newest === void 0 || older.length === 0) return { version: newest };
	return {
		version: newest,
		warning: `\`${label}\` is the label of versions ${[newest, ...older].map(({ version }) => version).reverse().join(", ")} of ${prompt.name}; ${newest.version} is taken, the newest.`
	};
}
function liveVersions(versions) {
	return versions.filter(({ tags }) => tags[require_rendering.VERSION_TAGS.duplicateOf] === void 0).sort((a, b) => b.version - a.version);
}
// src/usecases/resolve-version.ts
async function resolveVersion(reference, registry) {
	const found = await directly(reference, registry) ?? await amongAll(reference, registry);
	if (found.version) return {
		version: found.version,
		...found.warning !== void 0 && { warning: found.warning }
	};
	const { aliases } = await promptNamed(reference.name, registry);
	const names = Object.keys(aliases);
	const { target } = reference;
	const meant = target.kind === "word" ? require_main.didYouMean(target.word, names) : "";
	const hint = names.length > 0 ? `Its aliases are ${names.join(", ")}.` : "It has no alias.";
	throw new require_main.PromptopsError("PROMPT_NOT_FOUND", `There is no ${formatReference(reference)} in ${registry.uri}.${meant}`, hint);
}
async function promptNamed(name, registry) {
	const prompt = await registry.prompt(name);
	if (prompt === "model") throw new require_main.PromptopsError("PROMPT_NOT_FOUND", `${name} is a model, not a prompt.`, "Models and prompts share their names.");
	if (prompt !== void 0) return prompt;
	const names = (await registry.prompts()).map((one) => one.name);
	const hint = names.length === 0 ? "The registry is empty: `promptops register` fills it." : "`promptops list` shows what is there.";
	throw new require_main.PromptopsError("PROMPT_NOT_FOUND", `There is no prompt ${name} in ${registry.uri}.${require_main.didYouMean(name, names)}`, hint);
}
async function directly({ name, target }, registry) {
	if (target.kind === "version") return { version: await registry.version(name, target.version) };
	if (target.kind === "label") return void 0;
	const version = await registry.versionByAlias(name, target.kind === "latest" ? "latest" : target.word);
	if (version === void 0) return void 0;
	return target.kind === "latest" && version.tags[require_rendering.VERSION_TAGS.duplicateOf] !== void 0 ? void 0 : { version };
}
async function amongAll(reference, registry) {
	const prompt = await promptNamed(reference.name, registry);
	return findVersion(reference.target, prompt, await registry.versions({ names: [reference.name] }));
}
// src/usecases/is-there.ts
function isThere(file, workspace) {
	try {
		return workspace.read(file, 0) !== void 0;
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return true;
	}
}
// src/core/plan/word-diff.ts
const MOST_EDITS = 500;
function wordDiff(before, after) {
	const [old, now] = [wordsOf(before), wordsOf(after)];
	let start = 0;
	while (start < old.length && start < now.length && old[start] === now[start]) start++;
	let end = 0;
	while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
	const middle = edits(old.slice(start, old.length - end), now.slice(start, now.length - end));
	return joined([
		same(old.slice(0, start)),
		...middle,
		same(old.slice(old.length - end))
	]);
}
function shortened(parts, context = 40) {
	return parts.map((part, index) => {
		if (part.kind !== "same" || part.text.length <= 2 * context + 3) return part;
		return {
			kind: "same",
			text: `${index === 0 ? "" : part.text.slice(0, context)} \u2026 ${index === parts.length - 1 ? "" : part.text.slice(-context)}`.toWellFormed()
		};
	});
}
function wordsOf(text) {
	return text.match(/[\p{L}\p{M}\p{N}_]+|\n|[^\S\n]+|[^\p{L}\p{M}\p{N}_\s]/gu) ?? [];
}
function same(words) {
	return {
		kind: "same",
		text: words.join("")
	};
}
function edits(old, now) {
	const replaced = [{
		kind: "removed",
		text: old.join("")
	}, {
		kind: "added",
		text: now.join("")
	}];
	if (old.length === 0 || now.length === 0) return replaced;
	const trace = [];
	let reach = new Map([[1, 0]]);
	for (let depth = 0; depth <= Math.min(old.length + now.length, MOST_EDITS); depth++) {
		trace.push(reach);
		const next = new Map();
		for (let line = -depth; line <= depth; line += 2) {
			let x = line === -depth || line !== depth && at(reach, line - 1) < at(reach, line + 1) ? at(reach, line + 1) : at(reach, line - 1) + 1;
			while (x < old.length && x - line < now.length && old[x] === now[x - line]) x++;
			next.set(line, x);
			if (x >= old.length && x - line >= now.length) return walkedBack(trace, old, now);
		}
		reach = next;
	}
	return replaced;
}
function at(reach, line) {
	return reach.get(line) ?? -1;
}
function walkedBack(trace, old, now) {
	const parts = [];
	let [x, y] = [old.length, now.length];
	for (let depth = trace.length - 1; depth >= 0; depth--) {
		const reach = trace[depth];
		const line = x - y;
		const down = line === -depth || line !== depth && at(reach, line - 1) < at(reach, line + 1);
		const before = down ? line + 1 : line - 1;
		const fromX = at(reach, before);
		const fromY = fromX - before;
		while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
			x--;
			y--;
			parts.push({
				kind: "same",
				text: old[x]
			});
		}
		if (depth === 0) break;
		if (down) parts.push({
			kind: "added",
			text: now[--y]
		});
		else parts.push({
			kind: "removed",
			text: old[--x]
		});
	}
	return parts.reverse();
}
function joined(parts) {
	const result = [];
	let [removed, added] = ["", ""];
	const flush = () => {
		if (removed !== "") result.push({
			kind: "removed",
			text: removed
		});
		if (added !== "") result.push({
			kind: "added",
			text: added
		});
		[removed, added] = ["", ""];
	};
	for (const { kind, text } of parts) {
		if (text === "") continue;
		if (kind === "removed") removed += text;
		else if (kind === "added") added += text;
		else {
			flush();
			const last = result.at(-1);
			if (last?.kind === "same") result[result.length - 1] = {
				kind,
				text: last.text + text
			};
			else result.push({
				kind,
				text
			});
		}
	}
	flush();
	return result;
}
// src/usecases/files-at-base.ts
const MOST_ROUNDS = 20;
async function withFilesAt(commit, look, { workspace, git }) {
	const tree = await git.treeAt(commit);
	const contents = new Map();
	for (let round = 1;; round++) {
		const missing = new Set();
		const seen = await look(past(tree, contents, missing, workspace));
		if (missing.size === 0 || round === MOST_ROUNDS) return seen;
		await Promise.all([...missing].map(async (file) => contents.set(file, await git.contentAt(commit, file))));
	}
}
function past({ files, changed }, contents, missing, workspace) {
	return {
		root: workspace.root,
		cwd: workspace.cwd,
		find: ({ include, exclude = [] }) => {
			const [wanted, unwanted] = [require_main.compileGlobs(include), require_main.compileGlobs(exclude)];
			const still = workspace.find({
				include,
				exclude
			}).files.filter((file) => files.has(file));
			const gone = [...changed].filter((file) => wanted.matches(file) && !unwanted.matches(file) && !isThere(file, workspace));
			return {
				files: [...still, ...gone].sort(),
				problems: []
			};
		},
		read: (file, limit) => {
			if (!files.has(file)) return void 0;
			if (!changed.has(file)) return workspace.read(file, limit);
			if (!contents.has(file)) missing.add(file);
			return contents.get(file);
		},
		stamp: () => void 0,
		write: () => {}
	};
}
// src/core/registry/duplicates.ts
function holderAmong(versions, hash) {
	return liveVersions(versions).findLast((version) => holds(version, hash));
}
function duplicatesOf(holder, versions) {
	const hash = holder.tags[require_rendering.VERSION_TAGS.contentHash];
	if (hash === void 0) return [];
	return liveVersions(versions).filter((one) => {
		return one.version > holder.version && one.tags[require_rendering.VERSION_TAGS.contentHash] === hash && holds(one, hash) && isOurs(one);
	});
}
function holds(version, hash) {
	const { actual, tampered } = hashOfVersion(version);
	return actual === hash && !tampered;
}
function isOurs({ tags }) {
	return tags[require_rendering.VERSION_TAGS.runId] !== void 0;
}
// src/reporters/word-diff.ts
function markedDiff(parts, { error, good }) {
	return parts.map(({ kind, text }) => marked(kind, require_main.visible(text), {
		error,
		good
	})).join("");
}
function marked(kind, text, { error, good }) {
	if (kind === "removed") return error(`[-${text}-]`);
	return kind === "added" ? good(`{+${text}+}`) : text;
}
// src/commands/check/trusted-session.ts
const FROM_BASE = [
	"registry",
	"registries",
	"aliases",
	"hosts",
	"eval"
];
async function trustedSession(session, base) {
	const { workspace, config } = session;
	const old = await withFilesAt(base, session.configIn, {
		workspace,
		git: await session.git()
	});
	return {
		...session,
		config: {
			...config,
			...Object.fromEntries(FROM_BASE.map((key) => [key, old[key]]))
		}
	};
}
// src/commands/check/who-decides.ts
async function whoDecides(opened) {
	const kind = (await opened.ci())?.kind;
	if (kind !== "pull-request" && kind !== "merge-queue") return { session: opened };
	const git = await opened.git();
	const session = {
		...opened,
		git: async () => git
	};
	try {
		const decidedBy = await git.mergeBase();
		return {
			session: await trustedSession(session, decidedBy),
			decidedBy
		};
	} catch (error) {
		if (!require_main.isPromptopsError(error) || error.code !== "HISTORY_MISSING") throw error;
		return {
			session,
			undecided: error
		};
	}
}
async function decidedByBase(opened) {
	const { undecided, ...decider } = await whoDecides(opened);
	if (undecided !== void 0) throw undecided;
	return decider;
}
// src/usecases/create-once.ts
async function createRunOnce(tracker, draft, key) {
	return once(() => tracker.createRun(draft), async () => {
		for await (const run of tracker.runs({
			experimentId: draft.experimentId,
			tags: key,
			status: "RUNNING"
		})) return run;
	});
}
async function createPromptOnce(registry, name, facts) {
	return once(() => registry.createPrompt(name, facts), async () => {
		const found = await registry.prompt(name);
		return found === void 0 || found === "model" ? found : "exists";
	});
}
async function createVersionOnce(registry, draft, hash) {
	return once(() => registry.createVersion(draft), () => holderOf(registry, draft.name, hash));
}
async function holderOf(registry, name, contentHash) {
	return holderAmong(await registry.versions({
		names: [name],
		contentHash
	}), contentHash);
}
async function once(make, find) {
	try {
		return await make();
	} catch (error) {
		if (!require_main.isPromptopsError(error) || !error.maybeApplied) throw error;
		return await find() ?? make();
	}
}
async function sayAgain(request) {
	try {
		await request();
	} catch (error) {
		if (!require_main.isPromptopsError(error) || !error.maybeApplied) throw error;
		await request();
	}
}
Object.defineProperty(exports, "SOURCE_RUN", {
	enumerable: true,
	get: function() {
		return SOURCE_RUN;
	}
});
Object.defineProperty(exports, "TRACES_KIND", {
	enumerable: true,
	get: function() {
		return TRACES_KIND;
	}
});
Object.defineProperty(exports, "actorOf", {
	enumerable: true,
	get: function() {
		return actorOf;
	}
});
Object.defineProperty(exports, "assessmentId", {
	enumerable: true,
	get: function() {
		return assessmentId;
	}
});
Object.defineProperty(exports, "canonicalContent", {
	enumerable: true,
	get: function() {
		return canonicalContent;
	}
});
Object.defineProperty(exports, "contentHash", {
	enumerable: true,
	get: function() {
		return contentHash;
	}
});
Object.defineProperty(exports, "createPromptOnce", {
	enumerable: true,
	get: function() {
		return createPromptOnce;
	}
});
Object.defineProperty(exports, "createRunOnce", {
	enumerable: true,
	get: function() {
		return createRunOnce;
	}
});
Object.defineProperty(exports, "createVersionOnce", {
	enumerable: true,
	get: function() {
		return createVersionOnce;
	}
});
Object.defineProperty(exports, "decidedByBase", {
	enumerable: true,
	get: function() {
		return decidedByBase;
	}
});
Object.defineProperty(exports, "decodeStep", {
	enumerable: true,
	get: function() {
		return decodeStep;
	}
});
Object.defineProperty(exports, "decodeTags", {
	enumerable: true,
	get: function() {
		return decodeTags;
	}
});
Object.defineProperty(exports, "duplicatesOf", {
	enumerable: true,
	get: function() {
		return duplicatesOf;
	}
});
Object.defineProperty(exports, "encodeAssessment", {
	enumerable: true,
	get: function() {
		return encodeAssessment;
	}
});
Object.defineProperty(exports, "encodeSpans", {
	enumerable: true,
	get: function() {
		return encodeSpans;
	}
});
Object.defineProperty(exports, "encodeTags", {
	enumerable: true,
	get: function() {
		return encodeTags;
	}
});
Object.defineProperty(exports, "encodeTraceInfo", {
	enumerable: true,
	get: function() {
		return encodeTraceInfo;
	}
});
Object.defineProperty(exports, "fewAtOnce", {
	enumerable: true,
	get: function() {
		return fewAtOnce;
	}
});
Object.defineProperty(exports, "formatReference", {
	enumerable: true,
	get: function() {
		return formatReference;
	}
});
Object.defineProperty(exports, "hashOfVersion", {
	enumerable: true,
	get: function() {
		return hashOfVersion;
	}
});
Object.defineProperty(exports, "holderAmong", {
	enumerable: true,
	get: function() {
		return holderAmong;
	}
});
Object.defineProperty(exports, "holderOf", {
	enumerable: true,
	get: function() {
		return holderOf;
	}
});
Object.defineProperty(exports, "httpExchange", {
	enumerable: true,
	get: function() {
		return httpExchange;
	}
});
Object.defineProperty(exports, "isThere", {
	enumerable: true,
	get: function() {
		return isThere;
	}
});
Object.defineProperty(exports, "isTokenUsage", {
	enumerable: true,
	get: function() {
		return isTokenUsage;
	}
});
Object.defineProperty(exports, "linkedPrompts", {
	enumerable: true,
	get: function() {
		return linkedPrompts;
	}
});
Object.defineProperty(exports, "liveVersions", {
	enumerable: true,
	get: function() {
		return liveVersions;
	}
});
Object.defineProperty(exports, "markedDiff", {
	enumerable: true,
	get: function() {
		return markedDiff;
	}
});
Object.defineProperty(exports, "objectIn", {
	enumerable: true,
	get: function() {
		return objectIn;
	}
});
Object.defineProperty(exports, "openDesk", {
	enumerable: true,
	get: function() {
		return openDesk;
	}
});
Object.defineProperty(exports, "openJournal", {
	enumerable: true,
	get: function() {
		return openJournal;
	}
});
Object.defineProperty(exports, "parseReference", {
	enumerable: true,
	get: function() {
		return parseReference;
	}
});
Object.defineProperty(exports, "parseTarget", {
	enumerable: true,
	get: function() {
		return parseTarget;
	}
});
Object.defineProperty(exports, "projectionHash", {
	enumerable: true,
	get: function() {
		return projectionHash;
	}
});
Object.defineProperty(exports, "projectionOf", {
	enumerable: true,
	get: function() {
		return projectionOf;
	}
});
Object.defineProperty(exports, "promptNamed", {
	enumerable: true,
	get: function() {
		return promptNamed;
	}
});
Object.defineProperty(exports, "proxyFor", {
	enumerable: true,
	get: function() {
		return proxyFor;
	}
});
Object.defineProperty(exports, "recordsIn", {
	enumerable: true,
	get: function() {
		return recordsIn;
	}
});
Object.defineProperty(exports, "redactUri", {
	enumerable: true,
	get: function() {
		return redactUri;
	}
});
Object.defineProperty(exports, "resolveVersion", {
	enumerable: true,
	get: function() {
		return resolveVersion;
	}
});
Object.defineProperty(exports, "retryAfterMs", {
	enumerable: true,
	get: function() {
		return retryAfterMs;
	}
});
Object.defineProperty(exports, "sayAgain", {
	enumerable: true,
	get: function() {
		return sayAgain;
	}
});
Object.defineProperty(exports, "shortHash", {
	enumerable: true,
	get: function() {
		return shortHash;
	}
});
Object.defineProperty(exports, "shortened", {
	enumerable: true,
	get: function() {
		return shortened;
	}
});
Object.defineProperty(exports, "spanIdOf", {
	enumerable: true,
	get: function() {
		return spanIdOf;
	}
});
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text;
	}
});
Object.defineProperty(exports, "textsIn", {
	enumerable: true,
	get: function() {
		return textsIn;
	}
});
Object.defineProperty(exports, "traceId", {
	enumerable: true,
	get: function() {
		return traceId;
	}
});
Object.defineProperty(exports, "traceName", {
	enumerable: true,
	get: function() {
		return traceName;
	}
});
Object.defineProperty(exports, "whoDecides", {
	enumerable: true,
	get: function() {
		return whoDecides;
	}
});
Object.defineProperty(exports, "wholeNumber", {
	enumerable: true,
	get: function() {
		return wholeNumber;
	}
});
Object.defineProperty(exports, "withFilesAt", {
	enumerable: true,
	get: function() {
		return withFilesAt;
	}
});
Object.defineProperty(exports, "wordDiff", {
	enumerable: true,
	get: function() {
		return wordDiff;
	}
});
