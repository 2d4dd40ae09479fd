/** Of files that may hold a prompt; longer ones first. */
export declare const PROMPT_EXTENSIONS: string[];
/** Where case files are looked for. */
export declare const CASE_FILES = "**/*.eval.{yaml,yml,json}";
export declare function isCaseFile(file: string): boolean;
/** What a prompt file and its case file have in common: `prompts/greet` of `greet.prompt.yaml` and `greet.eval.yaml`. */
export declare function stemOf(file: string): string;
/** `prompt:` of a case file names a file where it looks like one, else a prompt. */
export declare function looksLikeFile(written: string): boolean;
