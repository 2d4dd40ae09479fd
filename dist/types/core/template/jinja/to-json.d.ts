import type { CallArguments } from './call-arguments.ts';
import { type Value } from './python-values.ts';
/** The `tojson` filter: keys sorted, ASCII only, and nothing that HTML would read. */
export declare function toJsonText(value: Value, args: CallArguments): string;
