import { describe, expect, it } from '@jest/globals';
import { memoryRegistry } from '../../../src/adapters/registry/memory-registry.ts';
import { memoryTracker } from '../../../src/adapters/registry/memory-tracker.ts';
import { memoryTracer } from '../../../src/adapters/tracer/memory-tracer.ts';
import { PromptopsError } from '../../../src/core/errors.ts';
import { traceId } from '../../../src/core/eval/trace.ts';
import type { LocalPrompt } from '../../../src/core/plan/local-prompt.ts';
import type { RefusedPrompt } from '../../../src/core/plan/plan-prompts.ts';
import { projectionHash } from '../../../src/core/prompt/hash.ts';
import type { RunStatus } from '../../../src/core/registry/run.ts';
import type { StatusMetricId } from '../../../src/core/status/status-metric.ts';
import type { Step } from '../../../src/core/trace/step.ts';
import type { SuitesResult } from '../../../src/usecases/read-suites.ts';
import { measureStatus, type StatusDependencies } from '../../../src/usecases/status/measure-status.ts';
import { aDraft, aHashedDraft } from '../../contracts/registry.ts';

const NOW = 1_700_000_000_000;
const DAY = 86_400_000;
const EXPERIMENT = 'llmops-prompts';
const TARGETS = { registry_coverage: 0.95, lint_pass_rate: 0.9, sync_reliability: 0.95, trace_completeness: 0.9, eval_pass_rate: 0.9 };

const textOf = (name: string) => ({ type: 'text', template: `Hello from ${name}` }) as const;
const local = (name: string, file = `prompts/${name}.prompt.yaml`) => ({ name, file, hash: projectionHash(textOf(name)) }) as LocalPrompt;

function aRepository(given: Partial<StatusDependencies> = {}) {
  const [registry, tracker, tracer] = [memoryRegistry(), memoryTracker(), memoryTracer()];
  const measured = async (id: StatusMetricId) => {
    const metrics = await measureStatus(
      { targets: TARGETS, windowMs: 30 * DAY },
      {
        registry: async () => registry,
        journal: async () => ({ tracker, experiment: EXPERIMENT }),
        tracer: async () => tracer,
        local: async () => ({ prompts: [], refused: [] }),
        lint: async () => ({ files: 0, passRate: 1 }),
        suites: async () => ({ suites: [], without: [], problems: [] }),
        waiting: () => 0,
        now: () => NOW,
        ...given,
      },
    );
    return metrics.find((metric) => metric.id === id)!;
  };
  const aRun = async (
    tags: Readonly<Record<string, string>>,
    { status = 'FINISHED', age = 0 }: { status?: RunStatus; age?: number } = {},
  ) => {
    const experimentId = await tracker.experiment(EXPERIMENT);
    const run = await tracker.createRun({ experimentId, name: `run ${status}`, startTime: NOW - age, tags });
    if (status !== 'RUNNING') await tracker.updateRun(run.id, { status, endTime: NOW });
    return run;
  };
  return { registry, tracker, tracer, measured, aRun };
}

