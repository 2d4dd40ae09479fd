import { describe, expect, it } from '@jest/globals';
import { buildQuestion, rubricHash } from '../../../../src/core/eval/judges/build-question.ts';
import { fence } from '../../../../src/core/eval/judges/fence.ts';
import { BINARY } from '../../../../src/core/eval/judges/verdict-schemas.ts';

const task = { type: 'llm-rubric', task: 'Decide.', parts: [{ name: 'ANSWER', text: 'Hello' }], schema: BINARY } as const;

describe('a question to a judge', () => {
  it('says first what the rules are, then the task, then the data, then what to reply', () => {
    const { messages } = buildQuestion({ ...task, criterion: 'friendly' });
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
    const text = String(messages[1]?.content);
    const places = ['TASK\nDecide.', 'BEGIN CRITERION', 'friendly', 'BEGIN ANSWER', 'Hello', 'Do the TASK now', '"pass"'].map((part) =>
      text.indexOf(part),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('is the same for the same case, so that its answer can be cached, and wants the reason first', () => {
    expect(buildQuestion(task)).toEqual(buildQuestion(task));
    expect(Object.keys(task.schema['properties'] as object)).toEqual(['reason', 'pass']);
  });

  it('has a mark that no part contains', () => {
    const { mark, text } = fence(task.parts);
    expect(fence([...task.parts, { name: 'CONTEXT', text }]).mark).not.toBe(mark);
  });
});

describe('the hash of a rubric', () => {
  const base = { type: 'llm-rubric', task: 'Decide.', rubric: 'friendly to {{name}}', threshold: 0.5 };

  it('is the same for every case', () => {
    const one = buildQuestion({ ...task, criterion: 'friendly to Ann', rubric: 'friendly to {{name}}', threshold: 0.5 });
    const parts = [{ name: 'ANSWER', text: 'Hi' }] as const;
    const other = buildQuestion({ ...task, parts, criterion: 'friendly to Bob', rubric: 'friendly to {{name}}', threshold: 0.5 });
    expect(one.rubricHash).toBe(other.rubricHash);
    expect(one.rubricHash).toBe(rubricHash(base));
  });

  it.each([{ type: 'bias' }, { task: 'Decide well.' }, { rubric: 'friendly' }, { threshold: 0.6 }])('is another one for %p', (change) => {
    expect(rubricHash({ ...base, ...change })).not.toBe(rubricHash(base));
  });
});
