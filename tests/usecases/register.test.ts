import { describe, expect, it } from '@jest/globals';
import { memoryWorkspace } from '../../src/adapters/workspace/memory-workspace.ts';
import type { Run } from '../../src/core/registry/run.ts';
import { RUN_TAGS, VERSION_TAGS } from '../../src/core/registry/tags.ts';
import { steadyWorkspace } from '../../src/usecases/steady-workspace.ts';
import { type Checkout, COMMIT, carryOut, greet, kindsIn, planIn, registerIn, type Stores, someStores } from './a-checkout.ts';
import { brokenStores, type Fault, Killed } from './broken-stores.ts';

const READS = new Set(['prompts', 'findExperiment', 'runs', 'versions', 'prompt', 'version', 'versionByAlias', 'run']);
const EXPERIMENT = 'llmops-prompts';

async function lineageRuns({ tracker }: Stores, prompt = 'greet'): Promise<readonly Run[]> {
  const experimentId = (await tracker.findExperiment(EXPERIMENT)) ?? '';
  const runs: Run[] = [];
  for await (const run of tracker.runs({ experimentId, tags: { [RUN_TAGS.kind]: 'lineage', [RUN_TAGS.prompt]: prompt } })) runs.push(run);
  return runs;
}

async function aliasesOf({ registry }: Stores, name = 'greet') {
  const prompt = await registry.prompt(name);
  return prompt === undefined || prompt === 'model' ? {} : prompt.aliases;
}

describe('a new prompt', () => {
  it('becomes a version with all its tags, a finished run with its source, and the tracking alias', async () => {
    const stores = someStores();
    const files = greet('Greet {{name}}.\n', 'version: "1.4.0"\nmodel: openai/gpt-4o-mini\ntags: {team: a}\naliases: [staging]\n');
    const [applied] = await registerIn({ files }, stores);
    expect(applied).toMatchObject({ prompt: 'greet', kind: 'create', version: 1, aliases: ['code', 'staging'] });
    const [version] = await stores.registry.versions({ names: ['greet'] });
    expect(version).toMatchObject({
      description: 'Changes prompts/greet.prompt.yaml',
      tags: {
        team: 'a',
        [VERSION_TAGS.label]: '1.4.0',
        [VERSION_TAGS.labels]: '["1.4.0"]',
        [VERSION_TAGS.hashFormat]: '1',
        [VERSION_TAGS.file]: 'prompts/greet.prompt.yaml',
        [VERSION_TAGS.gitSha]: COMMIT,
        [VERSION_TAGS.gitRef]: 'main',
        [VERSION_TAGS.gitRepo]: 'https://example.org/prompts.git',
        [VERSION_TAGS.gitDirty]: 'false',
        [VERSION_TAGS.actor]: 'ada',
        [VERSION_TAGS.tool]: 'promptops/test',
        [VERSION_TAGS.managedTags]: '["team"]',
        [VERSION_TAGS.runId]: applied?.runId,
      },
    });
    const hash = version?.tags[VERSION_TAGS.contentHash] ?? '';
    const [run, ...others] = await lineageRuns(stores);
    expect(others).toEqual([]);
    expect(run).toMatchObject({
      id: applied?.runId,
      name: `prompt-1.4.0-${hash.slice(0, 8)}`,
      status: 'FINISHED',
      params: {
        prompt_version: '1.4.0',
        content_hash: hash.slice(0, 8),
        content_sha256: hash,
        file_name: 'greet.prompt.yaml',
        git_sha: COMMIT,
        deployment_time: new Date(run?.startTime ?? 0).toISOString(),
      },
      tags: {
        deployment: 'staging',
        model: 'gpt-4o-mini',
        [RUN_TAGS.registryVersion]: '1',
        [RUN_TAGS.linkedPrompts]: '[{"name":"greet","version":"1"}]',
        [RUN_TAGS.aliases]: '[{"alias":"code","from":null,"to":1,"seq":1},{"alias":"staging","from":null,"to":1,"seq":1}]',
      },
    });
    const source = await stores.tracker.artifact(run!, 'prompts/greet.prompt.yaml');
    expect(new TextDecoder().decode(source)).toBe(files['prompts/greet.prompt.yaml']);
    expect(await stores.registry.prompt('greet')).toMatchObject({ description: 'greets', aliases: { code: 1, staging: 1 } });
  });

  it('takes its number for its run name where it has no label', async () => {
    const stores = someStores();
    await registerIn({ files: greet() }, stores);
    expect((await lineageRuns(stores))[0]?.name).toMatch(/^prompt-1-[0-9a-f]{8}$/);
    expect((await lineageRuns(stores))[0]?.tags).toMatchObject({ deployment: 'none', model: 'none' });
  });

  it('has its partials beside its source', async () => {
    const stores = someStores();
    const files = {
      'prompts/greet.prompt.yaml': 'name: greet\ndescription: x\ntemplate: |\n  {{> partials/tone.md}} Greet.\n',
      'prompts/partials/tone.md': 'Be kind.',
    };
    await registerIn({ files }, stores);
    const [run] = await lineageRuns(stores);
    expect(await stores.tracker.artifacts(run!, 'prompts')).toEqual(['prompts/greet.prompt.yaml', 'prompts/tone.md']);
  });
});

