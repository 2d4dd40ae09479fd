import { describe, expect, it } from '@jest/globals';
import { scriptedModel } from '../../../src/adapters/model/scripted.ts';
import { memoryWorkspace } from '../../../src/adapters/workspace/memory-workspace.ts';
import { parseLabels } from '../../../src/core/eval/judges/labels.ts';
import type { Evaluation } from '../../../src/core/eval/result.ts';
import type { ReviewVerdict } from '../../../src/core/eval/review.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import { type ImportReviewsDependencies, type ImportReviewsRequest, importReviews } from '../../../src/usecases/eval/import-reviews.ts';
import { evaluate, GREET } from './an-evaluation.ts';

const CASES = `version: 1
judge: {provider: "openai:judge-1"}
tests:
  - {id: ann, vars: {name: Ann}, expected: Hello Ann, assert: [{type: llm-rubric, value: friendly, metric: tone}, {type: contains, value: Hello}]}
  - {id: bob, vars: {name: Bob}, assert: [{type: llm-rubric, value: friendly, metric: tone}]}
`;
const judge = scriptedModel(
  ({ messages }) => JSON.stringify({ reason: 'By its name.', pass: String(messages.at(-1)?.content).includes('Hello Ann') }),
  { provider: 'openai' },
);
const evaluated = () =>
  evaluate({ files: { 'prompts/greet.prompt.yaml': GREET, 'prompts/greet.eval.yaml': CASES }, models: { 'openai:judge-1': judge } });

async function imported(
  verdicts: readonly Partial<ReviewVerdict>[],
  {
    known = true,
    files = {},
    request = {},
    dependencies = {},
  }: {
    known?: boolean;
    files?: Readonly<Record<string, string>>;
    request?: Partial<ImportReviewsRequest>;
    dependencies?: Partial<ImportReviewsDependencies>;
  } = {},
) {
  const evaluation: Evaluation = await evaluated();
  const { contentHash } = evaluation.prompts[0]!;
  const workspace = memoryWorkspace({ files });
  const review = {
    format: 1,
    evaluation: evaluation.id,
    reviewer: 'Ada',
    verdicts: verdicts.map((verdict) => ({ prompt: 'greet', hash: contentHash, case: 'ann', verdict: 'approve', ...verdict })),
  };
  const run = () =>
    importReviews(
      { file: 'review.json', text: JSON.stringify(review), ...request },
      { workspace, evaluation: (id) => (known && id === evaluation.id ? evaluation : undefined), ...dependencies },
    );
  const linesOf = (file: string) => {
    const bytes = workspace.read(file);
    const text = bytes === undefined ? '' : new TextDecoder().decode(bytes);
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as JsonObject);
  };
  return { result: await run(), again: run, linesOf, contentHash };
}
const LABELS = '.promptops/reviews/eval1.jsonl';

