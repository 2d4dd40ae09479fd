import type { TemplateProblem } from '../syntax.ts';
import type { Position } from './ast.ts';
/** To be called right after the parser has thrown: its lexer still knows where it stopped. */
export declare function explainFailure(error: unknown, text: string, offsetOf: (position: Position) => number): TemplateProblem;
