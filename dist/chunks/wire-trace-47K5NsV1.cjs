const require_trace = require("./trace-DswNCUHt.cjs");
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
			spans: traces.flatMap((trace) => [rootSpan(trace), ...trace.asked === void 0 ? [] : [modelSpan(trace, trace.asked)]])
		}]
	}] };
}
function rootSpan(trace) {
	const { name, inputs, outputs, asked } = trace;
	const isWhole = asked === void 0;
	return {
		...spanFacts(trace, {
			"mlflow.spanType": isWhole ? "CHAT_MODEL" : "CHAIN",
			"mlflow.spanInputs": inputs,
			"mlflow.spanOutputs": outputs,
			...isWhole && modelFacts(trace)
		}),
		spanId: require_trace.spanId(trace.id),
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
		spanId: require_trace.spanId(id, "model"),
		parentSpanId: require_trace.spanId(id),
		name: "model"
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
	const { id, experimentId, runId, name, startTime, durationMs, ok, inputs, outputs, usage, tags, prompts, assessments } = trace;
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
		assessment_id: require_trace.assessmentId(id, assessment),
		assessment_name: plain(name).slice(0, SCORER_NAME),
		trace_id: traceName(id),
		span_id: require_trace.spanId(id),
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
function tokenUsage({ input, output }) {
	return {
		input_tokens: input,
		output_tokens: output,
		total_tokens: input + output
	};
}
function preview(value) {
	const text = plain(typeof value === "string" ? value : JSON.stringify(value));
	return text.length > PREVIEW ? `${text.slice(0, 999).toWellFormed()}\u2026` : text;
}
function whereItFits(key, value) {
	const text = JSON.stringify(value);
	return text.length > METADATA ? {} : { [key]: text };
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
Object.defineProperty(exports, "SOURCE_RUN", {
	enumerable: true,
	get: function() {
		return SOURCE_RUN;
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
Object.defineProperty(exports, "encodeTraceInfo", {
	enumerable: true,
	get: function() {
		return encodeTraceInfo;
	}
});
Object.defineProperty(exports, "linkedPrompts", {
	enumerable: true,
	get: function() {
		return linkedPrompts;
	}
});
Object.defineProperty(exports, "traceName", {
	enumerable: true,
	get: function() {
		return traceName;
	}
});
