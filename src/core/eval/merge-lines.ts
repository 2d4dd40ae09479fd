import { isRecord, type JsonObject, parseJson } from '../json.ts';

export interface MergedLines {
  readonly text: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** JSONL with these lines in it: a line of the same key is replaced where it stands, and all others stay letter for letter. */
export function mergeLines(
  text: string,
  lines: readonly JsonObject[],
  keyOf: (line: JsonObject) => string | undefined,
): MergedLines | { readonly problem: string } {
  const merged = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const places = new Map<string, number>();
  for (const [place, written] of merged.entries()) {
    const line = parsed(written);
    if (line === undefined) return { problem: `line ${place + 1} is not a JSON object` };
    const key = keyOf(line);
    if (key !== undefined) places.set(key, place);
  }
  let [added, changed, unchanged] = [0, 0, 0];
  for (const line of lines) {
    const key = keyOf(line);
    const place = key === undefined ? undefined : places.get(key);
    const written = JSON.stringify(line);
    if (place === undefined) {
      if (key !== undefined) places.set(key, merged.length);
      merged.push(written);
      added += 1;
    } else if (merged[place] === written) unchanged += 1;
    else {
      merged[place] = written;
      changed += 1;
    }
  }
  return { text: merged.map((line) => `${line}\n`).join(''), added, changed, unchanged };
}

function parsed(line: string): JsonObject | undefined {
  try {
    const value = parseJson(line);
    return isRecord(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
