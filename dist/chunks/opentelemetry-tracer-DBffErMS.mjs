import { t as STEP_ATTRIBUTES } from "./step-CeC9cwhR.mjs";
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, context, isSpanContextValid, trace } from "@opentelemetry/api";
// src/adapters/tracer/opentelemetry-tracer.ts
function opentelemetryTracer({ version }) {
	return {
		around: () => {
			const around = trace.getSpanContext(context.active());
			if (around === void 0 || !isSpanContextValid(around)) return void 0;
			return `00-${around.traceId}-${around.spanId}-${around.traceFlags.toString(16).padStart(2, "0")}`;
		},
		write: async (traces) => {
			const tracer = trace.getTracer("promptops", version);
			for (const trace$1 of traces) {
				const { name, startTime, durationMs, ok } = trace$1;
				const root = tracer.startSpan(name, {
					kind: SpanKind.INTERNAL,
					startTime,
					attributes: traceAttributes(trace$1)
				}, contextOf(trace$1));
				const contexts = new Map([[void 0, trace.setSpan(ROOT_CONTEXT, root)]]);
				for (const step of fromTheTop(trace$1.steps ?? [])) {
					const within = contexts.get(step.parent) ?? contexts.get(void 0);
					const kind = step.kind === "llm" ? SpanKind.CLIENT : SpanKind.INTERNAL;
					const span = tracer.startSpan(spanName(step), {
						kind,
						startTime: step.startTime,
						attributes: stepAttributes(step)
					}, within);
					if (step.error !== void 0) span.setStatus({
						code: SpanStatusCode.ERROR,
						message: step.error
					});
					contexts.set(step.id, trace.setSpan(ROOT_CONTEXT, span));
					span.end(step.startTime + (step.durationMs ?? 0));
				}
				if (!ok) root.setStatus({ code: SpanStatusCode.ERROR });
				root.end(startTime + durationMs);
			}
		},
		close: async () => {}
	};
}
function contextOf({ within }) {
	const [, traceId, spanId, flags] = within?.split("-") ?? [];
	if (traceId === void 0 || spanId === void 0 || flags === void 0) return ROOT_CONTEXT;
	return trace.setSpanContext(ROOT_CONTEXT, {
		traceId,
		spanId,
		traceFlags: Number.parseInt(flags, 16),
		isRemote: false
	});
}
function fromTheTop(steps) {
	const byId = new Map(steps.map((step) => [step.id, step]));
	const done = new Set();
	const visit = (step) => {
		if (step === void 0 || done.has(step)) return;
		const above = step.parent === void 0 ? void 0 : byId.get(step.parent);
		if (above !== step) visit(above);
		done.add(step);
	};
	for (const step of steps) visit(step);
	return [...done];
}
function traceAttributes({ id, tags }) {
	return {
		...tags,
		"promptops.trace": id
	};
}
function spanName({ kind, name, model }) {
	return kind === "llm" ? ["chat", modelIn(model).name].filter(Boolean).join(" ") : name;
}
function modelIn(model) {
	const [, provider, name] = /^([^/:]+)[/:](.+)$/.exec(model ?? "") ?? [];
	return name === void 0 ? { name: model } : {
		provider,
		name
	};
}
function stepAttributes({ kind, name, prompt, model, usage, durationMs, error, metadata }) {
	const { provider, name: modelName } = modelIn(model);
	return {
		...metadata,
		[STEP_ATTRIBUTES.kind]: kind,
		"promptops.step.name": name,
		...kind === "llm" && { "gen_ai.operation.name": "chat" },
		...provider !== void 0 && { "gen_ai.provider.name": provider },
		...modelName !== void 0 && { "gen_ai.request.model": modelName },
		...usage && {
			"gen_ai.usage.input_tokens": usage.input,
			"gen_ai.usage.output_tokens": usage.output
		},
		...prompt && {
			"gen_ai.prompt.name": prompt.name,
			[STEP_ATTRIBUTES.promptName]: prompt.name,
			[STEP_ATTRIBUTES.promptHash]: prompt.hash,
			...prompt.version !== null && { [STEP_ATTRIBUTES.promptVersion]: prompt.version },
			...prompt.label !== void 0 && { [STEP_ATTRIBUTES.promptLabel]: prompt.label },
			...prompt.alias !== void 0 && { [STEP_ATTRIBUTES.promptAlias]: prompt.alias }
		},
		...durationMs !== void 0 && { [STEP_ATTRIBUTES.durationMs]: durationMs },
		...error !== void 0 && { "error.type": error.split(":")[0] ?? "_OTHER" }
	};
}
export { opentelemetryTracer };
