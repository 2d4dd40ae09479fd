import { defineAssertion } from '../assertion.ts';
import { gradeCalls } from './fitting-calls.ts';
import { keys } from './options.ts';

const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
const tools = [{ type: 'function', function: { name: 'weather', parameters } }];

export const isValidOpenaiToolsCall = defineAssertion({
  type: 'is-valid-openai-tools-call',
  summary: 'Every tool that the model calls is declared, with arguments that fit its schema.',
  details:
    'The tools are those of the prompt; `value` may list others in the same form. At least one tool must be called, the arguments must be a map in JSON, and they must fit the `parameters` of the tool. Without any declared tool the check is an error.',
  kind: 'deterministic',
  options: keys({ value: { type: 'array', minItems: 1, items: { type: 'object' } } }),
  example: {
    check: { type: 'is-valid-openai-tools-call' },
    passes: { output: '', tools, answer: { toolCalls: [{ name: 'weather', arguments: '{"city": "Rome"}' }] } },
    fails: { output: '', tools, answer: { toolCalls: [{ name: 'weather', arguments: '{"town": "Rome"}' }] } },
  },
  grade: (graded, { value }) => gradeCalls(graded, value),
});
