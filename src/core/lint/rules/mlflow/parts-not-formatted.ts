import { isRecord, type Json } from '../../../json.ts';
import { defineRule } from '../../rule.ts';

export const partsNotFormatted = defineRule({
  id: 'mlflow/parts-not-formatted',
  severity: 'warning',
  summary: 'Variables stand in messages that are plain text, not in lists of content parts.',
  details:
    'A message may be a list of parts: texts, images, files. MLflow stores it, but its client fills in variables only where the content is one text; in a list every `{{name}}` reaches the model as written. promptops fills in text parts. For MLflow’s client keep the variables in a message of their own.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: describes\nvariables: [{name: language}]\nmessages:\n  - {role: user, content: "Answer in {{language}}."}\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: describes\nvariables: [{name: language}]\nmessages:\n  - role: user\n    content:\n      - {type: text, text: "Answer in {{language}}."}\n',
  },
  applies: ({ uses, messages }) => uses.length > 0 && messages?.some(({ content }) => Array.isArray(content)) === true,
  *check(prompt) {
    for (const [index, { content }] of (prompt.messages ?? []).entries()) {
      if (typeof content === 'string' || content === null) continue;
      const use = prompt.uses.find((one) => isIn(prompt.parts[one.part]?.path ?? [], index));
      const part = use && prompt.parts[use.part];
      const written = part ? undefined : tagIn(content);
      if (!part && written === undefined) continue;
      yield {
        at: part ? { kind: 'text', part, start: use.start, end: use.end } : { kind: 'file', source: prompt.source },
        message: `MLflow’s client does not fill in ${part ? `\`${use.name}\`` : `\`${written}\``}: message ${index + 1} is a list of parts.`,
        hint: 'Put the variable into a message that is one text, or render with promptops.',
      };
    }
  },
});

function isIn(path: readonly (string | number)[], message: number): boolean {
  return path[0] === 'messages' && path[1] === message;
}

function tagIn(content: Json): string | undefined {
  if (typeof content === 'string') return /\{\{[^{}]+\}\}/.exec(content)?.[0];
  if (Array.isArray(content)) return content.map(tagIn).find((tag) => tag !== undefined);
  return isRecord(content) ? tagIn(Object.values(content) as readonly Json[]) : undefined;
}
