import { describe, expect, it } from '@jest/globals';
import { memoryRegistry } from '../../../src/adapters/registry/memory-registry.ts';
import { memoryTracker } from '../../../src/adapters/registry/memory-tracker.ts';
import { memoryTracer } from '../../../src/adapters/tracer/memory-tracer.ts';
import { logEvaluation } from '../../../src/usecases/eval/log-evaluation.ts';
import { logEvaluationContract } from '../../contracts/log-evaluation.ts';
import { anEvaluation } from '../../reporters/eval/an-evaluation.ts';

logEvaluationContract('memory', async () => ({ registry: memoryRegistry(), tracker: memoryTracker(), tracer: memoryTracer() }));

describe('logging an evaluation', () => {
  const log = async (tracker = memoryTracker(), tracer = memoryTracer()) => {
    const dependencies = { journal: { tracker, experiment: 'e' }, tracer, registry: memoryRegistry(), now: Date.now, report: () => '{}' };
    const logged = await logEvaluation(anEvaluation(), dependencies);
    return { logged, run: (await tracker.run(logged.runs[0]!.runId))!, tracer };
  };

  it('says what was measured on which cases', async () => {
    const { run, tracer } = await log();
    expect(tracer.datasets.get(run.id)).toEqual({
      name: 'prompts/greet.eval.yaml',
      digest: 'ca'.repeat(32),
      source: 'prompts/greet.eval.yaml',
    });
  });

  it('names no version where the content is not registered', async () => {
    const { run } = await log();
    expect(run.tags['mlflow.linkedPrompts']).toBeUndefined();
  });

  it("dates it by the server's clock, which evidence ages by", async () => {
    const ahead = 3_600_000;
    const { run } = await log(memoryTracker({ clock: () => new Date(Date.now() + ahead) }));
    expect(run.startTime - Date.parse('2026-01-02T03:04:05.000Z')).toBeGreaterThan(ahead - 5000);
  });

  it('goes without files where the store takes none, and says so', async () => {
    const { logged, run } = await log(memoryTracker({ unservedArtifacts: 's3' }));
    expect(logged.warnings).toEqual([expect.stringContaining('s3')]);
    expect(run).toMatchObject({ status: 'FINISHED' });
    expect(run.tags['mlflow.loggedArtifacts']).toBeUndefined();
  });
});
