import { parser } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { TemplateProblem } from '../syntax.ts';
import type { Position } from './ast.ts';

/** What the parser throws when a block is closed by another name. */
interface PlacedError {
  readonly message: string;
  readonly lineNumber: number;
  readonly column: number;
  readonly endLineNumber?: number;
  readonly endColumn?: number;
}

/** To be called right after the parser has thrown: its lexer still knows where it stopped. */
export function explainFailure(error: unknown, text: string, offsetOf: (position: Position) => number): TemplateProblem {
  if (!(error instanceof Error)) throw error;
  if (error instanceof RangeError) return problem('The blocks of this template are nested too deeply.', 0, 0);
  if (isPlaced(error)) return placed(error, offsetOf);
  const end = Math.min(parser.lexer.matched?.length ?? 0, text.length);
  const found = parser.lexer.match ?? '';
  return problem(explain(error.message, found), Math.max(0, end - found.length), end);
}

function isPlaced(error: Error): error is Error & PlacedError {
  return 'lineNumber' in error && typeof error.lineNumber === 'number' && 'column' in error && typeof error.column === 'number';
}

function placed(
  { message, lineNumber, column, endLineNumber, endColumn }: PlacedError,
  offsetOf: (at: Position) => number,
): TemplateProblem {
  const start = offsetOf({ line: lineNumber, column });
  const end = endLineNumber === undefined || endColumn === undefined ? start : offsetOf({ line: endLineNumber, column: endColumn });
  const [, open, close] = /^(.*?) doesn't match (.*?)(?: - \d+:\d+)?$/.exec(message) ?? [];
  const words = open === undefined ? `${message.replace(/ - \d+:\d+$/, '')}.` : `The block \`${open}\` is closed by \`${close}\`.`;
  return problem(words, start, Math.max(start, end));
}

function explain(message: string, found: string): string {
  if (message.includes("got 'EOF'")) return 'A block or a tag is still open at the end of the template.';
  if (message.includes("got 'INVALID'")) return `\`${found}\` has no meaning in a tag of Handlebars.`;
  if (message.includes("got 'OPEN_ENDBLOCK'")) return 'This closes a block although none is open.';
  if (message.includes("got 'CLOSE")) return 'This tag ends too early.';
  return found.trim() === '' ? 'This is not Handlebars.' : `\`${found.trim()}\` does not belong here.`;
}

function problem(message: string, start: number, end: number): TemplateProblem {
  const hint = 'Check the tag; a comparison needs a helper such as `{{#ifEquals a b}}`, and literal braces need a backslash: `\\{{`.';
  return { rule: 'template/syntax', message, hint, start, end };
}
