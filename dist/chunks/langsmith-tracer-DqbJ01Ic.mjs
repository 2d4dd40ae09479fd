import { r as __toESM } from "./rolldown-runtime-Bl4WtXjF.mjs";
import { b as require__builtin_crypto, m as isRecord } from "./hash-VZsFshsQ.mjs";
import { Client } from "langsmith";
// src/adapters/tracer/langsmith-tracer.ts
var import__builtin_crypto = __toESM(require__builtin_crypto(), 1);
const TIMEOUT_MS = 1e4;
const RUN_TYPES = {
	llm: "llm",
	step: "chain"
};
function langsmithTracer({ env, project: given }) {
	const project = given ?? (env["LANGSMITH_PROJECT"] || env["LANGCHAIN_PROJECT"] || "default");
	const [apiKey, apiUrl, workspaceId] = [
		env["LANGSMITH_API_KEY"],
		env["LANGSMITH_ENDPOINT"],
		env["LANGSMITH_WORKSPACE_ID"]
	];
	const client = new Client({
		timeout_ms: TIMEOUT_MS,
		callerOptions: { maxRetries: 0 },
		autoBatchTracing: false,
		manualFlushMode: true,
		omitTracedRuntimeInfo: true,
		tracingMode: "langsmith",
		disablePromptCache: true,
		...apiKey && { apiKey },
		...apiUrl && { apiUrl },
		...workspaceId && { workspaceId }
	});
	return {
		write: async (traces) => {
			await client.batchIngestRuns({ runCreates: traces.flatMap((trace) => runsOf(trace, project)) });
		},
		describe: async (traces, facts) => {
			const runUpdates = traces.map((trace) => ({
				...placeOf(trace),
				extra: { metadata: {
					...metadataOf(trace),
					...facts
				} }
			}));
			await client.batchIngestRuns({ runUpdates });
		},
		async *feedback(ids) {
			const traces = new Map(ids.map((id) => [uuidOf(id), id]));
			if (traces.size === 0) return;
			for await (const said of client.listFeedback({ runIds: [...traces.keys()] })) {
				const trace = traces.get(said.run_id);
				if (trace !== void 0) yield {
					trace,
					assessment: assessmentOf(said)
				};
			}
		},
		url: async () => client.getProjectUrl({ projectName: project }).catch(() => void 0),
		close: async () => {}
	};
}
function runsOf(trace, project) {
	const { steps = [], startTime, durationMs, inputs, outputs, ok } = trace;
	const root = {
		...placeOf(trace),
		name: trace.name,
		run_type: "chain",
		session_name: project,
		start_time: startTime,
		end_time: startTime + durationMs,
		inputs: objectOf(inputs, "input"),
		outputs: objectOf(outputs, "output"),
		extra: { metadata: metadataOf(trace) },
		...!ok && { error: steps.find(({ error }) => error !== void 0)?.error ?? "failed" }
	};
	const byId = new Map(steps.map((step) => [step.id, step]));
	return [root, ...steps.map((step) => runOfStep(trace, step, byId, project))];
}
function runOfStep(trace, step, steps, project) {
	const { name, kind, startTime, durationMs = 0, inputs, outputs, error, model, usage } = step;
	return {
		id: stepUuid(trace, step),
		trace_id: uuidOf(trace.id),
		parent_run_id: step.parent === void 0 ? uuidOf(trace.id) : stepUuid(trace, steps.get(step.parent) ?? step),
		dotted_order: dottedOrder(trace, step, steps),
		name,
		run_type: RUN_TYPES[kind],
		session_name: project,
		start_time: startTime,
		end_time: startTime + durationMs,
		inputs: objectOf(inputs, "input"),
		outputs: {
			...objectOf(outputs, "output"),
			...usage && { usage_metadata: {
				input_tokens: usage.input,
				output_tokens: usage.output,
				total_tokens: usage.input + usage.output
			} }
		},
		extra: { metadata: {
			...step.metadata,
			...promptMetadata(step),
			...model !== void 0 && { ls_model_name: model }
		} },
		...error !== void 0 && { error }
	};
}
function placeOf({ id, startTime }) {
	return {
		id: uuidOf(id),
		trace_id: uuidOf(id),
		dotted_order: orderOf(startTime, uuidOf(id))
	};
}
function metadataOf({ tags, prompts }) {
	return {
		...tags,
		...prompts.length > 0 && { promptops_prompts: prompts.map(({ name, version }) => `${name}/${version}`) }
	};
}
function promptMetadata({ prompt }) {
	if (prompt === void 0) return {};
	const { name, version, hash, label, alias } = prompt;
	return {
		promptops_prompt: name,
		promptops_registry_version: version,
		promptops_content_hash: hash,
		...label !== void 0 && { promptops_version: label },
		...alias !== void 0 && { promptops_alias: alias }
	};
}
function dottedOrder(trace, step, steps) {
	const above = [];
	const seen = new Set();
	for (let one = step; one !== void 0 && !seen.has(one); one = one.parent === void 0 ? void 0 : steps.get(one.parent)) {
		seen.add(one);
		above.unshift(orderOf(one.startTime, stepUuid(trace, one)));
	}
	return [orderOf(trace.startTime, uuidOf(trace.id)), ...above].join(".");
}
function orderOf(time, id) {
	return `${new Date(time).toISOString().replaceAll(/[-:.Z]/g, "")}000Z${id}`;
}
function uuidOf(hex) {
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20, 32)
	].join("-");
}
function stepUuid({ id }, step) {
	const time = Math.max(0, Math.round(step.startTime)).toString(16).padStart(12, "0").slice(-12);
	const rest = (0, import__builtin_crypto.createHash)("sha256").update(`${id} ${step.id}`).digest("hex");
	return uuidOf(`${time}7${rest.slice(0, 3)}8${rest.slice(3, 18)}`);
}
function objectOf(value, name) {
	if (value === null) return {};
	return isRecord(value) ? value : { [name]: value };
}
function assessmentOf({ key, score, value, comment, feedback_source: source }) {
	return {
		name: key,
		kind: "feedback",
		source: {
			type: (isRecord(source) ? source["type"] : void 0) === "model" ? "LLM_JUDGE" : "HUMAN",
			id: "langsmith"
		},
		value: score ?? (typeof value === "object" ? JSON.stringify(value ?? null) : value) ?? null,
		...comment && { rationale: comment }
	};
}
export { langsmithTracer };
