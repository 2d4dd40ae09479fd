import { beforeAll, expect, it } from '@jest/globals';
import { diskWorkspace } from '../src/adapters/workspace/disk-workspace.ts';
import { assertionOf, notRunHere } from '../src/core/eval/assertions/index.ts';
import type { EvalCase } from '../src/core/eval/suite.ts';
import { promptFileOutside } from '../src/core/prompt/prompt-files.ts';
import { importCases } from '../src/usecases/import-cases.ts';
import { readSuites, type SuitesResult } from '../src/usecases/read-suites.ts';
import { CORPUS, type CorpusFile, corpusAbsent, corpusFiles } from './corpus.ts';
import { describeWith } from './require.ts';
import { saidIn } from './said-in.ts';

/** Types that no tool knows: mistakes of the files. */
const MISTAKES = ['empty'];

const files = corpusFiles().filter(({ format }) => format === 'github-models' || format === 'promptfoo');
const workspaceOf = ({ format, repository }: CorpusFile) => diskWorkspace({ cwd: `${CORPUS}/${format}/${repository.replace('/', '__')}` });

describeWith('corpus', corpusAbsent, () => {
  const read = new Map<string, SuitesResult>();
  const of = (format: CorpusFile['format']) => files.filter((file) => file.format === format);
  const suites = (some: readonly CorpusFile[]) => some.flatMap((file) => read.get(file.name)!.suites);
  const cases = (some: readonly CorpusFile[]): readonly EvalCase[] => suites(some).flatMap(({ suite }) => suite.cases);
  beforeAll(async () => {
    for (const file of files) read.set(file.name, await readSuites({ files: [promptFileOutside(file.path)] }, workspaceOf(file)));
  });

  it('every prompt of GitHub Models and promptfoo has a suite, or a reason why not', () => {
    for (const file of files) {
      const { suites: found, without, problems } = read.get(file.name)!;
      expect([file.name, found.length + without.length + problems.length > 0 || /\.prompt\.md$/.test(file.path)]).toEqual([
        file.name,
        true,
      ]);
      for (const { reason } of without) expect([file.name, reason]).toEqual([file.name, expect.stringMatching(/./)]);
    }
  });

  it('counts what was counted when the corpus was collected', () => {
    const count = (format: CorpusFile['format']) => ({
      suites: suites(of(format)).length,
      cases: cases(of(format)).length,
      checks: cases(of(format)).flatMap(({ checks }) => checks).length,
    });
    expect({ github: count('github-models'), promptfoo: count('promptfoo') }).toEqual({
      github: { suites: 13, cases: 57, checks: 344 },
      promptfoo: { suites: 30, cases: 159, checks: 204 },
    });
  });

  it('every row of GitHub Models whose file has evaluators is one case', () => {
    for (const file of of('github-models')) {
      const rows = saidIn(file).rows.length;
      for (const { suite } of read.get(file.name)!.suites) expect([file.name, suite.cases.length]).toEqual([file.name, rows]);
    }
  });

  it('every check is of a type that is graded, or one that says why it is not', () => {
    const types = new Set(cases(files).flatMap(({ checks }) => checks.map(({ type }) => type)));
    expect([...types].filter((type) => assertionOf(type) === undefined && notRunHere(type) === undefined)).toEqual(MISTAKES);
  });

  it('ids are unique, and every case has a place in its file', () => {
    for (const { suite } of suites(files)) {
      expect(new Set(suite.cases.map(({ id }) => id)).size).toBe(suite.cases.length);
      for (const { at } of suite.cases) expect([at.line > 0, at.column > 0]).toEqual([true, true]);
    }
  });

  it('what is imported without loss has the hash of the original', async () => {
    const losing: string[] = [];
    for (const file of files) {
      if (read.get(file.name)!.suites.every(({ suite }) => suite.cases.every(({ notRun }) => notRun !== undefined))) continue;
      for (const { name, lost } of await importCases({ file: promptFileOutside(file.path) }, workspaceOf(file)))
        if (lost.length > 0) losing.push(`${name}: ${lost.join('; ')}`);
    }
    // Losses are of keys and rows that a case file has no place for; a hash that differs would be a mistake of ours.
    expect(losing.filter((one) => one.includes('hash') || one.includes('must be'))).toEqual([]);
    expect(losing.length).toBeLessThan(15);
  });
});
