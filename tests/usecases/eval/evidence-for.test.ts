import { describe, expect, it } from '@jest/globals';
import { memoryWorkspace } from '../../../src/adapters/workspace/memory-workspace.ts';
import { attestationHash, parseAttestation } from '../../../src/core/eval/attestation.ts';
import { RUN_TAGS } from '../../../src/core/registry/tags.ts';
import { hashOfVersion } from '../../../src/core/registry/version-hash.ts';
import type { EvalRequest, SuiteToRun } from '../../../src/usecases/eval/evaluation-request.ts';
import { type EvidenceDependencies, type EvidencePolicy, evidenceFor } from '../../../src/usecases/eval/evidence-for.ts';
import { promotePrompts } from '../../../src/usecases/promote-prompts.ts';
import { readMoves } from '../../../src/usecases/read-journal.ts';
import { readSuites } from '../../../src/usecases/read-suites.ts';
import { registerIn } from '../a-checkout.ts';
import { aDesk, aPromotion, PLAIN } from '../a-desk.ts';
import { cases, evaluate, GREET, sayBack } from './an-evaluation.ts';

const FILE = 'prompts/greet.prompt.yaml';
const POLICY: EvidencePolicy = { gate: ['pass_rate >= 0.9'], max_age: '7d', allow_fixtures: false, models: [] };

/** A registered prompt, its cases, and a model that can be counted. */
async function aStage({
  policy = {},
  caseFile = cases(4, ''),
  model = sayBack(),
}: {
  policy?: Partial<EvidencePolicy>;
  caseFile?: string;
  model?: ReturnType<typeof sayBack>;
} = {}) {
  const alias = { ...POLICY, ...policy };
  const desk = await aDesk({ prompts: {}, policies: { production: { ...PLAIN, gate: alias.gate } } });
  const files = { [FILE]: GREET, 'prompts/greet.eval.yaml': caseFile };
  await registerIn({ files: { [FILE]: GREET } }, { registry: desk.registry, tracker: desk.journal.tracker });
  const { suites } = await readSuites({ files: [{ file: FILE, prefix: '', format: 'auto' }] }, memoryWorkspace({ files }));
  const made: Partial<EvalRequest>[] = [];
  const dependencies: EvidenceDependencies = {
    registry: desk.registry,
    journal: desk.journal,
    policyOf: () => alias,
    suiteOf: async (prompt): Promise<SuiteToRun | undefined> => suites.find(({ suite }) => suite.prompt === prompt),
    promptOf: async () => suites[0]!.prompt,
    evaluate: async (suite, name, { gate, allow_fixtures: allowFixtures, models }) => {
      const request = { suites: [suite], policy: { alias: name, named: true, gate, allowFixtures, models } };
      made.push(request);
      return evaluate({ files, model, registry: desk.registry, request });
    },
    casesHash: undefined,
    dryRun: false,
  };
  const version = (await desk.registry.version('greet', 1))!;
  const ask = (rest: Partial<EvidenceDependencies> = {}, onlyRecorded = false) =>
    evidenceFor({ version, alias: 'production', onlyRecorded }, { ...dependencies, ...rest });
  return { desk, dependencies, version, made, ask, casesHash: suites[0]!.suite.casesHash };
}

