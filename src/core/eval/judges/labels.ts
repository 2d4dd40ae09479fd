import { isRecord, type Json, type JsonObject, parseJson } from '../../json.ts';
import { didYouMean } from '../../nearest-name.ts';
import { parseCheck } from '../parse-check.ts';
import type { Check } from '../suite.ts';

/** One answer, with what a person says of it, what the judge said, or both. */
export interface Label {
  readonly id: string;
  /** The name of the check that it is about; `undefined`: the answer as a whole. */
  readonly metric?: string;
  /** How a judge is to be asked; absent where its verdict is recorded. */
  readonly check?: Check;
  readonly output: string;
  readonly input?: string;
  readonly vars: Readonly<Record<string, Json>>;
  readonly context?: string;
  readonly expected?: Json;
  /** What a person says; without it the line only shows what the judge lets pass. */
  readonly label?: boolean;
  /** What the judge said, with who it was and by which rubric. */
  readonly judge?: boolean;
  readonly provider?: string;
  readonly rubricHash?: string;
}

const TEXTS = ['id', 'type', 'metric', 'input', 'output', 'context', 'provider', 'rubric_hash'];
const BOOLEANS = ['label', 'judge'];
/** What an import of reviews adds; nothing depends on it. */
const NOTES = ['prompt', 'hash', 'case', 'attempt', 'reviewer', 'evaluation', 'comment', 'verdict', 'against'];
const KNOWN = [...TEXTS, ...BOOLEANS, ...NOTES, 'vars', 'expected', 'value', 'threshold', 'assert'];

/** What lines say that do not say it themselves. */
export type LabelDefaults = Readonly<Partial<Record<'type' | 'metric' | 'value' | 'provider', string>>>;

/** JSONL: every line an object; empty lines are nothing. Every problem, with its line. */
export function parseLabels(
  text: string,
  defaults: LabelDefaults = {},
): { readonly labels: readonly Label[] } | { readonly problems: readonly string[] } {
  const read = text.split(/\r?\n/).flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1, defaults)]));
  const problems = read.flatMap((one) => ('problems' in one ? one.problems : []));
  return problems.length > 0 ? { problems } : { labels: read.flatMap((one) => ('label' in one ? [one.label] : [])) };
}

function readLine(line: string, number: number, defaults: LabelDefaults): { label: Label } | { problems: readonly string[] } {
  let data: Json;
  try {
    data = parseJson(line);
  } catch (error) {
    return { problems: [`line ${number}: not JSON: ${(error as Error).message}`] };
  }
  if (!isRecord(data)) return { problems: [`line ${number}: not an object`] };
  const problems = [...lineProblems(data)].map((problem) => `line ${number}: ${problem}`);
  return problems.length > 0 ? { problems } : { label: labelOf(data as JsonObject, number, defaults) };
}

function* lineProblems(data: Record<string, unknown>): Iterable<string> {
  for (const key of Object.keys(data)) if (!KNOWN.includes(key)) yield `the key \`${key}\` is not known.${didYouMean(key, KNOWN)}`;
  for (const key of TEXTS) if (key in data && typeof data[key] !== 'string') yield `\`${key}\` must be text`;
  for (const key of BOOLEANS) if (key in data && typeof data[key] !== 'boolean') yield `\`${key}\` must be true or false`;
  if (typeof data['output'] !== 'string') yield '`output` is missing: what was judged?';
  if (!BOOLEANS.some((key) => key in data)) yield 'neither `label` nor `judge`: nobody says anything of this answer';
  for (const key of ['vars', 'assert']) if (key in data && !isRecord(data[key])) yield `\`${key}\` must be an object`;
  if ('threshold' in data && typeof data['threshold'] !== 'number') yield '`threshold` must be a number';
  if (isRecord(data['assert']) && typeof data['assert']['type'] !== 'string') yield '`assert` has no `type`';
}

function labelOf(data: JsonObject, number: number, defaults: LabelDefaults): Label {
  const check = checkOf(data, defaults);
  const metric = data['metric'] ?? check?.metric ?? defaults.metric ?? check?.type;
  const provider = data['provider'] ?? defaults.provider;
  const { id, input, output, vars, context, expected, label, judge, rubric_hash: rubricHash } = data;
  return {
    id: typeof id === 'string' ? id : `line ${number}`,
    output: output as string,
    vars: (vars ?? {}) as JsonObject,
    ...(check && { check }),
    ...(expected !== undefined && { expected }),
    ...texts({ metric, provider, input, context, rubricHash }),
    ...(typeof label === 'boolean' && { label }),
    ...(typeof judge === 'boolean' && { judge }),
  };
}

function texts<Key extends string>(values: Readonly<Record<Key, Json | undefined>>): { readonly [key in Key]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string')) as { [key in Key]?: string };
}

/** `assert: {…}` as in a case file, or its keys on the line itself. */
function checkOf({ assert, type, value, threshold }: JsonObject, defaults: LabelDefaults): Check | undefined {
  if (isRecord(assert)) return parseCheck(assert as JsonObject);
  const name = type ?? defaults.type;
  if (name === undefined) return undefined;
  const wanted = value ?? defaults.value;
  return parseCheck({ type: name, ...(wanted !== undefined && { value: wanted }), ...(threshold !== undefined && { threshold }) });
}
