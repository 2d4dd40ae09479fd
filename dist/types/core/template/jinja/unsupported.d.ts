import type { TemplateProblem } from '../syntax.ts';
import type { Body } from './ast.ts';
/** What only another engine than ours would understand: it is no mistake, but we cannot render it. */
export declare function unsupportedParts(body: Body): TemplateProblem[];
