import { defineRule } from '../../rule.ts';

export const outputHandling = defineRule({
  id: 'security/output-handling',
  severity: 'info',
  recommended: false,
  summary: 'An answer that is run or rendered has a response format.',
  details: `An answer that goes into a shell, a database or a page is untrusted input there (OWASP LLM05, improper output handling). Ask for
JSON with a schema (\`responseFormat\`), take the command, query or markup from one field of it, and escape or check that before use.`,
  good: {
    file: 'prompts/sql.prompt.yaml',
    text: sql('responseFormat: json_object\n'),
  },
  bad: { file: 'prompts/sql.prompt.yaml', text: sql('') },
  *check(prompt) {
    if (prompt.responseFormat && prompt.responseFormat.kind !== 'text') return;
    for (const part of prompt.parts) {
      const match = part.role === 'assistant' ? null : ASKS_FOR_CODE.exec(part.source);
      if (!match) continue;
      yield {
        at: { kind: 'text', part, start: match.index, end: match.index + match[0].length },
        message: 'The answer looks meant to be run or rendered, and no response format bounds it.',
        hint: 'Give it a `responseFormat` with a schema, and check the field before use.',
      };
      return;
    }
  },
});

const ASKS_FOR_CODE =
  /\b(?:write|generate|return|output|produce|answer with|respond with|reply with|create)\b[^.\n]{0,40}\b(?:sql|shell|bash|powershell|html|javascript)\b(?: (?:query|queries|statement|command|script|code|page|snippet|markup)s?\b)?/i;

function sql(format: string): string {
  return `name: sql\ntemplate: Write a SQL query for the report {{report}}.\n${format}`;
}
