import type { Json, Path } from '../../../json.ts';
import { NATIONAL_ID_NAMES } from '../../../scan/national-ids.ts';
import { type PiiHit, scanPii } from '../../../scan/pii.ts';
import type { Place } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { TRAITS } from '../../traits.ts';

export const pii = defineRule({
  id: 'security/pii',
  severity: 'warning',
  summary: 'No personal data stands in a prompt or in its test data.',
  details: `E-mail addresses, phone numbers, card numbers (with a right check digit) and IBANs (with a right remainder) in a prompt go to
the model with every call. Use made-up ones: \`example.com\` for addresses, 555-0100 to 555-0199 for numbers. Addresses of roles, such as
\`support@\`, are fine. National numbers are looked for when \`nationalIds\` names them: ${NATIONAL_ID_NAMES.map((name) => `\`${name}\``).join(', ')}.`,
  options: {
    type: 'object',
    properties: { nationalIds: { type: 'array', items: { enum: NATIONAL_ID_NAMES }, uniqueItems: true } },
    additionalProperties: false,
  },
  defaults: { nationalIds: [] },
  needs: TRAITS.at | TRAITS.longNumber,
  good: { file: 'prompts/reply.prompt.yaml', text: 'name: reply\ntemplate: Answer jane@example.com or call 415-555-0142.\n' },
  bad: { file: 'prompts/reply.prompt.yaml', text: 'name: reply\ntemplate: Answer jane.doe@gmail.com.\n' },
  *check(prompt, { nationalIds }) {
    const options = { nationalIds: Array.isArray(nationalIds) ? nationalIds : [] };
    for (const part of prompt.parts)
      for (const { kind, start, end } of scanPii(part.source, options)) yield report(kind, { kind: 'text', part, start, end });
    for (const row of prompt.evals.rows)
      for (const { path, text } of stringsOf(row.values, row.path))
        for (const { kind } of scanPii(text, options)) yield report(kind, { kind: 'node', source: prompt.source, path });
  },
});

function report(kind: PiiHit['kind'], at: Place) {
  const article = /^[aeiI]/.test(kind) ? 'An' : 'A';
  return { at, message: `${article} ${kind} is written here.`, hint: 'Use a made-up one, or a variable.' };
}

function* stringsOf(value: Json, path: Path): Iterable<{ readonly path: Path; readonly text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* stringsOf(item as Json, [...path, key]);
}
