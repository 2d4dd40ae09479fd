import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PromptopsError } from '../../src/core/errors.ts';
import { parseLabels } from '../../src/core/eval/judges/labels.ts';
import type { Evaluation, PromptEvaluation } from '../../src/core/eval/result.ts';
import type { Trace } from '../../src/core/eval/trace.ts';
import { projectionHash } from '../../src/core/prompt/hash.ts';
import type { Run } from '../../src/core/registry/run.ts';
import type { Registry } from '../../src/ports/registry.ts';
import type { Tracer } from '../../src/ports/tracer.ts';
import type { Tracker } from '../../src/ports/tracker.ts';
import { collectLabels } from '../../src/usecases/eval/collect-labels.ts';
import { findEvidence } from '../../src/usecases/eval/find-evidence.ts';
import { logEvaluation } from '../../src/usecases/eval/log-evaluation.ts';
import { recordHuman } from '../../src/usecases/eval/record-human.ts';
import { aCase, aCheck, anArm, anAttempt, anEvaluation, aPrompt, HOSTILE_TEXTS } from '../reporters/eval/an-evaluation.ts';
import { aHashedDraft, aName } from './registry.ts';

interface Subject {
  readonly registry: Registry;
  readonly tracker: Tracker;
  readonly tracer: Tracer;
}

