/** Space, tab, line breaks, and the blanks beyond ASCII. */
export declare function isBlank(code: number): boolean;
export declare function skipBlanks(text: string, from: number): number;
/** `[a-zA-Z_]` */
export declare function isNameStart(code: number): boolean;
/** Where the identifier that begins at `start` ends. */
export declare function nameEnd(text: string, start: number): number;
/** Where the dotted path that begins at `start` ends: `user.name`. */
export declare function pathEnd(text: string, start: number): number;
