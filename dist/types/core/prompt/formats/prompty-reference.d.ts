import type { Json, Path } from '../../json.ts';
import type { Reading } from './reading.ts';
/** `${file:x}` as what the file holds: data of JSON and YAML, else its text. Other texts are values themselves. */
export declare function readReference(value: string, path: Path, reading: Reading, bare?: boolean): Json | undefined;
