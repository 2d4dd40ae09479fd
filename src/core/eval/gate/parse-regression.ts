import { didYouMean } from '../../nearest-name.ts';
import type { NoRegressionGate } from './gate.ts';
import { type GateProblem, numberIn } from './parse-gate.ts';

const LINE = /^no[_-]?regression\s+vs\s+(?<reference>\S+)(?:\s+with\s+(?<options>.+))?$/;
const FORM = 'Write `no_regression vs @production`, with `mode=strict`, or `mode=noninferior margin=0.03`, where that is meant.';

type Settings = Omit<NoRegressionGate, 'kind' | 'rule' | 'reference'>;

const DEFAULTS: Settings = { mode: 'default', alpha: 0.05, maxDrop: 0.05, minDrop: 2, margin: 0.03 };

/** How each key is read; `undefined`: its value is none. */
const KEYS: Readonly<Record<string, (value: string) => Partial<Settings> | undefined>> = {
  mode: (value) => (value === 'default' || value === 'strict' || value === 'noninferior' ? { mode: value } : undefined),
  alpha: (value) => within(value, 0.5, (alpha) => ({ alpha })),
  max_drop: (value) => within(value, 1, (maxDrop) => ({ maxDrop }), 0),
  min_drop: (value) => (/^[1-9]\d{0,5}$/.test(value) ? { minDrop: Number(value) } : undefined),
  margin: (value) => within(value, 1, (margin) => ({ margin })),
  metric: (value) => ({ metric: value }),
};

const WANTED: Readonly<Record<string, string>> = {
  mode: '`strict`, `noninferior` or `default`',
  alpha: 'a number above 0 and up to 0.5',
  max_drop: 'a number from 0 to 1',
  min_drop: 'a number of cases from 1',
  margin: 'a number above 0 and up to 1',
};

export function parseRegression(rule: string): NoRegressionGate | GateProblem {
  const groups = LINE.exec(rule)?.groups;
  if (!groups) return { problem: `\`${rule}\` does not say against what.`, hint: FORM };
  let settings = DEFAULTS;
  const given = new Set<string>();
  for (const option of groups['options']?.split(/[\s,]+/).filter(Boolean) ?? []) {
    const [, key = option, value] = /^([^=]+)=(.+)$/.exec(option) ?? [];
    const read = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    const known = `\`with\` takes ${Object.keys(KEYS).join(', ')}, each as key=value.`;
    if (!read) return { problem: `\`${rule}\`: there is no \`${key}\`.${didYouMean(key, Object.keys(KEYS))}`, hint: known };
    if (value === undefined) return { problem: `\`${rule}\`: \`${key}\` has no value.`, hint: known };
    const part = read(value);
    if (!part) return { problem: `\`${rule}\`: \`${value}\` does not fit \`${key}\`.`, hint: `It is ${WANTED[key]}.` };
    given.add(key);
    settings = { ...settings, ...part };
  }
  const problem = combinationProblem(rule, settings, given);
  return problem ?? { kind: 'no-regression', rule, reference: groups['reference']!, ...settings };
}

function combinationProblem(rule: string, { mode, metric }: Settings, given: ReadonlySet<string>): GateProblem | undefined {
  if (given.has('margin') && mode !== 'noninferior') return { problem: `\`${rule}\`: \`margin\` needs \`mode=noninferior\`.`, hint: FORM };
  if (metric !== undefined && mode === 'strict')
    return { problem: `\`${rule}\`: \`mode=strict\` compares verdicts, not the scores of \`${metric}\`.`, hint: 'Leave one of them out.' };
  return undefined;
}

function within(text: string, high: number, build: (value: number) => Partial<Settings>, low?: number): Partial<Settings> | undefined {
  const value = numberIn(text);
  return value === undefined || value > high || (low === undefined ? value <= 0 : value < low) ? undefined : build(value);
}