describe('registry coverage', () => {
  it('is the share of files all of whose prompts have a version of the same content', async () => {
    const refused = [{ name: 'broken', file: 'prompts/broken.yaml', hash: null, reasons: [] }] satisfies readonly RefusedPrompt[];
    const prompts = [local('a'), local('b'), local('c', 'prompts/many.yaml'), local('d', 'prompts/many.yaml')];
    const { registry, measured } = aRepository({ local: async () => ({ prompts, refused }) });
    for (const name of ['a', 'b', 'c']) {
      await registry.createPrompt(name, { description: '', tags: {} });
      // What it says of itself does not count: of b there is another text.
      await registry.createVersion(name === 'b' ? aDraft({ name, tags: {} }) : aHashedDraft(name, textOf(name)));
    }
    expect(await measured('registry_coverage')).toMatchObject({ value: 0.25, verdict: 'missed', good: 1, total: 4 });
    expect((await measured('registry_coverage')).notes[0]).toContain('prompts/b.prompt.yaml, prompts/many.yaml, prompts/broken.yaml');
  });

  it('counts an older version too, and none that lost a race', async () => {
    const { registry, measured } = aRepository({ local: async () => ({ prompts: [local('a')], refused: [] }) });
    await registry.createPrompt('a', { description: '', tags: {} });
    const { version } = await registry.createVersion(aHashedDraft('a', textOf('a')));
    await registry.createVersion(aDraft({ name: 'a', tags: {} }));
    expect(await measured('registry_coverage')).toMatchObject({ verdict: 'met' });
    await registry.setVersionTag('a', version, 'promptops_duplicate_of', '2');
    expect(await measured('registry_coverage')).toMatchObject({ verdict: 'missed' });
  });

  it('of a registry that does not answer is unknown, and the others are measured', async () => {
    const down = async () => {
      throw new PromptopsError('REGISTRY_UNREACHABLE', 'It did not answer.');
    };
    const repository = aRepository({
      registry: down,
      journal: down,
      local: async () => ({ prompts: [local('a')], refused: [] }),
      lint: async () => ({ files: 4, passRate: 0.75 }),
    });
    expect(await repository.measured('registry_coverage')).toMatchObject({
      value: null,
      verdict: 'unknown',
      notes: ['It did not answer.'],
    });
    expect(await repository.measured('sync_reliability')).toMatchObject({ value: null, verdict: 'unknown' });
    expect(await repository.measured('lint_pass_rate')).toMatchObject({ value: 0.75, verdict: 'missed', good: 3, total: 4 });
  });

  it('a bug is no unknown', async () => {
    const local = async () => {
      throw new TypeError('a bug');
    };
    await expect(aRepository({ local }).measured('registry_coverage')).rejects.toThrow('a bug');
  });
});

describe('sync reliability', () => {
  const LINEAGE = { promptops_kind: 'lineage' };
  const MOVE = { promptops_kind: 'alias-move' };

  it('is the share of what was begun that came to its end', async () => {
    const { aRun, measured } = aRepository();
    for (let n = 0; n < 18; n += 1) await aRun(n % 2 === 0 ? LINEAGE : MOVE, { age: DAY });
    await aRun(LINEAGE, { status: 'RUNNING', age: DAY });
    await aRun(MOVE, { status: 'FAILED', age: DAY });
    expect(await measured('sync_reliability')).toMatchObject({ value: 0.9, verdict: 'missed', good: 18, total: 20 });
  });

  it('leaves out what yielded, what was begun just now, what is old, and evaluations', async () => {
    const { aRun, measured } = aRepository();
    await aRun(LINEAGE);
    await aRun(MOVE, { status: 'KILLED' });
    await aRun(LINEAGE, { status: 'RUNNING', age: 60_000 });
    await aRun(LINEAGE, { status: 'FAILED', age: 31 * DAY });
    await aRun({ promptops_kind: 'evaluation' }, { status: 'FAILED' });
    expect(await measured('sync_reliability')).toMatchObject({ value: 1, verdict: 'met', total: 1 });
  });

  it('counts what waits in the outbox as not sent', async () => {
    const { aRun, measured } = aRepository({ waiting: () => 1 });
    await aRun(MOVE);
    expect(await measured('sync_reliability')).toMatchObject({ value: 0.5, notes: [expect.stringContaining('audit push')] });
  });

  it('of nothing is unknown', async () => {
    expect(await aRepository().measured('sync_reliability')).toMatchObject({ value: null, verdict: 'unknown' });
  });
});

describe('trace completeness', () => {
  const step = (id: string, change: Partial<Step> = {}): Step => ({
    id: id.padStart(16, '0'),
    name: 'plan',
    kind: 'llm',
    startTime: NOW,
    durationMs: 5,
    inputs: null,
    outputs: null,
    prompt: { name: 'a', version: 1, hash: 'ab' },
    usage: { input: 1, output: 1 },
    ...change,
  });

  it('is the share of steps with prompt version, tokens and duration', async () => {
    const { aRun, tracer, measured } = aRepository();
    const { id: runId, experimentId } = await aRun({ promptops_kind: 'traces' });
    const { usage: _, ...withoutTokens } = step('2');
    const trace = {
      experimentId,
      runId,
      name: 'ask',
      startTime: NOW,
      durationMs: 9,
      ok: true,
      inputs: null,
      outputs: null,
      tags: {},
      prompts: [],
    };
    const id = traceId({ evaluation: 'x', arm: '', case: '', attempt: 0 });
    await tracer.write([{ ...trace, id, assessments: [], steps: [step('1'), withoutTokens, step('3'), step('4')] }]);
    expect(await measured('trace_completeness')).toMatchObject({
      value: 0.75,
      verdict: 'missed',
      good: 3,
      total: 4,
      notes: ['steps without tokens: 1'],
    });
  });

  it('without traces is unknown', async () => {
    expect(await aRepository().measured('trace_completeness')).toMatchObject({ value: null, verdict: 'unknown' });
  });
});

