import { describe, expect, it } from '@jest/globals';
import { memoryWorkspace } from '../../../src/adapters/workspace/memory-workspace.ts';
import { trustedSuites } from '../../../src/usecases/eval/trusted-suites.ts';
import { type ReadSuite, readSuites } from '../../../src/usecases/read-suites.ts';
import { selectPromptFiles } from '../../../src/usecases/select-prompt-files.ts';
import { GREET } from './an-evaluation.ts';

const TESTS = 'tests:\n  - {id: ann, vars: {name: Ann}, assert: [{type: contains, value: Ann}]}\n';
const read = async (settings: string, file = 'prompts/greet.eval.yaml'): Promise<readonly ReadSuite[]> => {
  const workspace = memoryWorkspace({
    files: { 'prompts/greet.prompt.yaml': GREET, [file]: `version: 1\nprompt: greet\n${settings}\n${TESTS}` },
  });
  const { files } = selectPromptFiles({ sets: null, patterns: [] }, workspace);
  const { suites, problems } = await readSuites({ files }, workspace);
  expect(problems).toEqual([]);
  return suites;
};
const decided = async (before: string, after: string) => trustedSuites(await read(after), await read(before))[0]!;

describe('suites of a pull request', () => {
  it.each([
    ['a gate that asks for less', 'gate: ["pass_rate >= 1"]', 'gate: ["pass_rate >= 0"]', { gate: ['pass_rate >= 1'] }],
    ['no gate', 'gate: ["pass_rate >= 1"]', '', { gate: ['pass_rate >= 1'] }],
    [
      'another judge',
      'judge: {provider: "openai:gpt-4.1"}',
      'judge: {provider: echo}',
      { judge: { provider: 'openai:gpt-4.1', repeat: 1 } },
    ],
    ['a judge that counts unproven', '', 'judge: {provider: echo, gate: force}', {}],
    ['other providers', 'providers: ["openai:gpt-4.1"]', 'providers: [echo]', { providers: ['openai:gpt-4.1'] }],
    ['more money', 'budget: {usd: 1}', 'budget: {usd: 1000}', { budget: { usd: 1 } }],
    ['errors that do not count', '', 'max_error_rate: 1', { maxErrorRate: 0 }],
    ['one good answer of many', 'repeat: 2', 'repeat: 9\ncase_policy: any', { repeat: 2, casePolicy: 'all' }],
  ])('cannot bring %s', async (_what, before, after, kept) => {
    const { suite, notes, policyToo } = await decided(before, after);
    expect(suite).toMatchObject(kept);
    expect(suite.judge).toEqual((await read(before))[0]!.suite.judge);
    expect(suite.gate).toEqual((await read(before))[0]!.suite.gate);
    expect(notes).toEqual([expect.stringContaining('as before this change')]);
    expect(policyToo).toBeUndefined();
  });

  it('bring their cases, and are left alone where only those change', async () => {
    const [before] = await read('gate: ["pass_rate >= 1"]');
    const [after] = await read('gate: ["pass_rate >= 1"]\ndescription: "Greetings"');
    expect(trustedSuites([after!], [before!])).toEqual([after]);
  });

  it('that are decided by another judge than they name are evidence for nobody', async () => {
    const after = 'judge: {provider: echo}';
    const { suite } = await decided('judge: {provider: "openai:gpt-4.1"}', after);
    const hashes = [await read(after), await read('judge: {provider: "openai:gpt-4.1"}')].map(([one]) => one!.suite.casesHash);
    expect(hashes).not.toContain(suite.casesHash);
    const gates = await decided('gate: ["pass_rate >= 1"]', 'gate: []');
    expect(gates.suite.casesHash).toBe((await read('gate: []'))[0]!.suite.casesHash);
  });

  it('do not shake off their gate by a new file name', async () => {
    const before = await read('gate: ["pass_rate >= 1"]', 'prompts/greet.eval.yaml');
    const after = await read('gate: []', 'prompts/other.eval.yaml');
    expect(trustedSuites(after, before)[0]!.suite.gate).toEqual(['pass_rate >= 1']);
  });

  it('that are new have the gate of the alias beside their own, and no forced judge', async () => {
    const [suite] = trustedSuites(await read('gate: []\njudge: {provider: echo, gate: force}\nmax_error_rate: 1'), []);
    expect(suite).toMatchObject({ policyToo: true, suite: { gate: [], judge: { provider: 'echo', repeat: 1 }, maxErrorRate: 0 } });
    expect(suite!.suite.judge).not.toHaveProperty('gate');
  });
});
