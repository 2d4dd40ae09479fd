import { type Json } from '../json.ts';
/** Each term and its counterpart; the exchange goes both ways. */
export type Terms = Readonly<Record<string, string>>;
/** The value with every term, as a whole word, replaced by its counterpart. Keys and capitals stay as they are. */
export declare function swapTerms(value: Json, terms: Terms): Json;
