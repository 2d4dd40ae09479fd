import { type Json } from '../../json.ts';
import type { Grade } from '../assertion.ts';
import type { Check } from '../suite.ts';
export declare function rangeProblems({ value }: Check): Iterable<string>;
export declare function gradeCount(count: number, unit: string, value: Json | undefined): Grade;