describe('evaluation pass rate', () => {
  const suites = (names: readonly string[]) =>
    names.map((name) => ({ suite: { prompt: name, casesHash: 'ca' }, hash: local(name).hash }) as SuitesResult['suites'][number]);
  const attested = (name: string, id: string, counts: object, change: object = {}) => ({
    promptops_kind: 'evaluation',
    promptops_prompt: name,
    promptops_content_hash: local(name).hash,
    promptops_cases_hash: 'ca',
    promptops_attestation: JSON.stringify({
      prompt: name,
      content_hash: local(name).hash,
      cases_sha256: 'ca',
      provider: 'openai:gpt-4.1',
      params_hash: '',
      scorers_digest: '',
      baseline: null,
      gate: [],
      verdict: 'pass',
      counts: { total: 10, passed: 10, failed: 0, errors: 0, skipped: 0, not_run: 0, flaky: 0, written: 0, ...counts },
      run_id: id,
      tool_version: '',
      at: '2026-01-01T00:00:00Z',
      ...change,
    }),
  });
  async function evaluated(
    given: readonly (readonly [name: string, counts: object, change?: object])[],
    names = given.map(([name]) => name),
  ) {
    const repository = aRepository({ suites: async () => ({ suites: suites(names), without: [], problems: [] }) });
    for (const [name, counts, change] of given) {
      const { promptops_attestation: _, ...tags } = attested(name, '', counts, change);
      const { id } = await repository.aRun(tags);
      await repository.tracker.log(id, { tags: attested(name, id, counts, change) });
    }
    return repository.measured('eval_pass_rate');
  }

  it('is the share of cases that passed, of all prompts that have cases', async () => {
    const found = await evaluated([
      ['a', { total: 11, passed: 8, failed: 2, skipped: 1 }, { verdict: 'fail' }],
      ['b', {}],
    ]);
    expect(found).toMatchObject({ value: 0.9, verdict: 'met', good: 18, total: 20 });
  });

  it.each<[string, object, object]>([
    ['was not decided', {}, { verdict: 'inconclusive' }],
    ['was not run', {}, { verdict: 'not-run' }],
    ['asked echo', {}, { provider: 'echo' }],
    ['broke off', { not_run: 1 }, {}],
    ['skipped all', { passed: 0, skipped: 10 }, {}],
  ])('with one evaluation that %s is unknown', async (_title, counts, change) => {
    const found = await evaluated([
      ['a', counts, change],
      ['b', {}],
    ]);
    expect(found).toMatchObject({ value: 1, total: 10, verdict: 'unknown', notes: [expect.stringContaining('not decided: a')] });
  });

  it('with one prompt that was not evaluated as it is now is unknown', async () => {
    expect(await evaluated([['b', {}]], ['a', 'b'])).toMatchObject({
      verdict: 'unknown',
      notes: [expect.stringContaining('as they are now: a')],
    });
    const other = await evaluated([['b', {}, { run_id: 'copied' }]]);
    expect(other).toMatchObject({ value: null, verdict: 'unknown' });
  });

  it('of prompts without cases, or of cases that cannot be read, is unknown', async () => {
    expect(await aRepository().measured('eval_pass_rate')).toMatchObject({ verdict: 'unknown', notes: ['no prompt has cases'] });
    const problem = { rule: 'x', file: 'a.eval.yaml', line: 3, column: 1, message: 'not a list' };
    const broken = aRepository({ suites: async () => ({ suites: [], without: [], problems: [problem] }) });
    expect(await broken.measured('eval_pass_rate')).toMatchObject({ verdict: 'unknown', notes: ['a.eval.yaml:3 not a list'] });
  });
});
