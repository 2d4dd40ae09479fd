import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { context, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { BasicTracerProvider, InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { PromptTracer } from '../../../src/index.ts';

describe('OpenTelemetry, through the SDK that the application has set up', () => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const prompt = { name: 'planner_v1', version: 3, hash: 'f'.repeat(64), label: '1.2.0', alias: 'production' };

  beforeAll(() => {
    trace.setGlobalTracerProvider(provider);
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  });
  afterAll(async () => {
    trace.disable();
    context.disable();
    await provider.shutdown();
  });
  beforeEach(() => exporter.reset());

  const spans = (): Readonly<Record<string, ReadableSpan>> =>
    Object.fromEntries(exporter.getFinishedSpans().map((span) => [span.name, span]));

  it('gives spans with the attributes of the conventions for generative AI, in the trace that goes on', async () => {
    const tracer = new PromptTracer({ to: 'opentelemetry' });
    const app = trace.getTracer('app');
    await app.startActiveSpan('GET /answer', async (request) => {
      await tracer.trace('answer', () =>
        tracer.trace('reason', async () =>
          tracer.logLlmCall({
            prompt,
            model: 'openai/gpt-4o-mini',
            inputs: 'secret',
            outputs: 'secret',
            usage: { input: 5, output: 7 },
            durationMs: 12,
          }),
        ),
      );
      request.end();
    });
    await tracer.flush();
    const { 'GET /answer': request, answer, reason, 'chat gpt-4o-mini': chat } = spans();
    expect([answer, reason, chat].map((span) => span?.spanContext().traceId)).toEqual(Array(3).fill(request?.spanContext().traceId));
    expect([answer, reason, chat].map((span) => span?.parentSpanContext?.spanId)).toEqual(
      [request, answer, reason].map((span) => span?.spanContext().spanId),
    );
    expect(chat?.attributes).toEqual({
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'gpt-4o-mini',
      'gen_ai.usage.input_tokens': 5,
      'gen_ai.usage.output_tokens': 7,
      'gen_ai.prompt.name': 'planner_v1',
      'promptops.step': 'llm',
      'promptops.step.name': 'planner_v1',
      'promptops.duration_ms': 12,
      'promptops.prompt.name': 'planner_v1',
      'promptops.prompt.version': 3,
      'promptops.prompt.hash': 'f'.repeat(64),
      'promptops.prompt.label': '1.2.0',
      'promptops.prompt.alias': 'production',
    });
    expect(chat?.duration).toEqual([0, 12_000_000]);
  });

  it('says what went wrong', async () => {
    const tracer = new PromptTracer({ to: 'opentelemetry' });
    await tracer
      .trace('answer', () => {
        tracer.logStep({ name: 'check', error: new TypeError('no') });
        throw new Error('gone');
      })
      .catch(() => {});
    await tracer.flush();
    expect(spans()['check']).toMatchObject({ status: { code: SpanStatusCode.ERROR }, attributes: { 'error.type': 'TypeError' } });
    expect(spans()['answer']?.status.code).toBe(SpanStatusCode.ERROR);
  });

  it('outside of everything it begins a trace', async () => {
    const tracer = new PromptTracer({ to: 'opentelemetry' });
    tracer.logLlmCall({ prompt: { name: 'critic', version: null }, model: 'local' });
    await tracer.flush();
    const { critic, 'chat local': chat } = spans();
    expect(critic?.parentSpanContext).toBeUndefined();
    expect(chat?.parentSpanContext?.spanId).toBe(critic?.spanContext().spanId);
    expect(chat?.attributes).not.toHaveProperty('promptops.prompt.version');
    expect(chat?.attributes).not.toHaveProperty('gen_ai.provider.name');
  });
});
