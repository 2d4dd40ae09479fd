import { describe, expect, it } from '@jest/globals';
import { type Assessment, assessmentId, type Trace, traceId } from '../../../src/core/eval/trace.ts';
import { encodeSpans, encodeTraceInfo } from '../../../src/core/mlflow/wire-trace.ts';

const feedback: Assessment = {
  name: 'tone',
  kind: 'feedback',
  source: { type: 'LLM_JUDGE', id: 'openai:gpt-4.1' },
  value: true,
  rationale: 'kind',
};
const attempt = { evaluation: 'e1', arm: 'greet', case: 'ann', attempt: 0 };
const trace: Trace = {
  id: traceId(attempt),
  experimentId: '7',
  runId: 'r1',
  name: 'greet ann',
  startTime: 1_700_000_000_000,
  durationMs: 174,
  ok: true,
  inputs: { name: 'Ann' },
  outputs: 'Hello Ann',
  usage: { input: 5, output: 7 },
  tags: { case: 'ann' },
  prompts: [{ name: 'greet', version: 3 }],
  assessments: [feedback, { ...feedback, kind: 'expectation', source: { type: 'HUMAN', id: 'case' }, value: 'Hello Ann' }],
};
const infoOf = (one: Trace) => (encodeTraceInfo(one) as { trace: { trace_info: Record<string, unknown> } }).trace.trace_info;

describe('ids', () => {
  it('of the same attempt are the same, of another one others', () => {
    expect(traceId({ ...attempt })).toBe(trace.id);
    expect(trace.id).toMatch(/^[0-9a-f]{32}$/);
    const changes = [{ evaluation: 'e2' }, { arm: 'greet/2' }, { case: 'bob' }, { attempt: 1 }];
    expect(new Set([trace.id, ...changes.map((change) => traceId({ ...attempt, ...change }))]).size).toBe(5);
  });

  it('of assessments tell names, kinds, sources and traces apart', () => {
    const human = { ...feedback, source: { type: 'HUMAN', id: 'ana' } } as const;
    const ids = [
      assessmentId(trace.id, feedback),
      assessmentId(trace.id, human),
      assessmentId(trace.id, { ...feedback, name: 'length' }),
      assessmentId(trace.id, { ...feedback, kind: 'expectation' }),
      assessmentId(traceId({ ...attempt, attempt: 1 }), feedback),
    ];
    expect(new Set(ids).size).toBe(5);
    expect(assessmentId(trace.id, { ...feedback })).toBe(ids[0]);
  });
});

describe('spans', () => {
  it('are OTLP in JSON, values as JSON text', () => {
    const { resourceSpans } = encodeSpans(trace) as { resourceSpans: { scopeSpans: { spans: Record<string, unknown>[] }[] }[] };
    const span = resourceSpans[0]!.scopeSpans[0]!.spans[0]!;
    expect(span).toMatchObject({
      traceId: trace.id,
      startTimeUnixNano: '1700000000000000000',
      endTimeUnixNano: '1700000000174000000',
      status: { code: 1 },
    });
    expect(span['spanId']).toMatch(/^[0-9a-f]{16}$/);
    expect(span['attributes']).toContainEqual({ key: 'mlflow.spanInputs', value: { stringValue: '{"name":"Ann"}' } });
    expect(span['attributes']).toContainEqual({ key: 'mlflow.spanOutputs', value: { stringValue: '"Hello Ann"' } });
  });
});

describe('the facts of a trace', () => {
  it('name the run, the prompts and the tokens', () => {
    expect(infoOf(trace)).toMatchObject({
      trace_id: `tr-${trace.id}`,
      request_time: '2023-11-14T22:13:20.000Z',
      execution_duration: '0.174s',
      state: 'OK',
      trace_metadata: { 'mlflow.sourceRun': 'r1', 'mlflow.trace.tokenUsage': '{"input_tokens":5,"output_tokens":7,"total_tokens":12}' },
      tags: { case: 'ann', 'mlflow.traceName': 'greet ann', 'mlflow.linkedPrompts': '[{"name":"greet","version":"3"}]' },
    });
  });

  it('carry what is said of the answer, each with the run it comes from', () => {
    const source = { 'mlflow.assessment.sourceRunId': 'r1' };
    expect(infoOf(trace)['assessments']).toMatchObject([
      { assessment_name: 'tone', feedback: { value: true }, source: { source_type: 'LLM_JUDGE' }, rationale: 'kind', metadata: source },
      { assessment_name: 'tone', expectation: { value: 'Hello Ann' }, source: { source_type: 'HUMAN' }, metadata: source },
    ]);
  });

  it('an error of a check is told as one, never as a value', () => {
    const failed: Assessment = { ...feedback, value: null, error: { code: 'SCORER_ERROR', message: 'no reply' } };
    expect(infoOf({ ...trace, assessments: [failed] })['assessments']).toMatchObject([
      { feedback: { value: null, error: { error_code: 'SCORER_ERROR', error_message: 'no reply' } } },
    ]);
  });

  it('long texts are shown by their beginning', () => {
    const shown = String(infoOf({ ...trace, outputs: '😀'.repeat(5000) })['response_preview']);
    expect(shown.length).toBeLessThanOrEqual(1000);
    expect(shown.isWellFormed()).toBe(true);
  });
});