describe('a file that goes while it is registered', () => {
  it('is a stale plan for its prompt; the others are registered', async () => {
    const stores = someStores();
    const kept = { 'prompts/wave.prompt.yaml': 'name: wave\ndescription: waves\ntemplate: Wave.\n' };
    const planned = await planIn({ files: { ...greet(), ...kept } }, stores);
    const applied = await carryOut(planned, { files: kept }, stores);
    expect(applied).toMatchObject([
      {
        prompt: 'greet',
        version: null,
        error: { code: 'PLAN_STALE', message: 'prompts/greet.prompt.yaml is gone since the plan was made.' },
      },
      { prompt: 'wave', version: 1 },
    ]);
    expect(await stores.registry.versions({ names: ['greet'] })).toEqual([]);
  });
});

describe('a file that is saved while it is registered', () => {
  it('is registered as it was checked: hash, text and the source in its run are of one moment', async () => {
    const stores = someStores();
    const file = 'prompts/greet.prompt.yaml';
    const folder = memoryWorkspace({ files: greet() });
    const workspace = steadyWorkspace(folder);
    const planned = await planIn({ files: greet(), workspace }, stores);
    folder.write(file, greet('Greet {{name}} again.\n')[file]!);
    await carryOut(planned, { files: greet(), workspace }, stores);
    const [run] = await lineageRuns(stores);
    const source = await stores.tracker.artifact(run!, file);
    expect(new TextDecoder().decode(source)).toBe(greet()[file]);
  });
});

describe('requests', () => {
  it('are at most 7 for a new prompt, 6 for a new version, and 6 for the whole run', async () => {
    const stores = someStores();
    const first = brokenStores(stores);
    await registerIn({ files: greet() }, first.stores);
    const writes = first.sent.filter((name) => !READS.has(name) && name !== 'experiment');
    expect(writes.sort()).toEqual(['createPrompt', 'createRun', 'createVersion', 'log', 'putArtifact', 'setAlias', 'updateRun']);
    expect(first.sent.length - writes.length).toBeLessThanOrEqual(6);
    const second = brokenStores(stores);
    await registerIn({ files: greet('Salute {{name}}.\n') }, second.stores);
    const changed = second.sent.filter((name) => !READS.has(name));
    expect(changed.sort()).toEqual(['createRun', 'createVersion', 'log', 'putArtifact', 'setAlias', 'updateRun']);
    expect(second.sent.length - changed.length).toBeLessThanOrEqual(6);
  });

  it('are none that write, and at most 4 that read, where nothing changed', async () => {
    const stores = someStores();
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `prompts/p${index}.prompt.yaml`,
        `name: p${index}\ndescription: x\ntemplate: Say ${index}.\n`,
      ]),
    );
    await registerIn({ files }, stores);
    const again = brokenStores(stores);
    expect(await registerIn({ files }, again.stores)).toEqual([]);
    expect(again.sent.sort()).toEqual(['findExperiment', 'prompts', 'runs']);
    // An alias that no file names is explained by the record alone.
    await stores.registry.setAlias('p7', 'live', 1);
    const recorded = brokenStores(stores);
    const { plan } = await planIn({ files }, recorded.stores);
    expect(plan.summary).toMatchObject({ unchanged: 30, drifted: 1 });
    expect(recorded.sent.sort()).toEqual(['findExperiment', 'prompts', 'runs', 'runs']);
  });
});

