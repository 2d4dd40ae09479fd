import type { Values } from '../syntax.ts';
import type { Program } from './ast.ts';
/** What Handlebars would print, from own properties only. */
export declare function renderHandlebars(program: Program, values: Values): string;
