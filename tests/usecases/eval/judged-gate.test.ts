import { describe, expect, it } from '@jest/globals';
import { scriptedModel } from '../../../src/adapters/model/scripted.ts';
import { calibrate } from '../../../src/core/eval/judges/calibrate.ts';
import { calibrationText } from '../../../src/core/eval/judges/calibration-file.ts';
import { rubricHashOf } from '../../../src/core/eval/judges/rubric-hash-of.ts';
import { parseCheck } from '../../../src/core/eval/parse-check.ts';
import { anAnswer } from '../../core/eval/judges/scripted-judge.ts';
import { evaluate, GREET } from './an-evaluation.ts';

const RUBRIC = { type: 'llm-rubric', value: 'friendly' };
const LABELS = '{"output": "Hi", "label": true}\n';

function cases(judge: string): string {
  const tests = Array.from(
    { length: 10 },
    (_, n) =>
      `  - {id: c${n}, vars: {name: N${n}x}, assert: [{type: llm-rubric, value: friendly, metric: tone}, {type: contains, value: N${n}x}]}`,
  );
  return `version: 1\njudge: {provider: "openai:judge-1"${judge}}\ngate: ["tone.pass_rate >= 0.9"]\ntests:\n${tests.join('\n')}\n`;
}
/** Half of the greetings are friendly, as the judge sees it. */
const strict = () =>
  scriptedModel(
    ({ messages }) => JSON.stringify({ reason: 'By its number.', pass: /Hello N[0-4]x/.test(String(messages.at(-1)?.content)) }),
    { provider: 'openai' },
  );

async function calibration(agrees: boolean): Promise<string> {
  const rubricHash = (await rubricHashOf(parseCheck(RUBRIC), anAnswer('Hi'))) ?? '';
  const labels = Array.from({ length: 30 }, (_, n) => {
    const human = n % 2 === 0;
    return { id: `${n}`, metric: 'tone', provider: 'openai:judge-1', rubricHash, human, judge: agrees ? human : true };
  });
  return calibrationText(LABELS, calibrate(labels));
}

async function verdict(judge: string, beside: Readonly<Record<string, string>> = {}) {
  const files = { 'prompts/greet.prompt.yaml': GREET, 'prompts/greet.eval.yaml': cases(judge), ...beside };
  const { prompts } = await evaluate({ files, models: { 'openai:judge-1': strict() } });
  const { verdict: decided, warnings, gates } = prompts[0]!;
  return { decided, warnings: warnings.join('\n'), gate: gates[0] };
}
const labels = ', labels: ../labels/tone.jsonl';

describe('a gate on what a judge says', () => {
  it('only warns while nobody has compared the judge with people', async () => {
    const { decided, warnings } = await verdict('');
    expect(decided).not.toBe('fail');
    expect(warnings).toContain('tone');
  });

  it('decides with a judge that agrees with people', async () => {
    const beside = { 'labels/tone.jsonl': LABELS, 'labels/tone.calibration.json': await calibration(true) };
    expect((await verdict(labels, beside)).decided).toBe('fail');
  });

  it('only warns when the judge is asked more often than when it was calibrated', async () => {
    const beside = { 'labels/tone.jsonl': LABELS, 'labels/tone.calibration.json': await calibration(true) };
    const { decided, warnings } = await verdict(`${labels}, repeat: 3`, beside);
    expect(decided).not.toBe('fail');
    expect(warnings).toContain('judge calibrate labels/tone.jsonl --repeat 3');
  });

  it('decides with any judge where the case file insists', async () => {
    const { decided, warnings } = await verdict(', gate: force');
    expect(decided).toBe('fail');
    expect(warnings).toContain('The judge of tone is not calibrated and counts all the same');
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['the labels are not there', {}, 'cannot be read'],
    ['nobody calibrated it', { 'labels/tone.jsonl': LABELS }, 'judge calibrate labels/tone.jsonl'],
    ['the labels have changed since', { 'labels/tone.jsonl': '{}\n', 'labels/tone.calibration.json': 'GOOD' }, 'have changed'],
    ['the calibration is broken', { 'labels/tone.jsonl': LABELS, 'labels/tone.calibration.json': '{' }, 'not JSON'],
    ['it does not agree with people', { 'labels/tone.jsonl': LABELS, 'labels/tone.calibration.json': 'BAD' }, 'tone'],
  ])('only warns when %s', async (_, beside, note) => {
    const [good, bad] = [await calibration(true), await calibration(false)];
    const files = Object.fromEntries(
      Object.entries(beside).map(([file, text]) => [file, text === 'GOOD' ? good : text === 'BAD' ? bad : text]),
    );
    const { decided, warnings } = await verdict(labels, files);
    expect(decided).not.toBe('fail');
    expect(warnings).toContain(note);
  });
});
