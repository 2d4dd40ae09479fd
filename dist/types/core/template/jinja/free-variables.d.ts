import type { TemplateAnalysis } from '../syntax.ts';
import type { Body } from './ast.ts';
type Use = TemplateAnalysis['uses'][number];
/** The variables that a template reads but does not define, in the order of the text. */
export declare function freeVariables(body: Body): Use[];
export {};