const VARIED: Readonly<Record<string, Checkout>> = {
  'a text': { files: greet() },
  'with everything': {
    files: greet('Greet {{name}}.\n', 'version: "1.0.0"\ntags: {team: a, lang: de}\naliases: [staging, dev]\nmodel: openai/x\n'),
  },
  'off the default branch': { files: greet(), provenance: { onDefaultBranch: false } },
  'without git': { files: greet(), provenance: { sha: undefined, changed: undefined, ref: undefined, repo: undefined } },
};

describe('plan after register', () => {
  it.each(Object.entries(VARIED))('is unchanged: %s', async (_, checkout) => {
    const stores = someStores();
    await registerIn(checkout, stores);
    expect(await kindsIn(checkout, stores)).toEqual(['greet: unchanged']);
  });

  it('is unchanged after content went and came back, labels and tags moved', async () => {
    const stores = someStores();
    const steps: readonly (readonly [Checkout, string])[] = [
      [{ files: greet('One {{name}}.\n', 'version: "1.0.0"\ntags: {team: a}\n') }, 'create'],
      [{ files: greet('Two {{name}}.\n', 'version: "2.0.0"\n') }, 'new-version'],
      [{ files: greet('One {{name}}.\n', 'version: "3.0.0"\n') }, 'restore'],
      [{ files: greet('Two {{name}}.\n', 'version: "2.0.0"\n') }, 'alias'],
      [{ files: greet('Two {{name}}.\n', 'version: "2.0.1"\ntags: {team: b}\n') }, 'metadata'],
      [{ files: greet('Two {{name}}.\n', 'version: "2.0.1"\naliases: [staging]\n') }, 'alias'],
      [{ files: greet('Three {{name}}.\n', 'aliases: [staging]\n') }, 'new-version'],
    ];
    for (const [checkout, kind] of steps) {
      expect(await kindsIn(checkout, stores)).toEqual([`greet: ${kind}`]);
      expect((await registerIn(checkout, stores)).map(({ error }) => error)).toEqual([undefined]);
      expect(await kindsIn(checkout, stores)).toEqual(['greet: unchanged']);
    }
    expect((await stores.registry.versions({ names: ['greet'] })).map(({ version }) => version)).toEqual([3, 2, 1]);
    expect((await stores.registry.version('greet', 1))?.tags).toMatchObject({ [VERSION_TAGS.labels]: '["1.0.0","3.0.0"]' });
    expect((await stores.registry.version('greet', 2))?.tags).not.toHaveProperty('team');
    expect(await aliasesOf(stores)).toEqual({ code: 3, staging: 3 });
  });
});

/** One version of the content, one finished run, the alias right, and nothing left to do. */
async function expectWhole(checkout: Checkout, stores: Stores, version = 1): Promise<void> {
  expect(await kindsIn(checkout, stores)).toEqual(['greet: unchanged']);
  const versions = await stores.registry.versions({ names: ['greet'] });
  expect(versions.map((one) => one.version)).toEqual(Array.from({ length: version }, (_, index) => version - index));
  const runs = await lineageRuns(stores);
  const own = runs.filter(({ tags }) => tags[RUN_TAGS.contentHash] === versions[0]?.tags[VERSION_TAGS.contentHash]);
  expect(own.map(({ status }) => status)).toEqual(['FINISHED']);
  expect(own[0]).toMatchObject({ id: versions[0]?.tags[VERSION_TAGS.runId], params: { content_hash: expect.any(String) } });
  expect(await stores.tracker.artifacts(own[0]!, 'prompts')).toEqual(['prompts/greet.prompt.yaml']);
  expect(await aliasesOf(stores)).toEqual({ code: version });
}

