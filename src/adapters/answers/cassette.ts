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
 * fixture, and so is every line that does not say otherwise. A line that is no entry, or whose key is not that of its parts, is a miss; it stays in the file all the same.
 */
export function openCassette({ casesFile, workspace, secrets = [] }: Options): Cassette {
  const file = cassetteFile(casesFile);
  const used = new Set<string>();
  const before = contentOf(workspace, file);
  const entries = new Map(before.entries);

  return {
    file,
    unread: before.unread.map(({ line }) => line),
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
      const now = contentOf(workspace, file);
      // What another process recorded meanwhile.
      for (const [key, entry] of now.entries) if (!entries.has(key)) entries.set(key, entry);
      const isWanted = ({ key }: StoredAnswer) => !prune || used.has(key) || !before.entries.has(key);
      const wanted = [...entries.values()].filter(isWanted).sort((a, b) => byCodeUnit(a.key, b.key));
      const refused: { key: string; kind: string }[] = [];
      const lines: string[] = [];
      for (const entry of wanted) {
        const line = JSON.stringify(entryJson(entry));
        const kind = await secretIn(line, entry, secrets);
        if (kind === undefined) lines.push(line);
        else refused.push({ key: entry.key, kind });
      }
      const kept = prune ? [] : now.unread.map(({ text }) => text);
      const all = [...lines, ...kept];
      const text = all.length === 0 ? '' : `${[JSON.stringify({ ...now.header, cassette: FORMAT }), ...all].join('\n')}\n`;
      if (text !== now.text && !(text === '' && now.text === '')) workspace.write(file, text);
      const pruned = entries.size - wanted.length + now.unread.length - kept.length;
      return { file, entries: lines.length, pruned, refused };
    },
  };
}

interface Content {
  readonly text: string;
  readonly header: JsonObject;
  readonly entries: ReadonlyMap<string, StoredAnswer>;
  /** Neither an entry nor empty. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}

function contentOf(workspace: Workspace, file: string): Content {
  const bytes = workspace.read(file, MOST_BYTES);
  const text = bytes === undefined ? '' : new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');
  const entries = new Map<string, StoredAnswer>();
  const unread: { line: number; text: string }[] = [];
  let header: JsonObject = {};
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.trim();
    if (line === '') continue;
    const value = parsed(line);
    if (index === 0 && isRecord(value) && typeof value['cassette'] === 'number') {
      refuseLaterFormat(value['cassette'], file);
      header = value as JsonObject;
      continue;
    }
    const entry = isRecord(value) ? entryOf(value as JsonObject) : undefined;
    if (entry === undefined) unread.push({ line: index + 1, text: line });
    else entries.set(entry.key, entry);
  }
  return { text, header, entries, unread };
}

function entryOf(value: JsonObject): StoredAnswer | undefined {
  const parts = isRecord(value['parts']) ? (value['parts'] as JsonObject) : undefined;
  const key = keyFrom(parts);
  const entry = readEntry({ ...value, key: value['key'] ?? key });
  if (!entry || (parts !== undefined && entry.key !== key)) return undefined;
  return { ...entry, source: entry.source === 'fixture' ? 'fixture' : 'cassette' };
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
    return parseJson(line);
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
