import { isRecord } from '../../../json.ts';
import type { Prompt } from '../../../prompt/model.ts';
import { defineRule } from '../../rule.ts';
import { INPUT_DEFAULTS, INPUT_OPTIONS, userInputs } from './user-input.ts';

export const agency = defineRule({
  id: 'security/agency',
  severity: 'warning',
  summary: 'A prompt with user input and tools that change things says what needs approval.',
  details: `A user who can steer the model can steer its tools (OWASP LLM06, excessive agency). Where a tool sends, deletes, pays or runs
something, say in the prompt which calls a person confirms first, and enforce it where the tool runs. Tools that only read are fine.`,
  options: INPUT_OPTIONS,
  defaults: INPUT_DEFAULTS,
  good: { file: 'prompts/desk.prompt.yaml', text: desk('Ask the user for confirmation before you send anything.') },
  bad: { file: 'prompts/desk.prompt.yaml', text: desk('Help the user.') },
  applies: ({ tools }) => tools.length > 0,
  *check(prompt, options) {
    const acting = prompt.tools.map(toolName).filter((name) => ACTS.test(name));
    const [first] = userInputs(prompt, options);
    if (acting.length === 0 || !first || saysWhatNeedsApproval(prompt)) return;
    yield {
      at: { kind: 'node', source: prompt.source, path: prompt.paths?.tools ?? ['tools'], key: true },
      message: `The model may call ${acting.map((name) => `\`${name}\``).join(', ')} on what \`${first.use.path}\` says, and nothing asks for approval.`,
      hint: 'Say in the prompt which calls a person confirms first.',
    };
  },
});

const ACTS =
  /^(?:[a-z0-9]+[_.-])?(?:add|apply|approve|assign|book|buy|cancel|charge|close|commit|create|delete|deploy|disable|edit|email|exec|execute|grant|insert|install|invite|issue|kill|merge|modify|move|order|pay|post|publish|purchase|push|put|refund|remove|reset|restart|revoke|run|schedule|send|set|submit|transfer|update|upload|write)(?![a-z])/i;
const APPROVAL =
  /\b(?:approv|confirm|permission|consent|authori[sz]|human (?:review|in the loop)|ask (?:the user|first|before)|double-check with)/i;

function saysWhatNeedsApproval({ parts, tools }: Prompt): boolean {
  return parts.some(({ text }) => APPROVAL.test(text)) || tools.some((tool) => APPROVAL.test(JSON.stringify(tool)));
}

function toolName(tool: unknown): string {
  if (typeof tool === 'string') return tool;
  if (!isRecord(tool)) return '';
  const { name } = isRecord(tool.function) ? tool.function : tool;
  return typeof name === 'string' ? name.replaceAll(/([a-z])([A-Z])/g, '$1_$2') : '';
}

function desk(rule: string): string {
  return `name: desk
messages:
  - {role: system, content: ${rule}}
  - {role: user, content: "{{question}}"}
tools:
  - {type: function, function: {name: send_mail, parameters: {type: object, properties: {to: {type: string}}}}}
`;
}
