import type { Json } from './json.ts';
/** RFC 8785: one spelling for one value. Refuses what JSON cannot carry from one machine to another unchanged. */
export declare function canonicalJson(value: Json): string;
export declare function byCodeUnit(a: string, b: string): number;
