/** The tree of the `handlebars` parser, as far as it is used here. Lines count from 1, columns from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

interface Node {
  readonly loc: { readonly start: Position; readonly end: Position };
}

export type SpanOf = (node: Node) => { readonly start: number; readonly end: number };

export interface Program {
  readonly type: 'Program';
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
}

export interface PathExpression extends Node {
  readonly type: 'PathExpression';
  /** `@index` */
  readonly data: boolean;
  /** How many `../` there are. */
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
}

export interface HelperCall extends Node {
  readonly path: Expression;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
}

export interface Hash {
  readonly pairs: readonly { readonly key: string; readonly value: Expression }[];
}

export type Expression =
  | PathExpression
  | (HelperCall & { readonly type: 'SubExpression' })
  | (Node & { readonly type: 'StringLiteral'; readonly value: string })
  | (Node & { readonly type: 'NumberLiteral'; readonly value: number })
  | (Node & { readonly type: 'BooleanLiteral'; readonly value: boolean })
  | (Node & { readonly type: 'UndefinedLiteral' | 'NullLiteral' });

export type BlockStatement = HelperCall & {
  readonly type: 'BlockStatement';
  readonly program: Program | undefined;
  readonly inverse: Program | undefined;
};

export type Statement =
  | (HelperCall & { readonly type: 'MustacheStatement' | 'Decorator' })
  | BlockStatement
  | (HelperCall & { readonly type: 'DecoratorBlock'; readonly program: Program | undefined })
  | (Node & { readonly type: 'PartialStatement'; readonly name: Expression; readonly params: readonly Expression[]; readonly hash?: Hash })
  | (Node & {
      readonly type: 'PartialBlockStatement';
      readonly name: Expression;
      readonly params: readonly Expression[];
      readonly hash?: Hash;
      readonly program: Program;
    })
  | (Node & { readonly type: 'ContentStatement'; readonly value: string; readonly original: string })
  | (Node & { readonly type: 'CommentStatement' });
