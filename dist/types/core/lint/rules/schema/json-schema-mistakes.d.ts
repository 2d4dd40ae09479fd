import { type Path } from '../../../json.ts';
interface SchemaMistake {
    readonly path: Path;
    readonly message: string;
}
/** What no reader of JSON Schema accepts or could ever satisfy. Unknown keywords are fine. */
export declare function schemaMistakes(schema: unknown, path?: Path, depth?: number): Iterable<SchemaMistake>;
export {};
