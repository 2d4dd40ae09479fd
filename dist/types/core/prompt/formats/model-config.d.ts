import type { JsonObject } from '../../json.ts';
/** MLflow's name for a parameter; what it does not know keeps the name it has. */
export declare function parameterName(written: string): string;
export declare function isKnownParameter(written: string): boolean;
export interface MappedParameters {
    readonly config: JsonObject;
    /** Parameter → the key that gave it. */
    readonly from: ReadonlyMap<string, string>;
    /** Keys that say again what another one said; the first counts. */
    readonly repeated: readonly {
        readonly key: string;
        readonly first: string;
    }[];
    /** Keys whose value JSON cannot hold. */
    readonly notFinite: readonly string[];
}
/** Parameters in any spelling, in MLflow's. Empty values are left out. */
export declare function mapParameters(parameters: Readonly<Record<string, unknown>>): MappedParameters;
/** `provider/model` in two; without a slash there is no provider. */
export declare function modelNamed(model: string): JsonObject;
/** The other way: one string, as GitHub Models writes it. */
export declare function modelString(config: JsonObject): string | undefined;
