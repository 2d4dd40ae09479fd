import { expect, it } from '@jest/globals';
import { type EmbeddedRegistry, embeddedRegistry } from '../../../src/adapters/registry/embedded-registry.ts';
import type { Publication } from '../../../src/core/registry/publication.ts';
import type { Run } from '../../../src/core/registry/run.ts';
import { aHashedDraft, codeOf } from '../../contracts/registry.ts';
import { describeWith } from '../../require.ts';
import { scratchFolder } from '../../scratch.ts';
import { withoutSqlite } from './sqlite.ts';

const name = 'planner_v1';
const bytes = new TextEncoder().encode('template: Create a plan\n');

const aPublication = (change: Partial<Publication> = {}, template = 'Create a plan'): Publication => ({
  name,
  prompt: { description: 'plans', tags: { team: 'reasoning' } },
  experiment: 'llmops-prompts',
  startTime: 500,
  draft: (runId) => {
    const { description, tags } = aHashedDraft(name, { type: 'text', template });
    return { description, tags: { ...tags, promptops_run_id: runId } };
  },
  aliases: [{ alias: 'code', expected: null }],
  artifacts: [{ path: 'prompts/planner_v1.prompt.yaml', bytes }],
  lineage: ({ version }, runId) => ({
    runName: `prompt-${version}-0a1b2c3d`,
    params: { prompt_version: String(version) },
    tags: { promptops_prompt: name, promptops_registry_version: String(version), own: runId },
  }),
  ...change,
});

const runsOf = async (registry: EmbeddedRegistry): Promise<readonly Run[]> => {
  const experimentId = await registry.findExperiment('llmops-prompts');
  const runs: Run[] = [];
  if (experimentId !== undefined) for await (const run of registry.runs({ experimentId })) runs.push(run);
  return runs;
};

describeWith('sqlite', withoutSqlite(), () => {
  const open = () => embeddedRegistry({ root: scratchFolder(), clock: () => new Date(1_000) });

  it('stores prompt, version, lineage, artifact and alias', async () => {
    const registry = await open();
    const published = await registry.publish(aPublication());
    const [run] = await runsOf(registry);
    expect(published).toEqual({ kind: 'created', version: await registry.version(name, 1), run });
    expect(published.version.tags).toMatchObject({ promptops_run_id: run?.id });
    expect(run).toMatchObject({ name: 'prompt-1-0a1b2c3d', status: 'FINISHED', startTime: 500, endTime: 1_000 });
    expect(run).toMatchObject({ params: { prompt_version: '1' }, tags: { promptops_registry_version: '1', own: run?.id } });
    expect(Buffer.from((await registry.artifact(run!, 'prompts/planner_v1.prompt.yaml'))!)).toEqual(Buffer.from(bytes));
    expect(await registry.prompt(name)).toMatchObject({ description: 'plans', tags: { team: 'reasoning' }, aliases: { code: 1 } });
  });

  it('adds a version to a prompt, which keeps its description', async () => {
    const registry = await open();
    await registry.publish(aPublication());
    const next = aPublication(
      { prompt: { description: 'other', tags: {} }, aliases: [{ alias: 'code', expected: 1 }] },
      'Create a better plan',
    );
    expect(await registry.publish(next)).toMatchObject({ kind: 'created', version: { version: 2 } });
    expect(await registry.prompt(name)).toMatchObject({ description: 'plans', aliases: { code: 2 } });
  });

  it('changes the description where it is asked to', async () => {
    const registry = await open();
    await registry.publish(aPublication());
    await registry.publish(aPublication({ newDescription: 'plans better', aliases: [] }, 'Create a better plan'));
    expect(await registry.prompt(name)).toMatchObject({ description: 'plans better' });
  });

  it('writes nothing for content that is there', async () => {
    const registry = await open();
    await registry.publish(aPublication());
    const again = await registry.publish(aPublication({ aliases: [{ alias: 'staging', expected: null }] }));
    expect(again).toEqual({ kind: 'known', version: await registry.version(name, 1) });
    expect(await runsOf(registry)).toHaveLength(1);
    expect(await registry.prompt(name)).toMatchObject({ aliases: { code: 1 } });
  });

  it.each<[string, Partial<Publication>, unknown]>([
    [
      'an alias is elsewhere than expected',
      {
        aliases: [
          { alias: 'code', expected: null },
          { alias: 'staging', expected: 7 },
        ],
      },
      'REGISTRY_CONFLICT',
    ],
    ['an alias cannot have its name', { aliases: [{ alias: 'latest', expected: null }] }, 'REGISTRY_REFUSED'],
    ['the name is not legal', { name: 'a b' }, 'REGISTRY_REFUSED'],
    ['a param is too long', { lineage: () => ({ runName: 'r', params: { p: 'x'.repeat(6_001) }, tags: {} }) }, 'REGISTRY_REFUSED'],
    ['an artifact leaves the run', { artifacts: [{ path: '../x', bytes }] }, 'REGISTRY_REFUSED'],
    ['the description is too long', { prompt: { description: 'x'.repeat(5_001), tags: {} } }, 'REGISTRY_REFUSED'],
  ])('stores nothing where %s', async (_why, change, code) => {
    const registry = await open();
    expect(await codeOf(registry.publish(aPublication(change)))).toBe(code);
    expect(await registry.prompts()).toEqual([]);
    expect(await runsOf(registry)).toEqual([]);
    expect(await registry.publish(aPublication())).toMatchObject({ kind: 'created', version: { version: 1 } });
  });

  it('stores nothing where the caller fails', async () => {
    const registry = await open();
    const lineage = () => {
      throw new Error('no');
    };
    await expect(registry.publish(aPublication({ lineage }))).rejects.toThrow('no');
    expect(await registry.prompts()).toEqual([]);
  });

  it('makes one version of equal content published by many at once', async () => {
    const root = scratchFolder();
    const registries = await Promise.all([1, 2, 3, 4].map(() => embeddedRegistry({ root })));
    const published = await Promise.all(registries.map((registry) => registry.publish(aPublication())));
    expect(published.map(({ kind, version }) => [kind, version.version]).sort()).toEqual([
      ['created', 1],
      ['known', 1],
      ['known', 1],
      ['known', 1],
    ]);
    expect(await runsOf(registries[0]!)).toHaveLength(1);
    for (const registry of registries) await registry.close();
  });
});