describe('evidence for a promotion', () => {
  it('is made where there is none, put on record, and found the next time', async () => {
    const { ask, made, desk, version } = await aStage();
    const first = await ask();
    expect(first).toMatchObject({
      conditions: [{ rule: 'pass_rate >= 0.9', verdict: 'pass', detail: expect.stringContaining('4 of 4 passed') }],
      record: { evaluated: true },
    });
    const second = await ask();
    expect(second.record).toEqual({ ...first.record, evaluated: false });
    expect(made).toHaveLength(1);

    const run = await desk.journal.tracker.run(first.record!.runId);
    const attestation = parseAttestation(run?.tags[RUN_TAGS.attestation] ?? '')!;
    expect(attestationHash(attestation)).toBe(first.record!.attestation);
    expect(attestation).toMatchObject({
      prompt: 'greet',
      content_hash: hashOfVersion(version).actual,
      verdict: 'pass',
      provider: 'openai:gpt-4.1-mini',
      counts: { total: 4, passed: 4 },
    });
    expect((await desk.registry.version('greet', 1))?.tags).toMatchObject({
      promptops_eval_verdict: 'pass',
      promptops_eval_pass_rate: '1.0000',
      promptops_eval_n: '4',
      promptops_eval_run_id: run?.id,
      promptops_eval_attestation: first.record!.attestation,
    });
  });

  it('that failed is found as well: nothing is tried again until it passes', async () => {
    const { ask, made } = await aStage({ caseFile: cases(4, '').replaceAll('contains, value: N', 'contains, value: X') });
    expect(await ask()).toMatchObject({ conditions: [{ verdict: 'fail' }], record: { evaluated: true } });
    expect(await ask()).toMatchObject({ conditions: [{ verdict: 'fail' }], record: { evaluated: false } });
    expect(made).toHaveLength(1);
  });

  it('is asked of the case file too, which can tighten the gate', async () => {
    const { ask } = await aStage({ policy: { gate: ['pass_rate >= 0.5'] }, caseFile: cases(4, 'gate: ["tokens.mean <= 0", lint]') });
    const { rules, conditions } = await ask();
    expect(rules).toEqual(['tokens.mean <= 0', 'lint']);
    expect(conditions.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ['pass_rate >= 0.5', 'pass'],
      ['tokens.mean <= 0', expect.not.stringMatching('pass')],
    ]);
  });

  it('does not fit another gate, another age, a future date, or other written answers', async () => {
    const { ask, made, desk } = await aStage();
    await ask();
    expect(await ask({ policyOf: () => ({ ...POLICY, gate: ['pass_rate >= 0.8'] }) }, true)).toMatchObject({
      conditions: [{ verdict: 'undecided', detail: expect.stringContaining('did not decide `pass_rate >= 0.8`') }],
    });
    const at = (now: number) => ({ journal: { ...desk.journal, tracker: { ...desk.journal.tracker, now: async () => now } } });
    const made1 = Date.parse((await ask()).record!.at);
    expect(await ask(at(made1 + 8 * 86_400_000), true)).toMatchObject({ conditions: [{ detail: expect.stringContaining('too old') }] });
    expect(await ask(at(made1 - 1), true)).toMatchObject({ conditions: [{ detail: expect.stringContaining('in the future') }] });
    expect(made).toHaveLength(1);
  });

  it('without cases is undecided, unless they are named and on record', async () => {
    const { ask, casesHash } = await aStage();
    const bare = { suiteOf: async () => undefined };
    expect(await ask(bare)).toMatchObject({ conditions: [{ verdict: 'undecided', detail: expect.stringContaining('--cases-hash') }] });
    await ask();
    expect(await ask({ ...bare, casesHash })).toMatchObject({ conditions: [{ verdict: 'pass' }], record: { evaluated: false } });
    expect(await ask({ ...bare, casesHash: 'f'.repeat(64) })).toMatchObject({ conditions: [{ verdict: 'undecided' }] });
    expect(await ask({ casesHash: 'f'.repeat(64) })).toMatchObject({ conditions: [{ detail: expect.stringContaining('are not those') }] });
  });

  it('of a comparison holds only while the reference points where it did', async () => {
    const { ask, made, desk } = await aStage({ policy: { gate: ['no_regression vs @staging'] } });
    expect(await ask()).toMatchObject({ conditions: [{ verdict: 'pass', detail: expect.stringContaining('no-baseline') }] });
    const moved = await ask({}, true);
    expect(moved).toMatchObject({ conditions: [{ verdict: 'pass' }] });
    expect(made).toHaveLength(1);
    await desk.registry.setAlias('greet', 'staging', 1);
    expect(await ask({}, true)).toMatchObject({
      conditions: [{ verdict: 'undecided', detail: expect.stringContaining('@staging points elsewhere by now') }],
    });
    expect(await ask()).toMatchObject({
      conditions: [{ verdict: 'pass', detail: expect.stringContaining('of 4 pairs') }],
      record: { evaluated: true },
    });
  });

  it('is measured on the version’s own model, whatever the case file tries', async () => {
    const { ask, made } = await aStage({ caseFile: cases(4, 'providers: [echo]\nparams: {temperature: 1}') });
    expect(await ask()).toMatchObject({ conditions: [{ verdict: 'pass' }] });
    expect(made[0]?.suites?.[0]?.suite).toMatchObject({ providers: [] });
  });

  it('written answers are none, and a dry run leaves no trace', async () => {
    const { ask, desk } = await aStage({ caseFile: cases(2, '').replaceAll('assert:', 'output: N0x N1x, assert:') });
    expect(await ask({ dryRun: true })).toMatchObject({ conditions: [{ verdict: 'undecided' }], record: { runId: '' } });
    expect((await desk.registry.version('greet', 1))?.tags['promptops_eval_verdict']).toBeUndefined();
    const allowed = { policyOf: () => ({ ...POLICY, allow_fixtures: true }) };
    expect(await ask(allowed)).toMatchObject({ conditions: [{ verdict: 'pass' }] });
    // What was allowed for one alias is not for another.
    expect(await ask({}, true)).toMatchObject({
      conditions: [{ verdict: 'undecided', detail: expect.stringContaining('written answers') }],
    });
  });

  it('recorded answers of this very content are evidence for every alias', async () => {
    const { version } = await aStage();
    const recorded = `output: N0x N1x, output_of: ${hashOfVersion(version).actual}, assert:`;
    const { ask } = await aStage({ caseFile: cases(2, '').replaceAll('assert:', recorded) });
    expect(await ask()).toMatchObject({ conditions: [{ verdict: 'pass' }], record: { evaluated: true } });
    expect(await ask()).toMatchObject({ conditions: [{ verdict: 'pass' }], record: { evaluated: false } });
  });
});

