import type { Json, JsonObject } from '../../json.ts';
/** For a case without a name: the same for the same values and description, whatever stands around it. */
export declare function caseId(vars: JsonObject, description: string | undefined): string;
export declare function sha256(value: Json): string;
