import type { Json } from '../../json.ts';
/** Every text and number in a value. */
export declare function textsIn(value: Json): readonly string[];
