import type { Inclusion, TemplateProblem } from './syntax.ts';
/** What stands at a `{{` that is no variable: an inclusion, a mistake, or just braces. */
export declare function inspectTag(text: string, at: number): Inclusion | TemplateProblem | undefined;
