import type { CaseFile } from '../core/eval/cases/read-case-file.ts';
import type { Check } from '../core/eval/suite.ts';
import { writtenChecks } from '../core/lint/rules/eval/case-files.ts';
import type { ReadProblem } from '../core/prompt/formats/format.ts';

/** What makes an assertion of a case file an error in every answer, so that none is paid for. */
export async function assertionProblems(file: CaseFile): Promise<readonly ReadProblem[]> {
  const { problemsAsWritten } = await import('../core/eval/check-assertion.ts');
  const known = new Map<string, readonly string[]>();
  const problemsOf = async (check: Check): Promise<readonly string[]> => {
    const spelling = JSON.stringify(check);
    const found = known.get(spelling) ?? (await problemsAsWritten(check));
    known.set(spelling, found);
    return found;
  };
  const problems: ReadProblem[] = [];
  for (const { check, at } of writtenChecks({ file, cases: [] }))
    for (const message of await problemsOf(check)) problems.push({ rule: 'eval/assertion-options', message, at: at() });
  return problems;
}