describe('importing reviews', () => {
  it('makes labels of verdicts, with the answer and its case', async () => {
    const { result, linesOf, contentHash } = await imported([{ comment: 'kind' }, { case: 'bob', verdict: 'reject' }]);
    expect(result).toMatchObject({ evaluation: 'eval1', reviewer: 'Ada', known: true, recorded: null, refused: [], pairs: null });
    expect(result.labels).toEqual({ file: LABELS, added: 2, changed: 0, unchanged: 0 });
    expect(linesOf(LABELS)).toEqual([
      {
        id: `greet ann ${contentHash.slice(0, 12)}`,
        output: 'Hello Ann',
        input: 'user:\nGreet Ann',
        vars: { name: 'Ann' },
        expected: 'Hello Ann',
        label: true,
        verdict: 'approve',
        reviewer: 'Ada',
        evaluation: 'eval1',
        prompt: 'greet',
        hash: contentHash,
        case: 'ann',
        attempt: 0,
        comment: 'kind',
      },
      expect.objectContaining({ output: 'Hello Bob', label: false }),
    ]);
  });

  it('puts beside a verdict what the judge said under the same name', async () => {
    const { linesOf } = await imported([{}, { case: 'bob' }], { request: { metric: 'tone' } });
    expect(linesOf(LABELS)).toMatchObject([
      { metric: 'tone', label: true, judge: true, provider: 'openai:judge-1', rubric_hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { metric: 'tone', label: true, judge: false },
    ]);
  });

  it('writes lines that a calibration reads', async () => {
    const { linesOf } = await imported([{}, { case: 'bob', verdict: 'reject', metric: 'tone' }]);
    const text = linesOf(LABELS)
      .map((line) => JSON.stringify(line))
      .join('\n');
    expect(parseLabels(text)).toMatchObject({
      labels: [
        { output: 'Hello Ann', label: true },
        { metric: 'tone', label: false, judge: false },
      ],
    });
  });

  it('changes nothing the second time, and takes over a change of mind', async () => {
    const { again, linesOf } = await imported([{}]);
    const before = linesOf(LABELS);
    expect((await again()).labels).toEqual({ file: LABELS, added: 0, changed: 0, unchanged: 1 });
    expect(linesOf(LABELS)).toEqual(before);
    const old = `${JSON.stringify({ ...before[0], label: false, verdict: 'reject' })}\n${JSON.stringify({ ...before[0], reviewer: 'Bo' })}\n`;
    const changed = await imported([{}], { files: { [LABELS]: old } });
    expect(changed.result.labels).toMatchObject({ added: 0, changed: 1 });
    expect(changed.linesOf(LABELS).map(({ reviewer, label }) => [reviewer, label])).toEqual([
      ['Ada', true],
      ['Bo', true],
    ]);
  });

  it('adds to labels that are there already', async () => {
    const own = '{"output": "Hi", "label": true}';
    const { result, linesOf } = await imported([{}], {
      files: { 'labels/tone.jsonl': `${own}\n` },
      request: { labels: 'labels/tone.jsonl' },
    });
    expect(result.labels).toMatchObject({ file: 'labels/tone.jsonl', added: 1 });
    expect(linesOf('labels/tone.jsonl')).toHaveLength(2);
  });

  it('keeps comparisons apart: they are no labels', async () => {
    const { result, linesOf } = await imported([{ verdict: 'better', against: 'b'.repeat(64) }]);
    expect(result).toMatchObject({ labels: null, pairs: { file: '.promptops/reviews/eval1.pairs.jsonl', added: 1 } });
    expect(linesOf('.promptops/reviews/eval1.pairs.jsonl')).toMatchObject([{ verdict: 'better', against: 'b'.repeat(64) }]);
    expect(linesOf('.promptops/reviews/eval1.pairs.jsonl')[0]).not.toHaveProperty('label');
  });

  it.each<[string, Partial<ReviewVerdict>, boolean, string]>([
    ['another case', { case: 'nobody' }, true, 'no such answer'],
    ['another version', { hash: 'c'.repeat(64) }, true, 'no such answer'],
    ['another attempt', { attempt: 3 }, true, 'no such answer'],
    ['another answer', { output: 'Go away' }, true, 'another answer than the reviewer saw'],
    ['an evaluation that is not here, without the answer', {}, false, 'the answer is not in the file'],
  ])('refuses a verdict on %s and takes the others', async (_, verdict, known, reason) => {
    const { result } = await imported([verdict, { case: 'bob', output: 'Hello Bob' }], { known });
    expect(result.refused).toEqual([{ prompt: 'greet', case: verdict.case ?? 'ann', reason: expect.stringContaining(reason) }]);
    expect(result.labels).toMatchObject({ added: 1 });
  });

  it('takes the answer from the file where the evaluation is not kept here', async () => {
    const { result, linesOf } = await imported([{ output: 'Hello Ann' }], { known: false });
    expect(result.known).toBe(false);
    expect(linesOf(LABELS)).toMatchObject([{ output: 'Hello Ann', label: true }]);
  });

  it('hands verdicts on to where the evaluation was logged', async () => {
    const handed: (readonly ReviewVerdict[])[] = [];
    const { result } = await imported([{}, { case: 'nobody' }], {
      dependencies: {
        recordHuman: async (_, verdicts) => {
          handed.push(verdicts);
          return verdicts.length;
        },
      },
    });
    expect(result.recorded).toBe(1);
    expect(handed).toEqual([[expect.objectContaining({ case: 'ann', verdict: 'approve' })]]);
  });

  it.each([
    ['a file that is none', { text: '{}' }, '`format` must be 1'],
    [
      'an evaluation that leads elsewhere',
      { text: JSON.stringify({ format: 1, evaluation: '../../x', reviewer: 'Ada', verdicts: [] }) },
      '`evaluation` is no id',
    ],
  ])('refuses %s', async (_, request, problem) => {
    await expect(imported([{}], { request })).rejects.toMatchObject({ code: 'LABELS_INVALID', message: expect.stringContaining(problem) });
  });

  it('leaves labels alone that it cannot read', async () => {
    await expect(imported([{}], { files: { [LABELS]: '{broken\n' } })).rejects.toMatchObject({ code: 'LABELS_INVALID' });
  });
});
