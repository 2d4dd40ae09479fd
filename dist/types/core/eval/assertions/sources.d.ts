import type { Json } from '../../json.ts';
import type { Graded } from '../assertion.ts';
/** What an answer is to be grounded in: the case's context, or a variable of that name as promptfoo has it. */
export declare function contextOf({ context, vars }: Graded): string | undefined;
/** Every text and number in a value. */
export declare function textsIn(value: Json): readonly string[];
