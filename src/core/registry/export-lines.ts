import { byCodeUnit, canonicalJson } from '../canonical-json.ts';
import { PromptopsError } from '../errors.ts';
import { isRecord, type Json, parseJson } from '../json.ts';
import type { PromptVersion, RegisteredPrompt } from './version.ts';

const FORMAT = 1;

export interface ExportedPrompt extends Omit<RegisteredPrompt, 'latest'> {
  /** Ascending. */
  readonly versions: readonly PromptVersion[];
}

/**
 * A registry as lines of canonical JSON, the same for the same content: first what this is, then each prompt and its versions,
 * names by code unit.
 */
export function* exportLines(prompts: readonly ExportedPrompt[]): Iterable<string> {
  yield canonicalJson({ kind: 'registry', format: FORMAT });
  for (const { versions, ...prompt } of prompts.toSorted((a, b) => byCodeUnit(a.name, b.name))) {
    yield canonicalJson({ kind: 'prompt', ...prompt } as unknown as Json);
    for (const version of versions.toSorted((a, b) => a.version - b.version))
      yield canonicalJson({ kind: 'version', ...version } as unknown as Json);
  }
}

/** What `exportLines` wrote; a line that is not understood is an error with its number. */
export function parseExport(text: string, file: string): readonly ExportedPrompt[] {
  const prompts = new Map<string, ExportedPrompt & { versions: PromptVersion[] }>();
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const wrong = (why: string) =>
      new PromptopsError('FILE_UNREADABLE', `${why}.`, 'Take a file that `promptops export` wrote.', { place: { file, line: index + 1 } });
    const entry = recordIn(line);
    if (entry === undefined) throw wrong('The line is no JSON object');
    if (index === 0) {
      if (entry['kind'] !== 'registry') throw wrong('This is no export of a registry');
      if (entry['format'] !== FORMAT) throw wrong(`The export has format ${String(entry['format'])}, this promptops knows ${FORMAT}`);
      return;
    }
    if (entry['kind'] === 'prompt' && isPrompt(entry)) {
      const { name, description, tags, aliases } = entry;
      prompts.set(name, { name, description, tags, aliases, versions: [] });
    } else if (entry['kind'] === 'version' && isVersion(entry)) {
      const prompt = prompts.get(entry.name);
      if (prompt === undefined) throw wrong('The version comes before its prompt');
      const { name, version, description, tags, createdAt } = entry;
      prompt.versions.push({ name, version, description, tags, createdAt });
    } else throw wrong('The line is neither a prompt nor a version');
  });
  if (lines.every((line) => line.trim() === ''))
    throw new PromptopsError('FILE_UNREADABLE', 'The export is empty.', 'Take a file that `promptops export` wrote.', { place: { file } });
  return [...prompts.values()];
}

function recordIn(line: string): Record<string, unknown> | undefined {
  try {
    const value = parseJson(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isPrompt(entry: Record<string, unknown>): entry is Record<string, unknown> & Omit<ExportedPrompt, 'versions'> {
  return (
    typeof entry['name'] === 'string' && typeof entry['description'] === 'string' && isTexts(entry['tags']) && isNumbers(entry['aliases'])
  );
}

function isVersion(entry: Record<string, unknown>): entry is Record<string, unknown> & PromptVersion {
  const { name, version, description, tags, createdAt } = entry;
  return (
    typeof name === 'string' && isPositive(version) && typeof description === 'string' && typeof createdAt === 'number' && isTexts(tags)
  );
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((item) => typeof item === 'string');
}

function isNumbers(value: unknown): value is Readonly<Record<string, number>> {
  return isRecord(value) && Object.values(value).every(isPositive);
}

function isPositive(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
