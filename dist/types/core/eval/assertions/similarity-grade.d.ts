import type { Json } from '../../json.ts';
import type { Grade } from '../assertion.ts';
/** The best of several references decides. */
export declare function gradeSimilarity(output: string, value: Json | undefined, { name, threshold, measure, }: {
    readonly name: string;
    readonly threshold: number;
    readonly measure: (output: string, reference: string) => number;
}): Grade;
