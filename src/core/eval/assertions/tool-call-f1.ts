import { defineAssertion } from '../assertion.ts';
import { listedTexts, listProblems } from './listed-texts.ts';
import { keys, LEAST, TEXTS } from './options.ts';

export const toolCallF1 = defineAssertion({
  type: 'tool-call-f1',
  summary: 'The model calls the tools that are wanted, and no others.',
  details:
    'The harmonic mean of precision and recall over the names of the called tools: order, repetition and arguments do not count. `threshold` is 1 where none is given: exactly these tools. `value` is a list, or one text that is split at its commas.',
  kind: 'deterministic',
  options: keys({ value: TEXTS, threshold: LEAST }, ['value']),
  example: {
    check: { type: 'tool-call-f1', value: ['weather'] },
    passes: { output: '', answer: { toolCalls: [{ name: 'weather', arguments: '{"city": "Rome"}' }] } },
    fails: 'It is sunny in Rome.',
  },
  problems: listProblems,
  grade: ({ answer }, { value, threshold = 1 }) => {
    const wanted = new Set(listedTexts(value));
    const called = new Set(answer.toolCalls.map(({ name }) => name));
    const both = [...called].filter((name) => wanted.has(name)).length;
    const score = both === 0 ? 0 : (2 * both) / (called.size + wanted.size);
    const names = called.size === 0 ? 'no tool' : [...called].map((name) => `\`${name}\``).join(', ');
    return {
      pass: score >= threshold,
      score,
      reason: `calls ${names}: F1 ${score.toFixed(2)} (at least ${threshold})`,
      expected: [...wanted],
    };
  },
});
