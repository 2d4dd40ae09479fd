import { defineRule } from '../../rule.ts';
import { INPUT_DEFAULTS, INPUT_OPTIONS, isSystem, userInputs } from './user-input.ts';

export const untrustedSystem = defineRule({
  id: 'security/untrusted-system',
  severity: 'warning',
  summary: 'No system message contains what a user typed.',
  details: `Models give the system message most weight: an instruction that a user types there counts like yours (OWASP LLM01, prompt
injection). Put user input into a user message. Variables are judged by name, as \`question\` or \`user_input\`; the options \`trusted\` and
\`untrusted\` correct that.`,
  options: INPUT_OPTIONS,
  defaults: INPUT_DEFAULTS,
  good: {
    file: 'prompts/ask.prompt.yaml',
    text: 'name: ask\nmessages:\n  - {role: system, content: "Answer in the style of {{tone}}."}\n  - {role: user, content: "{{question}}"}\n',
  },
  bad: {
    file: 'prompts/ask.prompt.yaml',
    text: 'name: ask\nmessages:\n  - {role: system, content: "Answer the question: {{question}}"}\n  - {role: user, content: Go ahead.}\n',
  },
  applies: ({ parts, uses }) => uses.some(({ part }) => parts[part] !== undefined && isSystem(parts[part])),
  *check(prompt, options) {
    for (const { use, part } of userInputs(prompt, options))
      if (isSystem(part))
        yield {
          at: { kind: 'text', part, start: use.start, end: use.end },
          message: `\`${use.path}\` looks like user input and stands in the ${part.role} message.`,
          hint: 'Move it into a user message, or list it under `trusted` in the options of this rule.',
        };
  },
});
