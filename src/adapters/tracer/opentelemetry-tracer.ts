import {
  type Attributes,
  trace as api,
  type Context,
  context,
  isSpanContextValid,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
} from '@opentelemetry/api';
import type { Trace } from '../../core/eval/trace.ts';
import { STEP_ATTRIBUTES, type Step } from '../../core/trace/step.ts';
import type { TraceWriter } from '../../ports/tracer.ts';

/**
 * Spans with the attributes of OpenTelemetry's conventions for generative AI, through whatever the application has set up; without
 * a set-up they go nowhere. What went in and came out is left out, as the conventions ask for.
 */
export function opentelemetryTracer({ version }: { readonly version: string }): TraceWriter {
  return {
    around: () => {
      const around = api.getSpanContext(context.active());
      if (around === undefined || !isSpanContextValid(around)) return undefined;
      return `00-${around.traceId}-${around.spanId}-${around.traceFlags.toString(16).padStart(2, '0')}`;
    },
    write: async (traces) => {
      const tracer = api.getTracer('promptops', version);
      for (const trace of traces) {
        const { name, startTime, durationMs, ok } = trace;
        const root = tracer.startSpan(name, { kind: SpanKind.INTERNAL, startTime, attributes: traceAttributes(trace) }, contextOf(trace));
        const contexts = new Map<string | undefined, Context>([[undefined, api.setSpan(ROOT_CONTEXT, root)]]);
        for (const step of fromTheTop(trace.steps ?? [])) {
          const within = contexts.get(step.parent) ?? contexts.get(undefined)!;
          const kind = step.kind === 'llm' ? SpanKind.CLIENT : SpanKind.INTERNAL;
          const span = tracer.startSpan(spanName(step), { kind, startTime: step.startTime, attributes: stepAttributes(step) }, within);
          if (step.error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: step.error });
          contexts.set(step.id, api.setSpan(ROOT_CONTEXT, span));
          span.end(step.startTime + (step.durationMs ?? 0));
        }
        if (!ok) root.setStatus({ code: SpanStatusCode.ERROR });
        root.end(startTime + durationMs);
      }
    },
    close: async () => {},
  };
}

function contextOf({ within }: Trace): Context {
  const [, traceId, spanId, flags] = within?.split('-') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  return api.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: false });
}

/** Steps are recorded when they end: what holds others comes after them. */
function fromTheTop(steps: readonly Step[]): readonly Step[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const done = new Set<Step>();
  const visit = (step: Step | undefined): void => {
    if (step === undefined || done.has(step)) return;
    const above = step.parent === undefined ? undefined : byId.get(step.parent);
    if (above !== step) visit(above);
    done.add(step);
  };
  for (const step of steps) visit(step);
  return [...done];
}

function traceAttributes({ id, tags }: Trace): Attributes {
  return { ...tags, 'promptops.trace': id };
}

/** "{operation} {model}", as the conventions have it. */
function spanName({ kind, name, model }: Step): string {
  return kind === 'llm' ? ['chat', modelIn(model).name].filter(Boolean).join(' ') : name;
}

/** `openai/gpt-4o-mini`, as in prompt files. */
function modelIn(model: string | undefined): { readonly provider?: string | undefined; readonly name?: string | undefined } {
  const [, provider, name] = /^([^/:]+)[/:](.+)$/.exec(model ?? '') ?? [];
  return name === undefined ? { name: model } : { provider, name };
}

function stepAttributes({ kind, name, prompt, model, usage, durationMs, error, metadata }: Step): Attributes {
  const { provider, name: modelName } = modelIn(model);
  return {
    ...metadata,
    [STEP_ATTRIBUTES.kind]: kind,
    'promptops.step.name': name,
    ...(kind === 'llm' && { 'gen_ai.operation.name': 'chat' }),
    ...(provider !== undefined && { 'gen_ai.provider.name': provider }),
    ...(modelName !== undefined && { 'gen_ai.request.model': modelName }),
    ...(usage && { 'gen_ai.usage.input_tokens': usage.input, 'gen_ai.usage.output_tokens': usage.output }),
    ...(prompt && {
      'gen_ai.prompt.name': prompt.name,
      [STEP_ATTRIBUTES.promptName]: prompt.name,
      [STEP_ATTRIBUTES.promptHash]: prompt.hash,
      ...(prompt.version !== null && { [STEP_ATTRIBUTES.promptVersion]: prompt.version }),
      ...(prompt.label !== undefined && { [STEP_ATTRIBUTES.promptLabel]: prompt.label }),
      ...(prompt.alias !== undefined && { [STEP_ATTRIBUTES.promptAlias]: prompt.alias }),
    }),
    ...(durationMs !== undefined && { [STEP_ATTRIBUTES.durationMs]: durationMs }),
    ...(error !== undefined && { 'error.type': error.split(':')[0] ?? '_OTHER' }),
  };
}
