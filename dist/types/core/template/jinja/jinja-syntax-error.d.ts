/** A template that is not Jinja2, with the place. */
export declare class JinjaSyntaxError extends Error {
    readonly hint: string;
    readonly start: number;
    readonly end: number;
    constructor(message: string, hint: string, start: number, end: number);
}
