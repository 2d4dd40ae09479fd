import { isRecord, type Path } from '../../../json.ts';
import { defineFileRule, type LintFile } from '../../rule.ts';

const KEY = '__proto__';

export const reservedKey = defineFileRule({
  id: 'schema/reserved-key',
  severity: 'error',
  summary: 'No key is `__proto__`.',
  details:
    '`__proto__` is a key like any other in YAML and JSON, but many JavaScript programs that copy such a map change the prototype of their objects instead (prototype pollution). No prompt needs it. Names of variables and keys of test rows are the business of `template/reserved-variable`.',
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: Say hello.\ntags: {proto: "1"}\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\ntemplate: Say hello.\ntags: {__proto__: "1"}\n' },
  applies: ({ source }) => source.text.includes('proto') || source.text.includes('\\'),
  *check(file) {
    if (!file.document) return;
    const elsewhere = new Set(namesReportedElsewhere(file).map((path) => JSON.stringify(path)));
    for (const path of placesOf(file.document.data, []))
      if (!elsewhere.has(JSON.stringify(path)))
        yield {
          at: { kind: 'node', source: file.source, path, key: true },
          message: `\`${KEY}\` is a key that JavaScript keeps for itself.`,
          hint: 'Remove it, or choose another name.',
        };
  },
});

function* placesOf(value: unknown, path: Path): Generator<Path> {
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* placesOf(item, [...path, at]);
  else if (isRecord(value))
    for (const key of Object.keys(value)) {
      if (key === KEY) yield [...path, key];
      yield* placesOf(Object.getOwnPropertyDescriptor(value, key)?.value, [...path, key]);
    }
}

function namesReportedElsewhere({ prompts }: LintFile): Path[] {
  return prompts.flatMap(({ variables, evals }) => [...variables.map(({ path }) => path), ...evals.rows.map(({ path }) => [...path, KEY])]);
}
