import { defineAssertion } from '../assertion.ts';
import { contextOf } from '../judges/case-parts.ts';
import { keys } from './options.ts';

const CITATION = /\[\^?([\p{L}\p{N}][\p{L}\p{N} ,;._:#^-]{0,100})\](?!\()/gu;

export const citationsExist = defineAssertion({
  type: 'citations-exist',
  summary: 'The answer cites its sources, and all that it cites are there.',
  details:
    'Citations are written in brackets: `[1]`, `[1, 3]`, `[^2]`, `[doc-17]`. The sources are those that the context marks in the same way, or those listed under `value`. At least one citation is wanted; `min` asks for more, and `min: 0` for none. Text in brackets without a digit that is no known source is not taken for a citation. Whether the source says what it is cited for is a question for `context-faithfulness`.',
  kind: 'heuristic',
  options: keys({
    value: { type: 'array', minItems: 1, items: { type: ['string', 'number'] } },
    min: { type: 'integer', minimum: 0 },
  }),
  example: {
    check: { type: 'citations-exist' },
    passes: { output: 'Five days [1].', context: '[1] A refund takes five days.\n[2] Returns are free.' },
    fails: { output: 'Five days [3].', context: '[1] A refund takes five days.\n[2] Returns are free.' },
  },
  grade: (graded, { value, options }) => {
    const sources = new Set(Array.isArray(value) ? value.map(String) : idsIn(contextOf(graded) ?? ''));
    if (sources.size === 0) return { error: 'the context marks no sources (`[1] …`), and `value` lists none' };
    const cited = idsIn(graded.output).filter((id) => sources.has(id) || /\d/.test(id));
    const missing = [...new Set(cited.filter((id) => !sources.has(id)))];
    const wanted = Number(options['min'] ?? 1);
    const found = cited.length - cited.filter((id) => !sources.has(id)).length;
    if (missing.length > 0)
      return { pass: false, score: found / cited.length, reason: `cites ${missing.map((id) => `[${id}]`).join(', ')}, which is not there` };
    return {
      pass: found >= wanted,
      reason: found >= wanted ? `cites ${found} times, all of them there` : `cites ${found} times (at least ${wanted})`,
    };
  },
});

function idsIn(text: string): readonly string[] {
  return [...text.matchAll(CITATION)].flatMap(([, ids = '']) =>
    ids
      .split(/[,;]/)
      .map((id) => id.trim().replace(/^\^/, ''))
      .filter((id) => id !== ''),
  );
}
