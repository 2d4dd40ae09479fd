import type { Inclusion } from '../syntax.ts';
/** What the text of a partial stands for: alone on its line, it takes the line break too and its lines are indented as the tag is. */
export declare function withLine(inclusion: Inclusion, text: string): Inclusion;
