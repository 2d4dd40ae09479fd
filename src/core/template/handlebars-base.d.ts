/// <reference types="handlebars" />

declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** The parser alone, a fifth of the package: it compiles and runs nothing. */
  export function parse(text: string): hbs.AST.Program;
  /** After a failure: all that was read, and the last token of it. */
  export const parser: { readonly lexer: { readonly matched?: string; readonly match?: string } };
}
