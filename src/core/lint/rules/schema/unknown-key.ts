import { isRecord, type Path } from '../../../json.ts';
import { nearestName } from '../../../nearest-name.ts';
import type { Report } from '../../finding.ts';
import { defineFileRule, type LintFile } from '../../rule.ts';
import { type KnownKeys, MESSAGE_KEYS, TOP_KEYS, VARIABLE_KEYS } from './known-keys.ts';

/** For other tools, or for an editor. */
const FOREIGN = /^(?:\$|x-|_)|\./;

export const unknownKey = defineFileRule({
  id: 'schema/unknown-key',
  severity: 'warning',
  summary: 'Every key is one that the format knows.',
  details:
    'A misspelt key has no effect and no reader complains. Keys of other tools are kept, never dropped: begin them with `x-` to say that they are meant. Formats whose own readers keep any key (Prompty, Dotprompt, front matter) are checked for misspellings only.',
  fixable: true,
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nx-owner: support\ntemplate: Say hello.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescripton: greets\ntemplate: Say hello.\n' },
  applies: ({ document, format }) => isRecord(document?.data) && holdsUnknown(document.data, format),
  *check(file) {
    const data = file.document?.data;
    const known = file.format && TOP_KEYS[file.format];
    if (!known || !isRecord(data)) return;
    yield* unknownKeys(data, [], known, file);
    if (file.format !== 'promptops' && file.format !== 'github-models' && file.format !== 'text') return;
    yield* inList(data.variables, 'variables', VARIABLE_KEYS, file);
    yield* inList(data.messages, 'messages', MESSAGE_KEYS, file);
  },
});

function holdsUnknown(data: Record<string, unknown>, format: LintFile['format']): boolean {
  const known = format && TOP_KEYS[format];
  if (!known) return false;
  if (isUnknown(data, known.keys)) return true;
  return listHoldsUnknown(data['variables'], VARIABLE_KEYS) || listHoldsUnknown(data['messages'], MESSAGE_KEYS);
}

function listHoldsUnknown(list: unknown, { keys }: KnownKeys): boolean {
  return Array.isArray(list) && list.some((item: unknown) => isRecord(item) && isUnknown(item, keys));
}

function isUnknown(map: Record<string, unknown>, keys: ReadonlySet<string>): boolean {
  for (const key in map) if (!keys.has(key)) return true;
  return false;
}

function* inList(list: unknown, key: string, known: KnownKeys, file: LintFile): Iterable<Report> {
  if (Array.isArray(list)) for (const [at, item] of list.entries()) if (isRecord(item)) yield* unknownKeys(item, [key, at], known, file);
}

function* unknownKeys(map: Record<string, unknown>, path: Path, { keys, closed }: KnownKeys, file: LintFile): Iterable<Report> {
  for (const key of Object.keys(map)) {
    if (keys.has(key) || FOREIGN.test(key)) continue;
    const nearest = nearestName(key, keys);
    if (nearest === undefined && !closed) continue;
    yield report(key, [...path, key], nearest, nearest !== undefined && !Object.hasOwn(map, nearest), file);
  }
}

function report(key: string, path: Path, nearest: string | undefined, free: boolean, { source, document, format }: LintFile): Report {
  const where = path.length > 1 ? `in \`${path[0]}\`` : format === 'github-models' ? 'of a GitHub Models file' : 'of this format';
  return {
    at: { kind: 'node', source, path, key: true },
    message: `\`${key}\` is no key ${where}.${nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`}`,
    hint: nearest === undefined ? 'Remove it, or begin it with `x-` if another tool reads it.' : `Write \`${nearest}\`.`,
    ...(nearest !== undefined &&
      free &&
      document && {
        fix: { description: `Rename the key to ${nearest}.`, edits: [{ span: document.spanOf(path, 'key'), text: nearest }] },
      }),
  };
}
