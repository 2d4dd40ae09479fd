import { type Json } from '../json.ts';
import type { Variable } from './model.ts';
/** Why a value does not fit its declaration. A variable without a written type takes everything. */
export declare function whyUnfit({ name, type, enum: choices }: Variable, value: Json): string | undefined;
/** Text that a person typed, as the declared type: `3` is a number only where it is exactly one; all else stays text. */
export declare function valueOfText({ type }: Pick<Variable, 'type'>, text: string): Json;
