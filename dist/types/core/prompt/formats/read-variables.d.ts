import { type Path } from '../../json.ts';
import type { Variable, VariableType } from '../model.ts';
import type { Reading } from './reading.ts';
export declare function variableType(written: string): VariableType | undefined;
/** `variables`: a list of maps or names, or a map from name to the rest. */
export declare function readVariables(value: unknown, path: Path, reading: Reading): readonly Variable[];
