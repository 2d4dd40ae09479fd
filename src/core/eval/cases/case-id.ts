import { createHash } from 'node:crypto';
import { canonicalJson } from '../../canonical-json.ts';
import type { Json, JsonObject } from '../../json.ts';

/** For a case without a name: the same for the same values and description, whatever stands around it. */
export function caseId(vars: JsonObject, description: string | undefined): string {
  return sha256({ vars, description: description ?? null }).slice(0, 12);
}

export function sha256(value: Json): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}
