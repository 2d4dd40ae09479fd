import { type Value } from './python-values.ts';
/** The functions that Jinja brings along. */
export declare const GLOBALS: ReadonlyMap<string, Value>;
