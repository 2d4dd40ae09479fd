import { createHash } from 'node:crypto';
import { canonicalJson } from '../../canonical-json.ts';
import type { JsonObject } from '../../json.ts';

/** For a case without a name: the same for the same values and description, whatever stands around it. */
export function caseId(vars: JsonObject, description: string | undefined): string {
  const told = canonicalJson({ vars, description: description ?? null });
  return createHash('sha256').update(told, 'utf8').digest('hex').slice(0, 12);
}
