import { placeOf } from '../../../eval/cases/written-case.ts';
import { isRecord, type JsonObject } from '../../../json.ts';
import { didYouMean } from '../../../nearest-name.ts';
import type { Place, Report } from '../../finding.ts';
import { defineFileRule } from '../../rule.ts';
import { caseExample, GOOD_CASES, isCases, nodeIn } from './case-files.ts';
import { readsUnseen } from './row-unknown-key.ts';

export const unknownVariable = defineFileRule({
  id: 'eval/unknown-variable',
  severity: 'error',
  summary: 'Every value of a case is for a variable of its prompt, or for an assertion of the case.',
  details: 'A value that nothing reads is most often a misspelt variable, and the case then tests the prompt with a hole in it.',
  good: GOOD_CASES,
  bad: caseExample('tests:\n  - id: ana\n    vars: {who: Ana, tone: warm}\n    assert: [{type: contains, value: Ana}]\n'),
  applies: isCases,
  *check(file) {
    const { cases } = file;
    const prompt = cases?.prompt;
    if (cases === undefined || prompt === undefined || readsUnseen(prompt)) return;
    const names = [...new Set([...prompt.uses, ...prompt.variables].map(({ name }) => name))];
    const isRead = (key: string, text: string) => names.includes(key) || names.includes(key.split('.')[0]!) || text.includes(key);
    const defaults = isRecord(cases.file.data['defaults']) ? (cases.file.data['defaults'] as JsonObject)['vars'] : undefined;
    const shared = JSON.stringify(cases.file.data['defaults'] ?? null);
    const asserted = cases.cases.map(({ evalCase }) => JSON.stringify(evalCase.checks)).join();
    for (const key of isRecord(defaults) ? Object.keys(defaults) : [])
      if (!isRead(key, asserted)) yield unknown(key, names, nodeIn(file, ['defaults', 'vars', key], true));
    for (const written of cases.file.tests) {
      const { vars, assert } = written.data;
      const text = shared + JSON.stringify(assert ?? null);
      for (const key of isRecord(vars) ? Object.keys(vars) : [])
        if (!isRead(key, text)) yield unknown(key, names, placeOf(written, ['vars', key], true));
    }
  },
});

function unknown(key: string, names: readonly string[], at: Place): Report {
  return {
    at,
    message: `The prompt has no variable \`${key}\`, and no assertion reads it.${didYouMean(key, names)}`,
    hint: 'Correct the spelling, or remove it.',
  };
}
