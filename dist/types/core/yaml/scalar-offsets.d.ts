import { type ScalarEvent } from 'js-yaml';
/**
 * For each UTF-16 unit of a scalar's value, the offset in the source it came from, and one more for the end.
 * Follows the parser's own decoding step by step; a property test compares the two.
 */
export declare function scalarOffsets(text: string, event: ScalarEvent): number[];
