import { type JsonObject } from '../json.ts';
import type { Check } from './suite.ts';
/** A check as people write it. What is of the wrong type stays among the options, where its schema refuses it. */
export declare function parseCheck(written: JsonObject): Check;
