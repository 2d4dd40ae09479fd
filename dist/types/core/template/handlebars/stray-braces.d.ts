import type { TemplateProblem } from '../syntax.ts';
import type { Program, SpanOf } from './ast.ts';
/** A `}}` in the text around the tags that neither a tag nor JSON opens. */
export declare function strayBraces(text: string, program: Program, spanOf: SpanOf): TemplateProblem[];
