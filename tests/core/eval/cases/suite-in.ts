import { memoryWorkspace } from '../../../../src/adapters/workspace/memory-workspace.ts';
import type { EvalCase, EvalSuite } from '../../../../src/core/eval/suite.ts';
import { promptFileOutside } from '../../../../src/core/prompt/prompt-files.ts';
import { readSuites, type SuitesResult } from '../../../../src/usecases/read-suites.ts';

export const GREET =
  'name: greet\ndescription: greets\ntemplate: "Greet {{who}} {{tone}}."\nvariables: [{name: who}, {name: tone, default: warmly}]\n';

/** The suites of `a.prompt.yaml` (unless other files are named) among these files. */
export function suitesIn(files: Readonly<Record<string, string>>, names: readonly string[] = ['a.prompt.yaml']): Promise<SuitesResult> {
  return readSuites({ files: names.map(promptFileOutside) }, memoryWorkspace({ files: { 'a.prompt.yaml': GREET, ...files } }));
}

/** Of a case file beside the prompt, which has to be right. */
export async function suiteIn(cases: string, files: Readonly<Record<string, string>> = {}): Promise<EvalSuite> {
  const { suites, problems } = await suitesIn({ 'a.eval.yaml': cases, ...files });
  if (problems[0]) throw new Error(`${problems[0].file}:${problems[0].line} ${problems[0].message}`);
  return suites[0]!.suite;
}

export async function casesIn(cases: string, files: Readonly<Record<string, string>> = {}): Promise<readonly EvalCase[]> {
  return (await suiteIn(cases, files)).cases;
}
