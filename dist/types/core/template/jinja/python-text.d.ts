/** What Python counts as white space, which is not quite what JavaScript does. */
export declare function isBlank(character: string): boolean;
export declare function stripStart(text: string, drop?: (character: string) => boolean): string;
export declare function stripEnd(text: string, drop?: (character: string) => boolean): string;
export declare function unixLines(text: string): string;
/** The value of a string literal, quotes included. Escapes that Python does not know stay as they are. */
export declare function unquote(literal: string): string;
