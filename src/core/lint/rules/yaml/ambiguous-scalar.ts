import { isRecord, type Path } from '../../../json.ts';
import type { YamlDocument } from '../../../yaml/yaml-document.ts';
import type { Report } from '../../finding.ts';
import { defineFileRule, type LintFile } from '../../rule.ts';

const WORD = /^(?:yes|no|on|off)$/i;
const CLOCK = /^[-+]?\d{1,2}(?::[0-5]\d)+$/;
/** `12:34:56` and the like. */
const MAX_LENGTH = 9;
/** Where what a value is decides what is sent or compared. */
const SECTIONS = ['name', 'version', 'description', 'variables', 'inputs', 'input', 'tags', 'testData'];

export const ambiguousScalar = defineFileRule({
  id: 'yaml/ambiguous-scalar',
  severity: 'warning',
  summary: 'Values that YAML 1.1 and 1.2 read differently are in quotes.',
  details:
    'Without quotes `no`, `yes`, `on` and `off` are texts in YAML 1.2 but truth values in YAML 1.1, `012` is twelve here and ten there, `1:30` a text or ninety. Python reads YAML 1.1. Put such values in quotes in defaults, enums, tags and test data.',
  fixable: true,
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: asks\nvariables: [{name: answer, enum: ["yes", "no"]}]\ntemplate: "Say {{answer}}."\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: asks\nvariables: [{name: answer, enum: [yes, no]}]\ntemplate: "Say {{answer}}."\n',
  },
  applies: ({ document, source }) => isRecord(document?.data) && holdsSuspicious(document.data) && !source.file.endsWith('.json'),
  *check(file) {
    const { document } = file;
    if (!document || !isRecord(document.data)) return;
    for (const section of SECTIONS) {
      const value = document.data[section];
      if (isSuspicious(value)) yield* within(value, [section], file, document);
    }
  },
});

function holdsSuspicious(data: Readonly<Record<string, unknown>>): boolean {
  return SECTIONS.some((section) => isSuspicious(data[section]));
}

function isSuspicious(value: unknown): boolean {
  if (typeof value === 'string')
    return value.length <= 3 ? WORD.test(value) : value.length <= MAX_LENGTH && value.includes(':') && CLOCK.test(value);
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(isSuspicious);
  for (const key in value) if (isSuspicious((value as Record<string, unknown>)[key])) return true;
  return false;
}

function* within(value: unknown, path: Path, file: LintFile, document: YamlDocument): Iterable<Report> {
  if (typeof value === 'string') {
    if (isSuspicious(value) && document.styleOf(path) === 'plain') yield word(value, path, file, document);
  } else if (typeof value === 'number') {
    if (isSuspicious(value) && mayBePadded(value, file.source.text)) yield* padded(path, file, document);
  } else if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) yield* within(value[at], [...path, at], file, document);
  } else if (isRecord(value)) {
    for (const key of Object.keys(value)) yield* within(value[key], [...path, key], file, document);
  }
}

/** Asks the text before the place is looked for: `0.0` holds no `00`, and most numbers have no zero before them. */
function mayBePadded(value: number, text: string): boolean {
  return text.includes(`0${value}`) && new RegExp(`(?<![\\w.])0+${value}(?![\\w.])`).test(text);
}

function word(value: string, path: Path, { source }: LintFile, document: YamlDocument): Report {
  return {
    at: { kind: 'node', source, path },
    message: `\`${value}\` without quotes is a text here, but ${WORD.test(value) ? 'a truth value' : 'a number'} to readers of YAML 1.1, such as Python's.`,
    hint: `Write \`"${value}"\`.`,
    fix: { description: 'Put the value in quotes.', edits: [{ span: document.spanOf(path), text: `"${value}"` }] },
  };
}

function* padded(path: Path, { source }: LintFile, document: YamlDocument): Iterable<Report> {
  const written = document.sourceOf(path);
  if (!/^0[0-9]+$/.test(written)) return;
  yield {
    at: { kind: 'node', source, path },
    message: `\`${written}\` without quotes is the number ${Number(written)}, and another one to readers of YAML 1.1.`,
    hint: `Write \`"${written}"\` for the text, or \`${Number(written)}\` for the number.`,
  };
}