describe('promote by evidence', () => {
  const promoteWith = async (stage: Awaited<ReturnType<typeof aStage>>, request = {}) =>
    promotePrompts(aPromotion({ from: '1', ...request }), {
      ...stage.desk,
      evidenceFor: (asked) => evidenceFor(asked, stage.dependencies),
    });

  it('moves, and keeps the evidence on record', async () => {
    const stage = await aStage();
    expect(await promoteWith(stage)).toMatchObject([{ gate: { verdict: 'pass', evidence: { evaluated: true } } }]);
    const move = (await readMoves(stage.desk.journal)).find(({ alias }) => alias === 'production');
    expect(JSON.parse(move?.evidence ?? '')).toMatchObject({
      verdict: 'pass',
      evidence: { attestation: expect.stringMatching(/^[0-9a-f]{64}$/), casesHash: stage.casesHash },
    });
  });

  it('refuses what failed, and says so', async () => {
    const stage = await aStage({ caseFile: cases(4, '').replaceAll('contains, value: N', 'contains, value: X') });
    const refused = promoteWith(stage);
    await expect(refused).rejects.toMatchObject({ code: 'POLICY_REFUSED', exitCode: 1, message: expect.stringContaining('0 of 4 passed') });
    expect((await readMoves(stage.desk.journal)).filter(({ alias }) => alias === 'production')).toEqual([]);
  });

  it('an override measures nothing', async () => {
    const stage = await aStage();
    expect(await promoteWith(stage, { override: 'incident' })).toMatchObject([
      { gate: { verdict: 'overridden', conditions: [{ verdict: 'undecided' }] } },
    ]);
    expect(stage.made).toEqual([]);
  });

  it('can be made to want an evaluation where the alias asks for none', async () => {
    const stage = await aStage({ policy: { gate: [] } });
    await expect(promoteWith(stage, { requireEval: true })).rejects.toMatchObject({ code: 'GATE_UNDECIDED' });
    expect(await promoteWith(stage)).toMatchObject([{ gate: { verdict: 'none' } }]);
    const strict = await aStage({ policy: { gate: [] }, caseFile: cases(4) });
    expect(await promoteWith(strict, { requireEval: true })).toMatchObject([{ gate: { verdict: 'pass', evidence: { evaluated: true } } }]);
  });
});
