import { type FormatField } from './format-string.ts';
import type { Conversion } from './syntax.ts';
export declare const NOT_CONVERTIBLE = "template/fstring-not-convertible";
export declare const FIELD_NAME: RegExp;
/** The same template in mustache, or everything that would change its meaning there. */
export declare function fstringToMustache(text: string): Conversion;
/** Why a field has no counterpart in mustache. */
export declare function whyNot({ name, conversion, spec }: FormatField): {
    message: string;
    hint: string;
} | undefined;
