import { defineAssertion } from '../assertion.ts';
import { isValidOpenaiToolsCall } from './is-valid-openai-tools-call.ts';

export const isValidFunctionCall = defineAssertion({
  ...isValidOpenaiToolsCall,
  type: 'is-valid-function-call',
  summary: 'The function that the model calls is declared, with arguments that fit its schema.',
  details:
    'Another name for `is-valid-openai-tools-call`, as promptfoo has it: providers answer with tool calls today, whatever they are called.',
  example: { ...isValidOpenaiToolsCall.example, check: { type: 'is-valid-function-call' } },
});