async function requestsOf(checkout: Checkout, prepared: () => Promise<Stores>): Promise<number> {
  const { stores, sent } = brokenStores(await prepared());
  await registerIn(checkout, stores);
  return sent.length;
}

const PREPARED: Readonly<Record<string, { readonly stores: () => Promise<Stores>; readonly version: number }>> = {
  'a new prompt': { stores: async () => someStores(), version: 1 },
  'a new version': {
    stores: async () => {
      const stores = someStores();
      await registerIn({ files: greet('Before {{name}}.\n') }, stores);
      return stores;
    },
    version: 2,
  },
  'a prompt without versions': {
    stores: async () => {
      const stores = someStores();
      await stores.registry.createPrompt('greet', { description: 'greets', tags: {} });
      return stores;
    },
    version: 1,
  },
};

describe.each(Object.entries(PREPARED))('interrupted: %s', (_, { stores: prepared, version }) => {
  const checkout: Checkout = { files: greet() };

  it.each<Fault>(['killed before', 'killed after'])('%s any request, then run again', async (fault) => {
    const requests = await requestsOf(checkout, prepared);
    for (let at = 0; at < requests; at++) {
      const stores = await prepared();
      await expect(registerIn(checkout, brokenStores(stores, at, fault).stores)).rejects.toBeInstanceOf(Killed);
      const again = await registerIn(checkout, stores);
      expect(again.flatMap(({ error }) => (error ? [error.message] : []))).toEqual([]);
      await expectWhole(checkout, stores, version);
    }
  });

  it.each<Fault>(['lost before', 'lost after'])('the answer %s any request of the apply', async (fault) => {
    const requests = await requestsOf(checkout, prepared);
    for (let at = 0; at < requests; at++) {
      const stores = await prepared();
      const broken = brokenStores(stores, at, fault);
      const result = await registerIn(checkout, broken.stores).catch((error: unknown) => error);
      const name = broken.sent[at] ?? '';
      // Reads and the making of the experiment are repeated inside the adapter; where that is in vain, nothing is written twice.
      if (!READS.has(name) && name !== 'experiment') expect({ name, result }).toMatchObject({ result: [{ version }] });
      await registerIn(checkout, stores);
      await expectWhole(checkout, stores, version);
    }
  });
});

describe('a register that died, and content that never returns', () => {
  it('its run is closed by the next register of that prompt', async () => {
    const stores = someStores();
    const broken = brokenStores(stores);
    const registry = { ...broken.stores.registry, createVersion: () => Promise.reject(new Killed()) };
    await expect(registerIn({ files: greet('Lost {{name}}.\n') }, { ...broken.stores, registry })).rejects.toBeInstanceOf(Killed);
    expect((await lineageRuns(stores)).map(({ status }) => status)).toEqual(['RUNNING']);
    await registerIn({ files: greet() }, stores);
    expect((await lineageRuns(stores)).map(({ status }) => status)).toEqual(['FINISHED', 'KILLED']);
    expect(await kindsIn({ files: greet() }, stores)).toEqual(['greet: unchanged']);
  });

  it('where its version was made, the run is kept for the content to return, and finished then', async () => {
    const stores = someStores();
    await registerIn({ files: greet() }, stores);
    const registry = { ...stores.registry, setAlias: () => Promise.reject(new Killed()) };
    const other: Checkout = { files: greet('Other {{name}}.\n') };
    await expect(registerIn(other, { ...stores, registry })).rejects.toBeInstanceOf(Killed);
    await registerIn({ files: greet('Third {{name}}.\n') }, stores);
    expect((await lineageRuns(stores)).map(({ status }) => status)).toEqual(['FINISHED', 'RUNNING', 'FINISHED']);
    await registerIn(other, stores);
    expect((await lineageRuns(stores)).map(({ status }) => status)).toEqual(['FINISHED', 'FINISHED', 'FINISHED']);
    expect(await aliasesOf(stores)).toEqual({ code: 2 });
  });
});

