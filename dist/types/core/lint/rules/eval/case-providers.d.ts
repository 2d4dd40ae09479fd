import { type Path } from '../../../json.ts';
import type { LintFile } from '../../rule.ts';
export interface WrittenProvider {
    readonly name: string;
    readonly path: Path;
}
/** The providers that a case file names, its judge last. */
export declare function providersOf({ cases }: LintFile): readonly WrittenProvider[];
