import { canonicalJson } from '../../canonical-json.ts';
import type { Json } from '../../json.ts';
import { ownProperty } from '../../template/values.ts';
import { defineAssertion } from '../assertion.ts';
import { embeddedJson, readJson } from '../text/embedded-json.ts';
import { keys } from './options.ts';
import { misfitsOf, schemaProblems } from './schema-value.ts';

export const jsonPath = defineAssertion({
  type: 'json-path',
  summary: 'One place in the JSON of the answer is there, and holds what is wanted.',
  details:
    '`path` is a JSON Pointer (`/items/0/name`) or a path of names (`$.items[0].name`). With `value` the place must hold exactly that, compared as data; with `schema` it must fit a JSON Schema; with neither it must be there. The answer is read as a whole; where that is no JSON, the first list or map that stands in it is taken.',
  kind: 'deterministic',
  options: keys(
    {
      path: { type: 'string', pattern: '^(?:|/.*|\\$.*)$' },
      value: { type: ['string', 'number', 'boolean', 'null', 'array', 'object'] },
      schema: { type: 'object', minProperties: 1 },
    },
    ['path'],
  ),
  example: {
    check: { type: 'json-path', path: '/items/0', value: 'tea' },
    passes: '{"items": ["tea"]}',
    fails: '{"items": ["coffee", "tea"]}',
  },
  *problems({ value, options }) {
    if (value !== undefined && options['schema'] !== undefined) yield 'give `value` or `schema`, not both';
    if (stepsOf(String(options['path'])) === undefined) yield `\`${String(options['path'])}\` is not a path of names and positions`;
    yield* schemaProblems({ value: options['schema'] });
  },
  grade: async ({ output }, { value, options }) => {
    const path = String(options['path']);
    const data = readJson(output) ?? embeddedJson(output)?.[0];
    if (data === undefined) return { pass: false, reason: 'the answer holds no JSON' };
    const found = (stepsOf(path) ?? []).reduce<Json | undefined>((at, step) => (at === undefined ? at : ownProperty(at, step)), data);
    if (found === undefined) return { pass: false, reason: `there is nothing at ${path}`, ...(value !== undefined && { expected: value }) };
    const shown = shorten(JSON.stringify(found));
    if (value !== undefined) {
      const pass = canonicalJson(found) === canonicalJson(value);
      return { pass, reason: `${path} is ${shown}`, expected: value };
    }
    const misfits = await misfitsOf(found, options['schema']);
    if ('problem' in misfits) return { error: misfits.problem };
    return { pass: misfits.length === 0, reason: misfits.length === 0 ? `${path} is ${shown}` : `${path}: ${misfits.join('; ')}` };
  },
});

/** RFC 6901, or `$.a.b[0]['c']`. */
function stepsOf(path: string): readonly string[] | undefined {
  if (!path.startsWith('$'))
    return path
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const steps: string[] = [];
  const step = /\.([\p{L}_$][\p{L}\p{N}_$-]*)|\[(\d+)\]|\['([^']*)'\]|\["([^"]*)"\]/uy;
  for (let at = 1; at < path.length; at = step.lastIndex) {
    step.lastIndex = at;
    const match = step.exec(path);
    if (!match) return undefined;
    steps.push(match.slice(1).find((part) => part !== undefined) ?? '');
  }
  return steps;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
