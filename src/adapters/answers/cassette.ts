import { byCodeUnit } from '../../core/canonical-json.ts';
import { PromptopsError } from '../../core/errors.ts';
import { keyOfParts } from '../../core/eval/answer-key.ts';
import { cassetteFile } from '../../core/eval/cassette-file.ts';
import { isRecord, type JsonObject, parseJson } from '../../core/json.ts';
import { scanSecrets } from '../../core/scan/secrets.ts';
import type { Cassette, CassetteSaved, StoredAnswer } from '../../ports/answer-store.ts';
import type { Workspace } from '../../ports/workspace.ts';
import { isSecretInJson } from '../model/secret-values.ts';
import { entryJson, readEntry } from './stored-answer.ts';

interface Options {
  /** Relative to the root of the workspace. */
  readonly casesFile: string;
  readonly workspace: Workspace;
  /** Values that no file may hold. */
  readonly secrets?: readonly string[];
}

const FORMAT = 1;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Sorted lines of JSON: the format first, with whatever else somebody says about the file there, then one answer a line. Whoever writes an answer by hand gives `parts` and `answer`; it is a
 * fixture, and so is every line that does not say otherwise. A line that is no entry, or whose key is not that of its parts, is a miss.
 */
export function openCassette({ casesFile, workspace, secrets = [] }: Options): Cassette {
  const file = cassetteFile(casesFile);
  const entries = new Map<string, StoredAnswer>();
  const used = new Set<string>();
  const before = textOf(workspace, file);
  const header = headerOf(before);
  for (const entry of entriesIn(before, file)) entries.set(entry.key, entry);

  return {
    file,
    get: (key) => {
      const entry = entries.get(key);
      if (entry) used.add(key);
      return entry;
    },
    put: (entry) => {
      used.add(entry.key);
      entries.set(entry.key, { ...entry, source: entry.source === 'fixture' ? 'fixture' : 'cassette' });
    },
    save: async ({ prune = false } = {}): Promise<CassetteSaved> => {
      const wanted = [...entries.values()].filter(({ key }) => !prune || used.has(key)).sort((a, b) => byCodeUnit(a.key, b.key));
      const refused: { key: string; kind: string }[] = [];
      const lines: string[] = [];
      for (const entry of wanted) {
        const line = JSON.stringify(entryJson(entry));
        const kind = await secretIn(line, entry, secrets);
        if (kind === undefined) lines.push(line);
        else refused.push({ key: entry.key, kind });
      }
      const text = lines.length === 0 ? '' : `${[JSON.stringify({ ...header, cassette: FORMAT }), ...lines].join('\n')}\n`;
      if (text !== before && !(text === '' && before === '')) workspace.write(file, text);
      return { file, entries: lines.length, pruned: entries.size - wanted.length, refused };
    },
  };
}

function textOf(workspace: Workspace, file: string): string {
  const bytes = workspace.read(file, MOST_BYTES);
  return bytes === undefined ? '' : new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');
}

function headerOf(text: string): JsonObject {
  const first = parsed(text.split('\n', 1)[0] ?? '');
  return isRecord(first) && typeof first['cassette'] === 'number' ? (first as JsonObject) : {};
}

function* entriesIn(text: string, file: string): Generator<StoredAnswer> {
  for (const [index, line] of text.split('\n').entries()) {
    const value = parsed(line);
    if (!isRecord(value)) continue;
    if (index === 0 && typeof value['cassette'] === 'number') refuseLaterFormat(value['cassette'], file);
    const parts = isRecord(value['parts']) ? (value['parts'] as JsonObject) : undefined;
    const key = keyFrom(parts);
    const entry = readEntry({ ...value, key: value['key'] ?? key });
    if (entry && (key === undefined || entry.key === key)) yield { ...entry, source: entry.source === 'fixture' ? 'fixture' : 'cassette' };
  }
}

function keyFrom(parts: JsonObject | undefined): string | undefined {
  try {
    return parts && keyOfParts(parts);
  } catch {
    return undefined;
  }
}

function parsed(line: string): unknown {
  try {
    return line.trim() === '' ? undefined : parseJson(line);
  } catch {
    return undefined;
  }
}

function refuseLaterFormat(format: number, file: string): void {
  if (format <= FORMAT) return;
  throw new PromptopsError(
    'CONFIG_INVALID',
    `${file} has format ${format}; this version reads format ${FORMAT}.`,
    'Use a later promptops, or record the answers again.',
    { place: { file, line: 1 } },
  );
}

/** What a line would give away: a value of the environment, or what looks like a key. Hashes and ids of ours are none. */
async function secretIn(line: string, { parts, answer }: StoredAnswer, secrets: readonly string[]): Promise<string | undefined> {
  if (isSecretInJson(line, secrets)) return 'a secret of the environment';
  const said = [answer.text, ...answer.toolCalls.map((call) => call.arguments), JSON.stringify(parts ?? {})].join('\n');
  return (await scanSecrets(said))[0]?.kind;
}
