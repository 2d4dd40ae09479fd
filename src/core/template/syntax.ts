import type { Json } from '../json.ts';
import type { SourceSyntax, VariableUse } from '../prompt/model.ts';

/** Something in a template that its syntax does not allow. `rule` is a lint rule of the group `template/`. */
export interface TemplateProblem {
  readonly rule: string;
  readonly message: string;
  readonly hint?: string;
  readonly start: number;
  readonly end: number;
}

/** A reference to another file: `{{> partials/tone.md}}`, with the span of the whole tag. */
export interface Inclusion {
  readonly reference: string;
  /** Called with values of its own, so that its text cannot simply stand in its place. */
  readonly arguments?: boolean;
  readonly start: number;
  readonly end: number;
  /** What the other text takes the place of, where that is more than the tag; its lines get this indentation. */
  readonly replaces?: { readonly start: number; readonly end: number; readonly indent: string };
}

export interface TemplateAnalysis {
  readonly uses: readonly Omit<VariableUse, 'part'>[];
  readonly problems: readonly TemplateProblem[];
  readonly inclusions: readonly Inclusion[];
}

export type Values = Readonly<Record<string, Json>>;

/** One template language. `analyse` never throws: what cannot be parsed is a problem. */
export interface TemplateSyntax {
  readonly id: SourceSyntax;
  analyse(text: string): TemplateAnalysis;
  /** Substitutes once; a value is never expanded again. All variables are known to be there. */
  render(text: string, values: Values): string;
  /** The same for a text that is rendered again and again. */
  compile?(text: string): (values: Values) => string;
  /** For a syntax that is not registered as it is written: the same template in mustache. */
  convert?(text: string): Conversion;
}

export type Conversion = { readonly text: string } | { readonly problems: readonly TemplateProblem[] };

export const NO_ANALYSIS: TemplateAnalysis = { uses: [], problems: [], inclusions: [] };
