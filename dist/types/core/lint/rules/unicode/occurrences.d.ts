import type { Hit } from '../../../scan/unicode.ts';
import type { Place } from '../../finding.ts';
import type { LintFile } from '../../rule.ts';
/** Something found in a file: as written, or in a string whose escapes wrote it. */
export interface Occurrence {
    readonly found: string;
    /** The text it was found in and where: the file, or one decoded string. */
    readonly text: string;
    readonly start: number;
    readonly at: Place;
}
type Scan = (text: string) => Iterable<Hit>;
/**
 * What `scan` finds in the file as it is written, then in the strings that YAML or JSON escapes hide from the eye.
 * `literal`: without this trait it cannot stand in the file as such.
 */
export declare function occurrences(file: LintFile, scan: Scan, literal?: number): Iterable<Occurrence>;
export {};
