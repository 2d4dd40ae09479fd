import { append } from '../../append.ts';
import type { JsonObject } from '../../json.ts';
import { type HandlebarsTree, isHandlebarsFailure, parseHandlebars } from '../../template/handlebars-parse.ts';

interface Tag {
  readonly start: number;
  readonly end: number;
  /** `{{~` and `~}}` take the blanks around the tag. */
  readonly trimBefore: boolean;
  readonly trimAfter: boolean;
}

/** A value of a tag's argument: written out, or the path of a variable with the offset of its first character. */
export type Argument = { readonly literal: string } | { readonly variable: string; readonly at: number };

/** A tag between messages or parts. */
export type Marker = Tag &
  (
    | { readonly kind: 'role'; readonly role: string; readonly metadata?: JsonObject }
    | { readonly kind: 'role block'; readonly role: string; readonly inner: { readonly start: number; readonly end: number } }
    | { readonly kind: 'history' }
    | { readonly kind: 'media'; readonly url: Argument; readonly contentType?: Argument }
  );

/** A tag that keeps the template from being cut into messages before it runs. */
export interface Obstacle {
  readonly start: number;
  readonly end: number;
  readonly reason: 'inside a block' | 'computed role';
}

export interface Markers {
  readonly markers: readonly Marker[];
  readonly obstacles: readonly Obstacle[];
}

const MAY_HAVE_MARKERS = /\{\{~?\{?~?#?\s*(?:role|history|media)\b/;

/** The role, history and media tags of a template; `undefined` where it does not parse. */
export function findMarkers(text: string): Markers | undefined {
  if (!MAY_HAVE_MARKERS.test(text)) return { markers: [], obstacles: [] };
  const tree = parseHandlebars(text);
  if (isHandlebarsFailure(tree)) return undefined;
  const markers: Marker[] = [];
  const obstacles: Obstacle[] = [];
  for (const statement of tree.program.body) {
    const marker = isMustache(statement) ? markerOf(statement, tree) : isBlock(statement) ? roleBlock(statement, tree) : undefined;
    if (marker !== undefined) {
      if ('reason' in marker) obstacles.push(marker);
      else markers.push(marker);
    }
    if (isBlock(statement)) append(obstacles, obstaclesIn(statement, tree));
  }
  return { markers, obstacles };
}

function markerOf(statement: hbs.AST.MustacheStatement, tree: HandlebarsTree): Marker | Obstacle | undefined {
  const span = tree.spanOf(statement);
  const tag = { ...span, trimBefore: statement.strip.open, trimAfter: statement.strip.close };
  const name = nameOf(statement.path);
  if (name === 'history' && statement.params.length === 0) return { ...tag, kind: 'history' };
  if (name === 'role' && statement.params.length > 0) {
    const role = literalOf(statement.params[0]);
    if (role === undefined) return { ...span, reason: 'computed role' };
    const metadata = literalsOf(statement.hash);
    return { ...tag, kind: 'role', role, ...(metadata && { metadata }) };
  }
  if (name !== 'media') return undefined;
  const url = argument(statement.hash, 'url', tree);
  const contentType = argument(statement.hash, 'contentType', tree);
  if (url === undefined || contentType === null || url === null) return undefined;
  return { ...tag, kind: 'media', url, ...(contentType && { contentType }) };
}

function roleBlock(block: hbs.AST.BlockStatement, tree: HandlebarsTree): Marker | Obstacle | undefined {
  if (nameOf(block.path) !== 'role') return undefined;
  const span = tree.spanOf(block);
  const role = literalOf(block.params[0]);
  if (role === undefined) return { ...span, reason: 'computed role' };
  const [first, last] = [block.program?.body[0], block.program?.body.at(-1)];
  const inner = first && last ? { start: tree.spanOf(first).start, end: tree.spanOf(last).end } : { start: span.end, end: span.end };
  return { ...span, trimBefore: block.openStrip.open, trimAfter: block.closeStrip.close, kind: 'role block', role, inner };
}

function obstaclesIn(block: hbs.AST.BlockStatement, tree: HandlebarsTree): Obstacle[] {
  const found: Obstacle[] = [];
  const walk = (program: hbs.AST.Program | undefined) => {
    for (const statement of program?.body ?? []) {
      const splits = isMustache(statement) && isBoundary(statement);
      if (splits || (isBlock(statement) && nameOf(statement.path) === 'role'))
        found.push({ ...tree.spanOf(statement), reason: 'inside a block' });
      if (isBlock(statement)) {
        walk(statement.program);
        walk(statement.inverse);
      }
    }
  };
  walk(block.program);
  walk(block.inverse);
  return found;
}

function isBoundary({ path, params }: hbs.AST.MustacheStatement): boolean {
  const name = nameOf(path);
  return (name === 'role' && params.length > 0) || (name === 'history' && params.length === 0);
}

function isMustache(statement: hbs.AST.Statement): statement is hbs.AST.MustacheStatement {
  return statement.type === 'MustacheStatement';
}

function isBlock(statement: hbs.AST.Statement): statement is hbs.AST.BlockStatement {
  return statement.type === 'BlockStatement';
}

function nameOf(expression: hbs.AST.Expression): string | undefined {
  return expression.type === 'PathExpression' ? (expression as hbs.AST.PathExpression).original : undefined;
}

function literalOf(expression: hbs.AST.Expression | undefined): string | undefined {
  return expression?.type === 'StringLiteral' ? (expression as hbs.AST.StringLiteral).value : undefined;
}

function literalsOf(hash: hbs.AST.Hash | undefined): JsonObject | undefined {
  const entries = (hash?.pairs ?? []).map(({ key, value }) => [key, literalOf(value)] as const);
  const written = entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined);
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}

/** `undefined`: not given; `null`: given, but not known before the template runs. */
function argument(hash: hbs.AST.Hash | undefined, key: string, tree: HandlebarsTree): Argument | null | undefined {
  const value = hash?.pairs.find((pair) => pair.key === key)?.value;
  if (value === undefined) return undefined;
  const literal = literalOf(value);
  if (literal !== undefined) return literal.includes('{{') ? null : { literal };
  const variable = nameOf(value);
  return variable === undefined ? null : { variable, at: tree.spanOf(value).start };
}
