import { hash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import { isRecord, type JsonObject, parseJson } from '../json.ts';
import type { PromptVersion } from '../registry/version.ts';

interface Copy {
  readonly version: PromptVersion;
  readonly fetchedAt: number;
}

const FORMAT = 1;

/** A copy as text for places where others may write or a crash may cut. */
export function writeCopy({ version, fetchedAt }: Copy): string {
  const { name, version: number, description, tags, createdAt } = version;
  const copy = { name, version: number, description, tags, createdAt, fetchedAt };
  return JSON.stringify({ format: FORMAT, sum: sumOf(copy), copy });
}

/** `undefined` for everything that is not whole. */
export function readCopy(text: string): Copy | undefined {
  try {
    const { format, sum, copy } = parseJson(text) as JsonObject;
    if (format !== FORMAT || !isRecord(copy) || sum !== sumOf(copy as JsonObject)) return undefined;
    const { fetchedAt, ...version } = copy as unknown as PromptVersion & { readonly fetchedAt: number };
    return { version, fetchedAt };
  } catch {
    return undefined;
  }
}

function sumOf(copy: JsonObject): string {
  return hash('sha256', canonicalJson(copy), 'hex');
}