describe('several at once', () => {
  it.each([2, 4, 8])('%d register the same new prompt: one version stays, all name it', async (processes) => {
    const stores = someStores();
    const checkout: Checkout = { files: greet() };
    const plans = await Promise.all(Array.from({ length: processes }, () => planIn(checkout, stores)));
    const results = await Promise.all(plans.map((plan) => carryOut(plan, checkout, stores)));
    expect(results.flat().map(({ error, version }) => error?.message ?? version)).toEqual(Array(processes).fill(1));
    expect(await aliasesOf(stores)).toEqual({ code: 1 });
    expect((await stores.registry.versions({ names: ['greet'] })).map(({ version }) => version)).toEqual([1]);
    expect((await lineageRuns(stores)).filter(({ status }) => status === 'FINISHED')).toHaveLength(1);
    expect((await lineageRuns(stores)).filter(({ status }) => status === 'RUNNING')).toEqual([]);
    expect(await kindsIn(checkout, stores)).toEqual(['greet: unchanged']);
  });

  it.each([2, 8])('%d register the same new version of a prompt', async (processes) => {
    const stores = someStores();
    await registerIn({ files: greet('Before {{name}}.\n') }, stores);
    const checkout: Checkout = { files: greet() };
    const plans = await Promise.all(Array.from({ length: processes }, () => planIn(checkout, stores)));
    const results = await Promise.all(plans.map((plan) => carryOut(plan, checkout, stores)));
    expect(results.flat().map(({ error, version }) => error?.message ?? version)).toEqual(Array(processes).fill(2));
    expect(await kindsIn(checkout, stores)).toEqual(['greet: unchanged']);
  });

  it('one fails to make its version: that of the other and its alias stay', async () => {
    const stores = someStores();
    const checkout: Checkout = { files: greet() };
    const plan = await planIn(checkout, stores);
    await registerIn(checkout, stores);
    const { registry } = stores;
    const refusing = { ...registry, createVersion: () => Promise.reject(new Error('must not be asked')) };
    await expect(carryOut(plan, checkout, { ...stores, registry: refusing })).resolves.toMatchObject([{ version: 1 }]);
    expect(await aliasesOf(stores)).toEqual({ code: 1 });
  });

  it('where versions may not be deleted, the higher one is marked and skipped from then on', async () => {
    const stores = someStores();
    const { registry } = stores;
    const { PromptopsError } = await import('../../src/core/errors.ts');
    const cautious: Stores = {
      ...stores,
      registry: { ...registry, deleteVersion: () => Promise.reject(new PromptopsError('REGISTRY_REFUSED', 'Permission denied')) },
    };
    const checkout: Checkout = { files: greet() };
    const plans = await Promise.all([planIn(checkout, cautious), planIn(checkout, cautious)]);
    // The prompt is known to both, so that neither looks again before it creates.
    await registry.createPrompt('greet', { description: 'greets', tags: {} });
    const blind = { ...cautious.registry, createPrompt: async () => 'created' as const };
    await Promise.all(plans.map((plan) => carryOut(plan, checkout, { ...stores, registry: blind })));
    const versions = await registry.versions({ names: ['greet'] });
    expect(versions.map(({ version, tags }) => [version, tags[VERSION_TAGS.duplicateOf]])).toEqual([
      [2, '1'],
      [1, undefined],
    ]);
    expect(await kindsIn(checkout, stores)).toEqual(['greet: unchanged']);
  });
});
