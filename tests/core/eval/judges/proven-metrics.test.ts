import { describe, expect, it } from '@jest/globals';
import { calibrate } from '../../../../src/core/eval/judges/calibrate.ts';
import { calibrationPath, calibrationText, type ProvenJudge, readCalibrations } from '../../../../src/core/eval/judges/calibration-file.ts';
import { provenMetrics } from '../../../../src/core/eval/judges/proven-metrics.ts';
import { rubricHashOf } from '../../../../src/core/eval/judges/rubric-hash-of.ts';
import { parseCheck } from '../../../../src/core/eval/parse-check.ts';
import type { EvalCase } from '../../../../src/core/eval/suite.ts';
import type { JsonObject } from '../../../../src/core/json.ts';
import { anAnswer } from './scripted-judge.ts';

const JUDGE = 'openai:judge-1';
const rubric = { type: 'llm-rubric', value: 'Kind to {{name}}' };

function aCase(assert: readonly JsonObject[], name = 'Ann'): EvalCase {
  return {
    id: name,
    vars: { name },
    checks: assert.map(parseCheck),
    critical: false,
    tags: [],
    context: 'The shop opens at nine.',
    at: { file: 'a.eval.yaml', line: 1, column: 1 },
  };
}

async function aProof(check: JsonObject, more: Partial<ProvenJudge> = {}): Promise<ProvenJudge> {
  const rubricHash = (await rubricHashOf(parseCheck(check), anAnswer('Hi', { vars: { name: 'Bob' }, context: 'x' }))) ?? '';
  return { metric: 'whatever', provider: JUDGE, rubricHash, verdict: 'proven', kappa: 0.8, ...more };
}
const proven = async (assert: readonly JsonObject[], judges: readonly ProvenJudge[], usual: string | undefined = JUDGE) => [
  ...(await provenMetrics({ cases: [aCase(assert), aCase(assert, 'Cem')] }, usual, judges)),
];

describe('the metrics that are proven', () => {
  it('are those whose judge was compared with people, whatever the case puts into the rubric', async () => {
    expect(await proven([{ ...rubric, metric: 'tone' }], [await aProof(rubric)])).toEqual(['tone']);
    expect(await proven([rubric], [await aProof(rubric)])).toEqual(['llm-rubric']);
  });

  it.each<[string, JsonObject, Partial<ProvenJudge>, string]>([
    ['another judge', rubric, {}, 'openai:judge-2'],
    ['another rubric', { ...rubric, value: 'Kind to all' }, {}, JUDGE],
    ['another threshold', { ...rubric, threshold: 0.5 }, {}, JUDGE],
    ['a judge of its own', { ...rubric, provider: 'openai:judge-2' }, {}, JUDGE],
    ['a judge that was not good enough', rubric, { verdict: 'unproven' }, JUDGE],
    ['too few labels', rubric, { verdict: 'too-few' }, JUDGE],
  ])('are none with %s', async (_, check, more, usual) => {
    expect(await proven([check], [await aProof(rubric, more)], usual)).toEqual([]);
  });

  it('take a judge by any spelling of its name', async () => {
    expect(await proven([rubric], [await aProof(rubric)], 'openai/judge-1')).toEqual(['llm-rubric']);
  });

  it('are proven only if everything under the name is', async () => {
    const mixed = [
      { ...rubric, metric: 'tone' },
      { type: 'toxicity', metric: 'tone' },
    ];
    expect(await proven(mixed, [await aProof(rubric)])).toEqual([]);
    expect(await proven(mixed, [await aProof(rubric), await aProof({ type: 'toxicity' })])).toEqual(['tone']);
  });

  it('hold a group to the judges of its members', async () => {
    const group = { type: 'assert-set', metric: 'all', assert: [rubric, { type: 'contains', value: 'Hi' }] };
    expect(await proven([group], [await aProof(rubric)])).toEqual(['llm-rubric', 'all']);
    expect(await proven([group], [])).toEqual([]);
  });

  it('leave out what no judge says', async () => {
    expect(await proven([{ type: 'contains', value: 'Hi' }], [await aProof(rubric)])).toEqual([]);
  });
});

describe('the file beside the labels', () => {
  const labels = '{"output": "Hi", "label": true, "judge": true}\n';
  const calibrations = calibrate([{ id: '1', metric: 'tone', provider: JUDGE, rubricHash: 'a', human: true, judge: true }]);
  const text = calibrationText(labels, calibrations);

  it('has their name', () => {
    expect([calibrationPath('a/tone.jsonl'), calibrationPath('tone.JSONL'), calibrationPath('tone')]).toEqual([
      'a/tone.calibration.json',
      'tone.calibration.json',
      'tone.calibration.json',
    ]);
  });

  it('is read back, line endings aside', () => {
    expect(readCalibrations(text, labels)).toEqual(calibrations);
    expect(readCalibrations(text, labels.replaceAll('\n', '\r\n'))).toEqual(calibrations);
  });

  it('holds for a judge that is asked as often as then', () => {
    expect(readCalibrations(text, labels, 3)).toEqual({ problem: 'it was calibrated with 1 of its replies to a question, not 3' });
    const ofThree = calibrationText(labels, calibrations, 3);
    expect(readCalibrations(ofThree, labels, 3)).toEqual(calibrations);
    expect(readCalibrations(ofThree, labels)).toEqual({ problem: 'it was calibrated with 3 of its replies to a question, not 1' });
  });

  it.each([
    ['other labels', text, `${labels}{}\n`, 'the labels have changed'],
    ['another format', text.replace('"format": 1', '"format": 2'), labels, 'another format'],
    ['no JSON', '{', labels, 'not JSON'],
    ['no object', '[]', labels, 'another format'],
  ])('says nothing with %s', (_, file, given, problem) => {
    expect(readCalibrations(file, given)).toEqual({ problem: expect.stringContaining(problem) });
  });
});
