import type { TemplateProblem } from '../syntax.ts';
import type { Program, SpanOf } from './ast.ts';

/** A `}}` in the text around the tags that neither a tag nor JSON opens. */
export function strayBraces(text: string, program: Program, spanOf: SpanOf): TemplateProblem[] {
  if (!text.includes('}}')) return [];
  const problems: TemplateProblem[] = [];
  let depth = 0;
  visit(program);
  return problems;

  function visit({ body }: Program): void {
    for (const statement of body) {
      if (statement.type === 'ContentStatement') scan(statement.original, () => spanOf(statement).start);
      if ('program' in statement && statement.program) visit(statement.program);
      if ('inverse' in statement && statement.inverse) visit(statement.inverse);
    }
  }

  function scan(content: string, startOf: () => number): void {
    for (let at = 0; at < content.length; at += 1) {
      const character = content[at];
      if (character === '{') depth += 1;
      if (character !== '}') continue;
      if (depth === 0 && content[at + 1] === '}') {
        const start = text.indexOf('}}', startOf() + at);
        problems.push({
          rule: 'template/unbalanced',
          message: '`}}` closes a tag that was never opened.',
          hint: 'Remove it, or add the `{{` that it belongs to.',
          start,
          end: start + 2,
        });
        at += 1;
      }
      depth = Math.max(0, depth - 1);
    }
  }
}
