import { describe, expect, it } from '@jest/globals';
import { memoryWorkspace } from '../../src/adapters/workspace/memory-workspace.ts';
import { lintConfiguration, lintRules } from '../../src/commands/lint-rules.ts';
import { defaultConfig } from '../../src/config/load-config.ts';
import { SourceFile } from '../../src/core/source/source-file.ts';
import type { LintCache, LintedRun, LintTotals } from '../../src/ports/lint-cache.ts';
import { type LintRequest, lintPrompts } from '../../src/usecases/lint-prompts.ts';

const FILE = 'prompts/greet.prompt.yaml';
const UNDECLARED = 'name: greet\ndescription: greets\ntemplate: "{{name}}"\n';
const NOTHING_FOUND: LintTotals = { findings: [], files: 1, prompts: 1, errors: 0, warnings: 0, infos: 0, passRate: 1 };

/** Knows every run, and lists what it is handed at the end of one. */
function knowingCache() {
  const closed: (LintedRun | undefined)[] = [];
  const cache: LintCache = { totals: () => NOTHING_FOUND, get: () => undefined, set: () => {}, close: (run) => void closed.push(run) };
  return { cache, closed };
}

describe('lint with a cache', () => {
  const workspace = memoryWorkspace({ files: { [FILE]: UNDECLARED } });
  const entry = { file: FILE, prefix: '', format: 'auto' } as const;
  const lint = (cache: LintCache, more: Partial<LintRequest> = {}) =>
    lintPrompts({ ...lintRules(lintConfiguration(defaultConfig(), [])), files: [entry], cache, ...more }, workspace);

  it('believes a run over the same files, and reads a file when somebody wants its text', async () => {
    const { cache, closed } = knowingCache();
    const result = await lint(cache);
    expect(result).toMatchObject(NOTHING_FOUND);
    expect(result.sources.get(FILE)?.text).toBe(UNDECLARED);
    expect(closed).toEqual([]);
  });

  it.each<[string, Partial<LintRequest>]>([
    ['something could not be looked at', { unreachable: [{ file: 'prompts/away', reason: 'A symbolic link that leaves the workspace.' }] }],
    ['only some files are reported', { only: new Set([FILE]) }],
  ])('neither believes nor keeps a run in which %s', async (_what, more) => {
    const { cache, closed } = knowingCache();
    expect((await lint(cache, more)).findings.map(({ rule }) => rule)).toContain('template/undeclared-unknown');
    expect(closed).toEqual([undefined]);
  });

  it.each<[string, Partial<LintRequest>]>([
    ['files are mended', { fix: 'show' }],
    ['a text stands for a file', { texts: new Map([[FILE, new SourceFile(FILE, UNDECLARED)]]) }],
  ])('leaves the cache alone where %s', async (_what, more) => {
    const { cache, closed } = knowingCache();
    expect((await lint(cache, more)).findings.map(({ rule }) => rule)).toContain('template/undeclared-unknown');
    expect(closed).toEqual([]);
  });
});
