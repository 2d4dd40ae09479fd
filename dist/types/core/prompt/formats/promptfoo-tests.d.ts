import { type JsonObject } from '../../json.ts';
import type { Evals } from '../model.ts';
import type { Reading } from './reading.ts';
/** `defaultTest`, `tests` and `scenarios` as rows and checks. A list of values stays one row, as written. */
export declare function readTests(config: JsonObject, reading: Reading): Evals;
