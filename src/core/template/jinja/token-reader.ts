import { JinjaSyntaxError } from './jinja-syntax-error.ts';
import type { Token } from './lexer.ts';

/** `a + a + …`: every link nests the tree deeper, and a tree is walked by recursion. */
const LONGEST_CHAIN = 500;

/** Walks through the tokens of one tag. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  /** Where the tag ends: the place of "something is missing here". */
  readonly #end: number;
  #at = 0;
  depth = 0;
  #links = 0;

  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens;
    this.#end = end;
  }

  get current(): Token | undefined {
    return this.#tokens[this.#at];
  }

  /** Where the token before this one ends. */
  get last(): number {
    return this.#tokens[this.#at - 1]?.end ?? this.#tokens[0]?.start ?? this.#end;
  }

  take(): Token {
    const token = this.current;
    if (!token) throw this.missing('an expression');
    this.#at += 1;
    return token;
  }

  isOperator(...texts: readonly string[]): boolean {
    return this.current?.kind === 'operator' && texts.includes(this.current.text);
  }

  isName(...texts: readonly string[]): boolean {
    return this.current?.kind === 'name' && texts.includes(this.current.text);
  }

  /** `not in` */
  isPair(first: string, second: string): boolean {
    const next = this.#tokens[this.#at + 1];
    return this.isName(first) && next?.kind === 'name' && next.text === second;
  }

  /** Takes an operator or keyword if it is next. */
  skip(text: string): boolean {
    if (!this.isOperator(text) && !this.isName(text)) return false;
    this.#at += 1;
    return true;
  }

  expect(text: string): Token {
    const token = this.current;
    if (token && this.skip(text)) return token;
    throw this.missing(`\`${text}\``);
  }

  expectName(): Token {
    if (this.current?.kind !== 'name') throw this.missing('a name');
    return this.take();
  }

  /** Counts one link of a chain of operators, keys or filters. */
  link(): void {
    this.#links += 1;
    if (this.#links > LONGEST_CHAIN)
      throw new JinjaSyntaxError('This expression is too long.', `${LONGEST_CHAIN} operators are the limit.`, this.last - 1, this.last);
  }

  expectEnd(): void {
    const token = this.current;
    if (token)
      throw new JinjaSyntaxError(
        `\`${token.text}\` does not belong here.`,
        'An operator or a comma may be missing before it.',
        token.start,
        token.end,
      );
  }

  missing(what: string): JinjaSyntaxError {
    const token = this.current;
    if (token)
      return new JinjaSyntaxError(
        `Expected ${what} instead of \`${token.text}\`.`,
        'Check this tag against the Jinja2 syntax.',
        token.start,
        token.end,
      );
    return new JinjaSyntaxError(
      `Expected ${what} before the end of this tag.`,
      'Check this tag against the Jinja2 syntax.',
      Math.max(0, this.#end - 2),
      this.#end,
    );
  }
}
