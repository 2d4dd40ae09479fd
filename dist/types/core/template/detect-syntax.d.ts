import type { SourceSyntax } from '../prompt/model.ts';
/** A syntax by the name that a file gives it. */
export declare function syntaxNamed(name: string): SourceSyntax | undefined;
/** The syntax of texts whose file names none. Braces of JSON decide nothing: only `{declared}` makes an fstring. */
export declare function detectSyntax(texts: readonly string[], declaredVariables: readonly string[]): SourceSyntax;
