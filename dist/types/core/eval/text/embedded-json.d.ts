import { type Json } from '../../json.ts';
/** The lists and maps that stand in a text, the outermost of each; `undefined` where a text is too tangled to tell. */
export declare function embeddedJson(text: string): readonly Json[] | undefined;
export declare function readJson(text: string): Json | undefined;
