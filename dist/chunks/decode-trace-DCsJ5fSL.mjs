import { m as isRecord } from "./hash-VZsFshsQ.mjs";
import { n as isTokenUsage } from "./usage-in-Br_6J4r6.mjs";
import { t as STEP_ATTRIBUTES } from "./step-CeC9cwhR.mjs";
import { i as spanId, r as assessmentId } from "./news-of-B0a7MWJU.mjs";
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
	return Array.isArray(value) ? value.filter(isRecord).map((item) => item) : [];
}
function text(value) {
	return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
function wholeNumber(value) {
	const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
	return typeof number === "number" && Number.isSafeInteger(number) ? number : void 0;
}
function objectIn(value) {
	return isRecord(value) ? value : {};
}
function textsIn(value) {
	if (Array.isArray(value)) return decodeTags(value);
	return Object.fromEntries(Object.entries(objectIn(value)).map(([key, one]) => [key, text(one)]));
}
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
	const usage = isRecord(tokens) ? {
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
		...isRecord(metadata) && { metadata: Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, text(value)])) }
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
const PREVIEW$1 = 1e3;
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
	const usage = trace.usage ?? usageOf$1(trace.steps ?? []);
	return { trace: { trace_info: {
		trace_id: traceName(id),
		trace_location: {
			type: "MLFLOW_EXPERIMENT",
			mlflow_experiment: { experiment_id: experimentId }
		},
		request_time: new Date(startTime).toISOString(),
		execution_duration: `${durationMs / 1e3}s`,
		state: ok ? "OK" : "ERROR",
		request_preview: preview$1(inputs),
		response_preview: preview$1(outputs),
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
function usageOf$1(steps) {
	const used = steps.flatMap(({ usage }) => usage ?? []);
	if (used.length === 0) return void 0;
	return {
		input: used.reduce((sum, { input }) => sum + input, 0),
		output: used.reduce((sum, { output }) => sum + output, 0)
	};
}
function preview$1(value) {
	const text = value === null ? "" : plain(typeof value === "string" ? value : JSON.stringify(value));
	return text.length > PREVIEW$1 ? `${text.slice(0, 999).toWellFormed()}\u2026` : text;
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
// src/core/mlflow/wire-trace-facts.ts
const LINKED_PROMPTS = "mlflow.linkedPrompts";
const STATES = [
	"OK",
	"ERROR",
	"IN_PROGRESS"
];
const PREVIEW = 1e3;
function decodeTraceFacts(info) {
	const id = text(info["trace_id"]);
	const experimentId = text(objectIn(objectIn(info["trace_location"])["mlflow_experiment"])["experiment_id"]);
	const startTime = Date.parse(text(info["request_time"]));
	if (!/^[\w.-]{1,50}$/.test(id)) return { invalid: `Invalid value for 'trace_id': ${JSON.stringify(id.slice(0, 60))}` };
	if (experimentId === "") return { invalid: "A trace needs 'trace_location' with an experiment: other places are not served here." };
	if (Number.isNaN(startTime)) return { invalid: "A trace needs 'request_time', such as 2026-01-31T12:00:00Z." };
	const seconds = Number.parseFloat(text(info["execution_duration"]));
	const state = text(info["state"]);
	return {
		id,
		experimentId,
		startTime,
		durationMs: Number.isFinite(seconds) ? Math.round(1e3 * seconds) : void 0,
		state: STATES.includes(state) ? state : "STATE_UNSPECIFIED",
		...present("clientRequestId", info["client_request_id"]),
		...present("requestPreview", info["request_preview"]),
		...present("responsePreview", info["response_preview"]),
		metadata: textsIn(info["trace_metadata"]),
		tags: textsIn(info["tags"])
	};
}
function encodeTraceRecord(trace) {
	const { id, experimentId, startTime, durationMs, state, clientRequestId, requestPreview, responsePreview, metadata, tags, assessments } = trace;
	return {
		trace_id: id,
		...clientRequestId !== void 0 && { client_request_id: clientRequestId },
		trace_location: {
			type: "MLFLOW_EXPERIMENT",
			mlflow_experiment: { experiment_id: experimentId }
		},
		request_time: new Date(startTime).toISOString(),
		...durationMs !== void 0 && { execution_duration: `${durationMs / 1e3}s` },
		state,
		...requestPreview !== void 0 && { request_preview: requestPreview },
		...responsePreview !== void 0 && { response_preview: responsePreview },
		trace_metadata: metadata,
		tags,
		...assessments.length > 0 && { assessments }
	};
}
function factsOfSpans(experimentId, spans) {
	const startTime = spans.map(({ start }) => milliseconds(start)).reduce((earliest, one) => Math.min(earliest, one));
	const root = spans.find(({ parentId }) => parentId === "");
	const end = spans.reduce((latest, span) => Math.max(latest, milliseconds(span.end)), 0);
	const { "mlflow.spanInputs": inputs, "mlflow.spanOutputs": outputs } = root?.attributes ?? {};
	return {
		id: spans[0].traceId,
		experimentId,
		startTime,
		durationMs: root === void 0 ? void 0 : Math.max(0, end - startTime),
		state: root === void 0 ? "IN_PROGRESS" : root.status === "ERROR" ? "ERROR" : "OK",
		...inputs !== void 0 && { requestPreview: preview(inputs) },
		...outputs !== void 0 && { responsePreview: preview(outputs) },
		metadata: {
			"mlflow.trace_schema.version": "3",
			...usageOf(spans)
		},
		tags: root === void 0 ? {} : { "mlflow.traceName": root.name }
	};
}
function linkedPromptsIn(tag) {
	try {
		return recordsIn(tag === void 0 ? void 0 : JSON.parse(tag));
	} catch {
		return [];
	}
}
function usageOf(spans) {
	const counted = spans.filter(({ attributes }) => isRecord(attributes["mlflow.chat.tokenUsage"]));
	const parents = new Set(counted.map(({ parentId }) => parentId));
	const leaves = counted.filter(({ id }) => !parents.has(id)).map(({ attributes }) => objectIn(attributes["mlflow.chat.tokenUsage"]));
	if (leaves.length === 0) return {};
	const sum = (key) => leaves.reduce((total, usage) => total + (Number(usage[key]) || 0), 0);
	const usage = {
		input_tokens: sum("input_tokens"),
		output_tokens: sum("output_tokens"),
		total_tokens: sum("total_tokens")
	};
	return { "mlflow.trace.tokenUsage": JSON.stringify(usage) };
}
function preview(value) {
	const written = typeof value === "string" ? value : JSON.stringify(value);
	return written.length > PREVIEW ? `${written.slice(0, 999).toWellFormed()}\u2026` : written;
}
function milliseconds(nanoseconds) {
	return Number(BigInt(nanoseconds) / 1000000n);
}
function present(key, value) {
	return typeof value === "string" && value !== "" ? { [key]: value } : {};
}
// src/core/mlflow/decode-trace.ts
function decodeTrace(trace) {
	const info = objectIn(trace["trace_info"]);
	const spans = recordsIn(trace["spans"]);
	const root = spans.find((span) => text(span["parent_span_id"]) === "");
	const id = /^tr-([0-9a-f]{32})$/.exec(text(info["trace_id"]))?.[1];
	if (id === void 0 || root === void 0) return void 0;
	const metadata = textsIn(info["trace_metadata"]);
	const tags = textsIn(info["tags"]);
	const rootId = spanIdOf(root["span_id"]);
	const steps = spans.flatMap((span) => decodeStep(span, attributesOf(span), rootId) ?? []);
	const whole = attributesOf(root);
	const model = spans.find((span) => span !== root);
	return {
		id,
		experimentId: text(objectIn(objectIn(info["trace_location"])["mlflow_experiment"])["experiment_id"]),
		runId: metadata["mlflow.sourceRun"] ?? "",
		name: tags["mlflow.traceName"] ?? "",
		startTime: Date.parse(text(info["request_time"])),
		durationMs: Math.round(1e3 * Number.parseFloat(text(info["execution_duration"])) || 0),
		ok: info["state"] === "OK",
		inputs: whole["mlflow.spanInputs"] ?? null,
		outputs: whole["mlflow.spanOutputs"] ?? null,
		...steps.length > 0 ? { steps } : factsOfAnswer(model ? attributesOf(model) : whole, model !== void 0),
		tags: Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith("mlflow."))),
		prompts: linkedPromptsIn(tags[LINKED_PROMPTS]).map(({ name, version }) => ({
			name: text(name),
			version: Number(version)
		})),
		assessments: recordsIn(info["assessments"]).flatMap((one) => decodeAssessment(one) ?? [])
	};
}
function factsOfAnswer(span, isWithin) {
	const asked = objectIn(span["mlflow.spanInputs"])["messages"];
	const usage = objectIn(span["mlflow.chat.tokenUsage"]);
	const cost = objectIn(span["mlflow.llm.cost"])["total_cost"];
	return {
		...isWithin && asked !== void 0 && { asked },
		...typeof usage["input_tokens"] === "number" && { usage: {
			input: usage["input_tokens"],
			output: Number(usage["output_tokens"])
		} },
		...typeof cost === "number" && { costUsd: cost }
	};
}
const SOURCES = [
	"CODE",
	"LLM_JUDGE",
	"HUMAN"
];
function decodeAssessment(assessment) {
	const source = objectIn(assessment["source"]);
	const type = text(source["source_type"]);
	const { feedback, expectation } = assessment;
	if (!SOURCES.includes(type) || !(isRecord(feedback) || isRecord(expectation))) return void 0;
	const said = objectIn(feedback ?? expectation);
	const error = said["error"];
	const { [SOURCE_RUN]: _run, ...metadata } = textsIn(assessment["metadata"]);
	const rationale = text(assessment["rationale"]);
	return {
		name: text(assessment["assessment_name"]),
		kind: isRecord(feedback) ? "feedback" : "expectation",
		source: {
			type,
			id: text(source["source_id"])
		},
		value: isRecord(feedback) ? said["value"] ?? null : expectedValue(said),
		...isRecord(error) && { error: {
			code: text(error["error_code"]),
			message: text(error["error_message"])
		} },
		...rationale !== "" && { rationale },
		...Object.keys(metadata).length > 0 && { metadata }
	};
}
function expectedValue(said) {
	const serialized = objectIn(said["serialized_value"]);
	return said["value"] ?? parsed(text(serialized["value"])) ?? null;
}
function attributesOf(span) {
	return Object.fromEntries(recordsIn(span["attributes"]).map(({ key, value }) => [text(key), anyValue(objectIn(value))]));
}
function anyValue(value) {
	const list = value["array_value"];
	const members = value["kvlist_value"];
	if (isRecord(list)) return recordsIn(list["values"]).map((one) => anyValue(one));
	if (isRecord(members)) return Object.fromEntries(recordsIn(members["values"]).map(({ key, value: one }) => [text(key), anyValue(objectIn(one))]));
	const whole = value["int_value"];
	return value["string_value"] ?? value["bool_value"] ?? value["double_value"] ?? (whole === void 0 ? null : Number(whole));
}
function parsed(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
export { encodeAssessment as a, linkedPrompts as c, encodeTags as d, objectIn as f, wholeNumber as h, factsOfSpans as i, traceName as l, text as m, decodeTraceFacts as n, encodeSpans as o, recordsIn as p, encodeTraceRecord as r, encodeTraceInfo as s, decodeTrace as t, decodeTags as u };
