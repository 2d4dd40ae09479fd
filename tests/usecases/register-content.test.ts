import { describe, expect, it } from '@jest/globals';
import { memoryRegistry } from '../../src/adapters/registry/memory-registry.ts';
import { memoryTracker } from '../../src/adapters/registry/memory-tracker.ts';
import { PromptopsError } from '../../src/core/errors.ts';
import type { Run } from '../../src/core/registry/run.ts';
import type { Tracker } from '../../src/ports/tracker.ts';
import { registerContent } from '../../src/usecases/register-content.ts';

const PLANNER = { name: 'planner_v1', version: '1.0.0', template: 'Plan {{query}}', model: 'openai/gpt-4o-mini' };

function aRegistry(broken: Partial<Tracker> = {}) {
  const [registry, tracker] = [memoryRegistry(), memoryTracker()];
  let ids = 0;
  const register = (prompt: object = PLANNER, aliases: readonly string[] = [], over: Partial<Tracker> = broken) =>
    registerContent(
      { prompt: { ...PLANNER, ...prompt }, message: 'why', aliases, actor: 'ana', tool: 'promptops/0.0.0' },
      {
        registry,
        journal: { tracker: { ...tracker, ...over }, experiment: 'llmops-prompts' },
        now: () => 1_700_000_000_000,
        newId: () => String(++ids),
        policies: {},
        deployment: 'none',
      },
    );
  const runs = async (): Promise<readonly Run[]> => {
    const experimentId = await tracker.experiment('llmops-prompts');
    const found: Run[] = [];
    for await (const run of tracker.runs({ experimentId, tags: { promptops_kind: 'lineage' } })) found.push(run);
    return found;
  };
  return { registry, tracker, register, runs };
}

describe('content without a file', () => {
  it('has a lineage run as a file has, with what was sent as its artifact', async () => {
    const { registry, tracker, register, runs } = aRegistry();
    const { version, runId, hash } = await register();
    const [run] = await runs();
    expect(run).toMatchObject({
      id: runId,
      name: `prompt-1.0.0-${hash.slice(0, 8)}`,
      status: 'FINISHED',
      params: { prompt_version: '1.0.0', content_sha256: hash, file_name: 'planner_v1.prompt.json', git_sha: 'unknown' },
      tags: {
        promptops_prompt: 'planner_v1',
        promptops_registry_version: '1',
        deployment: 'none',
        model: 'gpt-4o-mini',
        'mlflow.linkedPrompts': '[{"name":"planner_v1","version":"1"}]',
      },
    });
    const sent = await tracker.artifact(run!, 'prompts/planner_v1.prompt.json');
    expect(JSON.parse(new TextDecoder().decode(sent))).toEqual(PLANNER);
    expect(await registry.version('planner_v1', version)).toMatchObject({
      description: 'why',
      tags: { promptops_run_id: runId, promptops_actor: 'ana', promptops_content_hash: hash },
    });
  });

  it('sent again, or twice at once, is one version with one run', async () => {
    const { register, runs, registry } = aRegistry();
    const all = await Promise.all([register(), register(), register()]);
    const again = await register();
    expect(new Set([...all, again].map(({ version, runId }) => `${version} ${runId}`)).size).toBe(1);
    expect(again.created).toBe(false);
    expect(await registry.versions({ names: ['planner_v1'] })).toHaveLength(1);
    expect((await runs()).filter(({ status }) => status === 'FINISHED')).toHaveLength(1);
    expect((await runs()).filter(({ status }) => status === 'RUNNING')).toEqual([]);
  });

  it.each(['log', 'putArtifact', 'updateRun'] as const)('that broke off at %s is gone on with', async (step) => {
    const cut = async () => {
      throw new PromptopsError('REGISTRY_UNREACHABLE', 'The line is cut.');
    };
    const { register, runs } = aRegistry();
    await expect(register({}, [], { [step]: cut })).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
    const { version, runId } = await register({}, ['staging']);
    expect(version).toBe(1);
    expect(await runs()).toMatchObject([{ id: runId, status: 'FINISHED', params: { prompt_version: '1.0.0' } }]);
  });

  it('is not written where its run cannot be', async () => {
    const { register, registry } = aRegistry();
    const createRun = async () => {
      throw new PromptopsError('REGISTRY_REFUSED', 'Not for you.');
    };
    await expect(register({}, [], { createRun })).rejects.toMatchObject({ code: 'REGISTRY_REFUSED' });
    expect(await registry.versions({ names: ['planner_v1'] })).toEqual([]);
  });

  it('that changed is the next version, with a run of its own', async () => {
    const { register, runs } = aRegistry();
    await register();
    expect(await register({ template: 'Plan {{query}} well', version: '1.1.0' })).toMatchObject({ version: 2, created: true });
    expect((await runs()).map(({ tags }) => tags['promptops_registry_version']).sort()).toEqual(['1', '2']);
  });
});
