import type { Body } from './ast.ts';
/** Throws JinjaSyntaxError. Tags that Jinja itself does not have, or that need other files, become `unsupported`. */
export declare function parseTemplate(text: string): Body;
