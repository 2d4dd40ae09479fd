import { describe, expect, it } from '@jest/globals';
import type { Json, JsonObject } from '../../../src/core/json.ts';
import { decodeTrace } from '../../../src/core/mlflow/decode-trace.ts';

const ID = '0a'.repeat(16);

/** OTLP's way to write JSON, as MLflow answers it. */
function anyValue(value: Json): JsonObject {
  if (value === null) return {};
  if (typeof value === 'string') return { string_value: value };
  if (typeof value === 'boolean') return { bool_value: value };
  if (typeof value === 'number') return Number.isInteger(value) ? { int_value: String(value) } : { double_value: value };
  if (Array.isArray(value)) return { array_value: { values: value.map((one) => anyValue(one)) } };
  return { kvlist_value: { values: Object.entries(value).map(([key, one]) => ({ key, value: anyValue(one as Json) })) } };
}

const span = (attributes: JsonObject, parent?: string): JsonObject => ({
  name: 'greet ann',
  ...(parent !== undefined && { parent_span_id: parent }),
  attributes: Object.entries(attributes).map(([key, value]) => ({ key, value: anyValue(value) })),
});
const answered = (info: JsonObject = {}, spans: readonly JsonObject[] = [span({ 'mlflow.spanInputs': { name: 'Ann' } })]): JsonObject => ({
  trace_info: {
    trace_id: `tr-${ID}`,
    trace_location: { type: 'MLFLOW_EXPERIMENT', mlflow_experiment: { experiment_id: '7' } },
    request_time: '2023-11-14T22:13:20.123Z',
    execution_duration: '0.174s',
    state: 'OK',
    trace_metadata: { 'mlflow.sourceRun': 'r1' },
    tags: { promptops_case: 'ann', 'mlflow.traceName': 'greet ann', 'mlflow.linkedPrompts': '[{"name": "greet", "version": "3"}]' },
    ...info,
  },
  spans,
});

describe('a trace as MLflow answers it', () => {
  it('is one of ours again', () => {
    const inputs = { name: 'Ann', list: [1, 0.5, true, null], empty: {} };
    const model = span(
      {
        'mlflow.spanInputs': { messages: [{ role: 'user', content: 'Greet Ann' }] },
        'mlflow.chat.tokenUsage': { input_tokens: 5, output_tokens: 7, total_tokens: 12 },
        'mlflow.llm.cost': { total_cost: 0.25 },
      },
      'abc',
    );
    expect(decodeTrace(answered({}, [model, span({ 'mlflow.spanInputs': inputs, 'mlflow.spanOutputs': 'Hello' })]))).toEqual({
      id: ID,
      experimentId: '7',
      runId: 'r1',
      name: 'greet ann',
      startTime: 1_700_000_000_123,
      durationMs: 174,
      ok: true,
      inputs,
      asked: [{ role: 'user', content: 'Greet Ann' }],
      outputs: 'Hello',
      usage: { input: 5, output: 7 },
      costUsd: 0.25,
      tags: { promptops_case: 'ann' },
      prompts: [{ name: 'greet', version: 3 }],
      assessments: [],
    });
  });

  it.each([
    ['somebody else made', answered({ trace_id: 'tr-short' })],
    ['has no spans', answered({}, [])],
    ['is empty', {}],
  ])('that %s is none', (_, trace) => expect(decodeTrace(trace)).toBeUndefined());

  it('is read as far as it can be', () => {
    const odd = answered({
      tags: { 'mlflow.linkedPrompts': 'not JSON' },
      execution_duration: 'soon',
      trace_metadata: null,
      assessments: 'none',
    });
    expect(decodeTrace(odd)).toMatchObject({ runId: '', name: '', durationMs: 0, prompts: [], assessments: [] });
  });

  const source = { source_type: 'HUMAN', source_id: 'ana' };
  it.each([
    ['a verdict', { feedback: { value: 'yes' }, source }, { kind: 'feedback', value: 'yes' }],
    ['one that was replaced', { feedback: { value: false }, source, valid: false }, { value: false }],
    [
      'an error',
      { feedback: { value: null, error: { error_code: 'E', error_message: 'm' } }, source },
      { value: null, error: { code: 'E', message: 'm' } },
    ],
    ['an expectation', { expectation: { value: 3 }, source }, { kind: 'expectation', value: 3 }],
    ['an expectation that is no plain value', { expectation: { serialized_value: { value: '{"a":[1]}' } }, source }, { value: { a: [1] } }],
  ])('holds %s', (_, said, expected) => {
    const { assessments } = decodeTrace(answered({ assessments: [{ assessment_name: 'tone', ...said }] }))!;
    expect(assessments).toMatchObject([{ name: 'tone', ...expected }]);
  });

  it.each([
    ['an unknown source', { feedback: { value: true }, source: { source_type: 'SOURCE_TYPE_UNSPECIFIED' } }],
    ['something else than a verdict', { issue: {}, source }],
  ])('leaves out %s', (_, said) => {
    expect(decodeTrace(answered({ assessments: [{ assessment_name: 'tone', ...said }] }))?.assessments).toEqual([]);
  });
});