/** What becomes of an evaluation in every tracking server. */
export const logEvaluationContract = (title: string, open: () => Promise<Subject>): void =>
  describe(`an evaluation in ${title}`, () => {
    let subject: Subject;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(async () => {
      await Promise.all([subject.registry.close(), subject.tracker.close(), subject.tracer.close()]);
    });

    /** A pass, a failure, an error, a flaky case, and a baseline. */
    const anEvaluationOf = (name: string, contentHash: string): Evaluation => {
      const judge = { provider: 'openai:gpt-4.1', source: 'live', costUsd: 0.01, rubricHash: '7b'.repeat(32) } as const;
      const tone = aCheck({ type: 'llm-rubric', metric: 'tone', kind: 'judge', judge, reason: 'friendly' });
      const cases = [
        aCase({ id: 'ann', expected: 'Hello Ann', attempts: [anAttempt({ checks: [aCheck(), tone] })] }),
        aCase({ id: 'ben', attempts: [anAttempt({ checks: [aCheck({ status: 'failed', reason: 'it is not the text' }), tone] })] }),
        aCase({ id: 'cat', attempts: [anAttempt({ checks: [], problem: { code: 'PROVIDER_FAILED', message: 'no answer' } })] }),
        aCase({ id: 'dan', attempts: [anAttempt(), anAttempt({ index: 1, checks: [aCheck({ status: 'failed' })] })] }),
      ];
      const baseline = anArm([aCase({ id: 'ann' }), aCase({ id: 'ben' })], {
        prompt: name,
        label: `${name}/7`,
        contentHash: 'b0'.repeat(32),
      });
      const prompt = aPrompt({
        name,
        cases,
        contentHash,
        candidate: anArm(cases, { prompt: name, label: name, contentHash }),
        baseline,
        comparison: { baseline: `${name}/7`, paired: 2, regressed: ['ben'], fixed: [], p: 0.5, leftOut: [] },
        evidence: { allowedFixtures: false },
      });
      return anEvaluation({ prompts: [prompt], id: aName('eval'), at: new Date(Date.now() - 60_000).toISOString() });
    };
    const given = (experiment: string, over: Partial<Subject> = {}) => ({
      journal: { tracker: over.tracker ?? subject.tracker, experiment },
      tracer: over.tracer ?? subject.tracer,
      registry: subject.registry,
      now: Date.now,
      report: (one: Evaluation) => JSON.stringify({ prompts: one.prompts.length }),
    });
    const registered = async () => {
      const name = aName('greet');
      await subject.registry.createPrompt(name, { description: '', tags: {} });
      const projection = { type: 'text', template: `Greet {{name}} as ${name}` } as const;
      const { version } = await subject.registry.createVersion(aHashedDraft(name, projection));
      return { name, version, contentHash: projectionHash(projection) };
    };
    const everything = async (experiment: string) => {
      const experimentId = (await subject.tracker.findExperiment(experiment))!;
      const runs: Run[] = [];
      for await (const run of subject.tracker.runs({ experimentId })) runs.push(run);
      const traces: Trace[] = [];
      for (const { id } of runs) for await (const trace of subject.tracer.traces({ experimentId, runId: id })) traces.push(trace);
      return { runs, traces, said: traces.flatMap((trace) => trace.assessments) };
    };

    it('is a run for each arm, a trace for each answer, and is there once however often it is sent', async () => {
      const { name, version, contentHash } = await registered();
      const evaluation = anEvaluationOf(name, contentHash);
      const experiment = aName('experiment');
      const first = await logEvaluation(evaluation, given(experiment));
      expect(first).toMatchObject({
        experiment,
        warnings: [],
        runs: [
          { traces: 5, known: false },
          { arm: `${name}/7`, traces: 2, known: false },
        ],
      });
      const before = await everything(experiment);
      expect(before.runs).toHaveLength(2);
      expect(before.traces).toHaveLength(7);
      const second = await logEvaluation(evaluation, given(experiment));
      expect(second.runs.map(({ known }) => known)).toEqual([true, true]);
      expect(second.runs.map(({ runId }) => runId)).toEqual(first.runs.map(({ runId }) => runId));
      const after = await everything(experiment);
      expect([after.runs.length, after.traces.length, after.said.length]).toEqual([2, 7, before.said.length]);

      const run = before.runs.find(({ id }) => id === first.runs[0]!.runId)!;
      expect(run).toMatchObject({
        status: 'FINISHED',
        tags: {
          promptops_kind: 'evaluation',
          promptops_prompt: name,
          promptops_eval_id: evaluation.id,
          promptops_content_hash: contentHash,
          'mlflow.runType': 'genai_evaluate',
          'mlflow.linkedPrompts': JSON.stringify([{ name, version: String(version) }]),
        },
        metrics: {
          pass_rate: 0.25,
          'pass/mean': 0.4,
          'pass/errors': 1,
          'tone/mean': 1,
          'tone/errors': 0,
          errors: 1,
          flaky: 1,
          regressions: 1,
          fixes: 0,
          mcnemar_p: 0.5,
        },
      });
      const [ben] = before.traces.filter(({ tags, runId }) => tags['promptops_case'] === 'ben' && runId === run.id);
      expect(ben).toMatchObject({ inputs: { name: 'Ann' }, prompts: [{ name, version }] });
      expect(ben!.assessments).toHaveLength(3);
      expect(ben!.assessments).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ name: 'pass', value: false }),
          expect.objectContaining({ name: 'equals', value: false, rationale: 'it is not the text' }),
          expect.objectContaining({ name: 'tone', value: true, source: { type: 'LLM_JUDGE', id: 'openai:gpt-4.1' } }),
        ]),
      );
      const cat = before.traces.find(({ tags }) => tags['promptops_case'] === 'cat')!;
      expect(cat).toMatchObject({ ok: false, assessments: [{ name: 'pass', value: null, error: { code: 'PROVIDER_FAILED' } }] });
      const files = await subject.tracker.artifacts(run, '');
      expect(files).toEqual(['eval_results_table.json', 'report.json']);
      const table = JSON.parse(new TextDecoder().decode(await subject.tracker.artifact(run, 'eval_results_table.json')));
      expect(table.data).toHaveLength(5);
      expect(table.data[0]).toHaveLength(table.columns.length);
    });

    it('takes what people say of its answers, and gives it back as labels beside the judge', async () => {
      const { name, contentHash } = await registered();
      const evaluation = anEvaluationOf(name, contentHash);
      const experiment = aName('experiment');
      const place = { journal: { tracker: subject.tracker, experiment }, tracer: subject.tracer };
      const review = { format: 1, evaluation: evaluation.id, reviewer: 'Ada', verdicts: [] } as const;
      const about = { prompt: name, hash: contentHash, case: 'ann', metric: 'tone' };
      const reject = { ...about, verdict: 'reject', comment: 'too warm' } as const;
      expect(await recordHuman(review, [reject], place)).toBeNull();
      await logEvaluation(evaluation, given(experiment));
      const compared = { ...about, verdict: 'better', against: 'b0'.repeat(32) } as const;
      expect(await recordHuman(review, [reject, compared, { ...reject, case: 'nobody' }], place)).toBe(2);
      expect(await recordHuman(review, [reject], place)).toBe(0);
      expect(await recordHuman({ ...review, reviewer: 'Ben' }, [{ ...about, verdict: 'approve' }], place)).toBe(1);
      const labels = [...(await collectLabels('tone', place))].sort((a, b) => (String(a['reviewer']) < String(b['reviewer']) ? -1 : 1));
      const judged = {
        judge: true,
        provider: 'openai:gpt-4.1',
        rubric_hash: '7b'.repeat(32),
        vars: { name: 'Ann' },
        expected: 'Hello Ann',
      };
      expect(labels).toMatchObject([
        { case: 'ann', hash: contentHash, output: 'Hello Ann', label: false, reviewer: 'Ada', comment: 'too warm', ...judged },
        { label: true, reviewer: 'Ben', verdict: 'approve', ...judged },
      ]);
      expect(parseLabels(labels.map((line) => JSON.stringify(line)).join('\n'))).toMatchObject({
        labels: [{ label: false }, { label: true }],
      });
    });

    it('is evidence for a promotion', async () => {
      const { name, contentHash } = await registered();
      const evaluation = anEvaluationOf(name, contentHash);
      const experiment = aName('experiment');
      const { runs } = await logEvaluation(evaluation, given(experiment));
      const { casesHash } = evaluation.prompts[0]!;
      const found = await findEvidence({ prompt: name, contentHash, casesHash }, { tracker: subject.tracker, experiment });
      expect(found).toMatchObject([{ run_id: runs[0]!.runId, prompt: name, content_hash: contentHash, counts: { passed: 1, errors: 1 } }]);
      // The server's clock and ours tell about the same time here.
      expect(Math.abs(Date.parse(found[0]!.at) - Date.parse(evaluation.at))).toBeLessThan(5000);
    });

    it('of hostile words is logged whole', async () => {
      const cases = HOSTILE_TEXTS.map((text) => {
        const check = aCheck({ metric: text, type: text, status: 'failed', reason: text });
        const attempt = anAttempt({ output: text, checks: [check] });
        return aCase({
          id: text,
          vars: { [text]: text },
          expected: text,
          tags: [text],
          attempts: [attempt],
          rendered: [{ role: 'user', content: text }],
        });
      });
      const { name, contentHash } = await registered();
      const prompt = aPrompt({ name, cases, contentHash, candidate: anArm(cases, { prompt: name, label: name, contentHash }) });
      const experiment = aName('experiment');
      const { runs } = await logEvaluation(anEvaluation({ id: aName('eval'), prompts: [prompt] }), given(experiment));
      expect(runs).toMatchObject([{ traces: HOSTILE_TEXTS.length }]);
      const { traces, said } = await everything(experiment);
      expect(traces).toHaveLength(HOSTILE_TEXTS.length);
      expect(said).toHaveLength(3 * HOSTILE_TEXTS.length);
      expect(said.filter(({ value }) => value === true)).toEqual([]);
    });

    it('of a part of the cases is none', async () => {
      const { name, contentHash } = await registered();
      const { prompts, ...rest } = anEvaluationOf(name, contentHash);
      const { evidence: _, ...part } = prompts[0]!;
      const experiment = aName('experiment');
      await logEvaluation({ ...rest, prompts: [part] }, given(experiment));
      expect(
        await findEvidence({ prompt: name, contentHash, casesHash: part.casesHash }, { tracker: subject.tracker, experiment }),
      ).toEqual([]);
    });

    it('that was gone on with after it was sent is there with its new results, once', async () => {
      const { name, contentHash } = await registered();
      const evaluation = anEvaluationOf(name, contentHash);
      const experiment = aName('experiment');
      await logEvaluation(evaluation, given(experiment));
      const [prompt] = evaluation.prompts as readonly [PromptEvaluation];
      const cases = prompt.candidate.cases.map((one) => (one.id === 'cat' ? aCase({ id: 'cat' }) : one));
      const resumed = { ...evaluation, prompts: [{ ...prompt, candidate: { ...prompt.candidate, cases } }] };
      expect((await logEvaluation(resumed, given(experiment))).runs).toMatchObject([{ known: false }, { known: true }]);
      const { runs, traces } = await everything(experiment);
      expect([runs.length, traces.length]).toEqual([2, 7]);
      const cat = traces.find(({ tags }) => tags['promptops_case'] === 'cat')!;
      expect(cat).toMatchObject({ ok: true });
      expect(cat.assessments.find((one) => one.name === 'pass')).toMatchObject({ value: true });
      expect((await logEvaluation(resumed, given(experiment))).runs).toMatchObject([{ known: true }, { known: true }]);
    });

    it.each(['traces', 'artifacts', 'facts', 'end'])('that broke off before its %s is gone on with', async (step) => {
      const { name, contentHash } = await registered();
      const evaluation = anEvaluationOf(name, contentHash);
      const [experiment, whole] = [aName('experiment'), aName('experiment')];
      const cut = async () => {
        throw new PromptopsError('REGISTRY_UNREACHABLE', 'The line is cut.');
      };
      const broken = {
        traces: { tracer: { ...subject.tracer, write: cut } },
        artifacts: { tracker: { ...subject.tracker, putArtifact: cut } },
        facts: { tracker: { ...subject.tracker, log: cut } },
        end: { tracker: { ...subject.tracker, updateRun: cut } },
      }[step]!;
      await expect(logEvaluation(evaluation, given(experiment, broken))).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
      const { casesHash } = evaluation.prompts[0]!;
      expect(await findEvidence({ prompt: name, contentHash, casesHash }, { tracker: subject.tracker, experiment })).toEqual([]);
      await logEvaluation(evaluation, given(experiment));
      await logEvaluation({ ...evaluation, id: `${evaluation.id}-whole` }, given(whole));
      const counts = async (of: string) => {
        const { runs, traces, said } = await everything(of);
        return {
          runs: runs.length,
          done: runs.filter(({ status }) => status === 'FINISHED').length,
          traces: traces.length,
          said: said.length,
        };
      };
      expect(await counts(experiment)).toEqual(await counts(whole));
    });
  });
