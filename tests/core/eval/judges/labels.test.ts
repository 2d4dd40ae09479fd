import { describe, expect, it } from '@jest/globals';
import { parseLabels } from '../../../../src/core/eval/judges/labels.ts';

const line = (data: object) => JSON.stringify(data);

describe('a file of labels', () => {
  it('has one answer on a line', () => {
    const text = `${line({ id: 'a', metric: 'tone', type: 'llm-rubric', value: 'kind', output: 'Hi', vars: { name: 'Ann' }, label: true })}\r\n\n${line({ output: '', judge: false, rubric_hash: 'x', provider: 'openai:j' })}\n`;
    expect(parseLabels(text)).toEqual({
      labels: [
        {
          id: 'a',
          metric: 'tone',
          output: 'Hi',
          vars: { name: 'Ann' },
          label: true,
          check: expect.objectContaining({ type: 'llm-rubric', value: 'kind', negated: false }),
        },
        { id: 'line 3', output: '', vars: {}, judge: false, rubricHash: 'x', provider: 'openai:j' },
      ],
    });
  });

  it('takes from the command line what its lines do not say', () => {
    const text = `${line({ output: 'Hi', label: true })}\n${line({ output: 'Hi', type: 'bias', metric: 'fair', provider: 'openai:b', label: true })}`;
    const read = parseLabels(text, { type: 'llm-rubric', value: 'kind', metric: 'tone', provider: 'openai:a' });
    expect(read).toMatchObject({
      labels: [
        { metric: 'tone', provider: 'openai:a', check: { type: 'llm-rubric', value: 'kind' } },
        { metric: 'fair', provider: 'openai:b', check: { type: 'bias' } },
      ],
    });
  });

  it('may write the check as a case file does', () => {
    const assert = { type: 'not-llm-rubric', value: 'rude', threshold: 0.5, metric: 'tone' };
    expect(parseLabels(line({ output: 'Hi', label: true, assert }))).toMatchObject({
      labels: [{ metric: 'tone', check: { type: 'llm-rubric', negated: true, threshold: 0.5 } }],
    });
  });

  it.each([
    ['{', 'line 1: not JSON'],
    ['[1]', 'line 1: not an object'],
    [line({ label: true }), 'line 1: `output` is missing'],
    [line({ output: 'Hi' }), 'line 1: neither `label` nor `judge`'],
    [line({ output: 'Hi', label: 'yes' }), 'line 1: `label` must be true or false'],
    [line({ output: 'Hi', label: 1 }), 'line 1: `label` must be true or false'],
    [line({ output: 'Hi', lable: true, judge: true }), 'line 1: the key `lable` is not known. Did you mean `label`?'],
    [line({ output: 'Hi', label: true, vars: [] }), 'line 1: `vars` must be an object'],
    [line({ output: 'Hi', label: true, threshold: '1' }), 'line 1: `threshold` must be a number'],
    [line({ output: 'Hi', label: true, assert: { value: 'x' } }), 'line 1: `assert` has no `type`'],
    [`\n\n${line({ output: 3, label: true })}`, 'line 3: `output` must be text'],
  ])('refuses %s', (text, problem) => {
    const read = parseLabels(text);
    expect('problems' in read && read.problems[0]).toContain(problem);
  });

  it('names the problems of all lines at once', () => {
    expect(parseLabels('{\n[]\n')).toEqual({ problems: [expect.stringContaining('line 1'), expect.stringContaining('line 2')] });
  });
});
