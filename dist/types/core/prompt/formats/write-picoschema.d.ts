import type { JsonObject } from '../../json.ts';
import type { Variable } from '../model.ts';
/** Variables as `input.schema` and `input.default`. */
export declare function picoInputs(variables: readonly Variable[], lost: string[]): JsonObject;
