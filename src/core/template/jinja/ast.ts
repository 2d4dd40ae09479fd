/** What a Jinja2 template is made of, with places in its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Expression = Span &
  (
    | { readonly kind: 'constant'; readonly value: null | boolean | string | number; readonly float?: boolean }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'list' | 'tuple'; readonly items: readonly Expression[] }
    | { readonly kind: 'dict'; readonly entries: readonly (readonly [Expression, Expression])[] }
    | { readonly kind: 'unary'; readonly operator: 'not' | '-' | '+'; readonly operand: Expression }
    | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
    | {
        readonly kind: 'compare';
        readonly first: Expression;
        readonly rest: readonly { readonly operator: string; readonly value: Expression }[];
      }
    | { readonly kind: 'conditional'; readonly test: Expression; readonly yes: Expression; readonly no?: Expression }
    | { readonly kind: 'attribute'; readonly of: Expression; readonly name: string }
    | { readonly kind: 'item'; readonly of: Expression; readonly key: Expression }
    | { readonly kind: 'slice'; readonly of: Expression; readonly parts: readonly (Expression | undefined)[] }
    | { readonly kind: 'call'; readonly callee: Expression; readonly call: Arguments }
    /** `of` is absent in `{% filter upper %}`, where the body is what is filtered. */
    | { readonly kind: 'filter'; readonly of?: Expression; readonly name: string; readonly call: Arguments }
    | { readonly kind: 'test'; readonly of: Expression; readonly name: string; readonly negated: boolean; readonly call: Arguments }
  );

export type FilterExpression = Extract<Expression, { kind: 'filter' }>;

export interface Arguments {
  readonly positional: readonly Expression[];
  readonly named: readonly { readonly name: string; readonly value: Expression }[];
}

export interface Parameter {
  readonly name: string;
  readonly fallback?: Expression;
}

/** What a `for` or a `set` writes to. */
export type Target =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'tuple'; readonly items: readonly Target[] }
  | { readonly kind: 'field'; readonly object: string; readonly name: string };

export type Statement = Span &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'output'; readonly value: Expression }
    | { readonly kind: 'if'; readonly branches: readonly { readonly test: Expression; readonly body: Body }[]; readonly otherwise: Body }
    | {
        readonly kind: 'for';
        readonly target: Target;
        readonly items: Expression;
        readonly filter?: Expression;
        readonly recursive: boolean;
        readonly body: Body;
        readonly otherwise: Body;
      }
    | { readonly kind: 'set'; readonly target: Target; readonly value: Expression }
    | { readonly kind: 'capture'; readonly target: Target; readonly filter?: FilterExpression; readonly body: Body }
    | { readonly kind: 'with'; readonly bindings: readonly { readonly target: Target; readonly value: Expression }[]; readonly body: Body }
    | { readonly kind: 'filter'; readonly filter: FilterExpression; readonly body: Body }
    | { readonly kind: 'macro'; readonly name: string; readonly parameters: readonly Parameter[]; readonly body: Body }
    | { readonly kind: 'call'; readonly parameters: readonly Parameter[]; readonly call: Expression; readonly body: Body }
    /** `block` and `autoescape`, which print their body where it stands. */
    | { readonly kind: 'body'; readonly body: Body }
    /** A tag of an extension or of several files: it stays text. `binds`: names that it defines. */
    | { readonly kind: 'unsupported'; readonly tag: string; readonly binds: readonly string[] }
  );

export type Body = readonly Statement[];
