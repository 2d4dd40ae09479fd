import type { LintFile } from '../../rule.ts';
import type { Occurrence } from './occurrences.ts';
/** Whether a character stands in a name that a machine compares: of the prompt, of a variable, in a template's tag. */
export declare function inIdentifier({ text, start, found }: Occurrence, identifiers: readonly string[]): boolean;
/** The names of a file that are not plain ASCII. */
export declare function unusualIdentifiers({ prompts, document }: LintFile): string[];
