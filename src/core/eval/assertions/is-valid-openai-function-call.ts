import { defineAssertion } from '../assertion.ts';
import { gradeCalls } from './fitting-calls.ts';
import { keys } from './options.ts';

const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
const tools = [{ type: 'function', function: { name: 'weather', parameters } }];

export const isValidOpenaiFunctionCall = defineAssertion({
  type: 'is-valid-openai-function-call',
  summary: 'The function that the model calls is declared, with arguments that fit its schema.',
  details:
    'Another name for `is-valid-openai-tools-call`, as promptfoo has it: providers answer with tool calls today, whatever they are called.',
  kind: 'deterministic',
  options: keys({ value: { type: 'array', minItems: 1, items: { type: 'object' } } }),
  example: {
    check: { type: 'is-valid-openai-function-call' },
    passes: { output: '', tools, answer: { toolCalls: [{ name: 'weather', arguments: '{"city": "Rome"}' }] } },
    fails: { output: '', tools, answer: { toolCalls: [{ name: 'weather', arguments: '{"town": "Rome"}' }] } },
  },
  grade: (graded, { value }) => gradeCalls(graded, value),
});
