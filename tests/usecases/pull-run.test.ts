import { expect, it } from '@jest/globals';
import { memoryWorkspace } from '../../src/adapters/workspace/memory-workspace.ts';
import { findRun } from '../../src/usecases/find-run.ts';
import { pullRun } from '../../src/usecases/pull-run.ts';
import { greet, registerIn, type Stores, someStores } from './a-checkout.ts';

const SOURCE = greet()['prompts/greet.prompt.yaml'] ?? '';

function from({ registry, tracker }: Stores) {
  return { registry: async () => registry, journal: { tracker, experiment: 'llmops-prompts' } };
}

async function pulledFrom(stores: Stores, workspace = memoryWorkspace()) {
  const run = await findRun({ of: 'greet', gitSha: undefined }, from(stores));
  return pullRun({ run, folder: 'prompts', force: false, dryRun: false }, { ...from(stores), workspace });
}

it('takes the source that is kept with the version where artifacts are not served', async () => {
  const stores = someStores({ unservedArtifacts: 's3' });
  await registerIn({ files: greet() }, stores);
  const workspace = memoryWorkspace();
  expect(await pulledFrom(stores, workspace)).toEqual([
    { name: 'greet', version: 1, file: 'prompts/greet.prompt.yaml', done: 'written', detail: null },
  ]);
  expect(new TextDecoder().decode(workspace.read('prompts/greet.prompt.yaml'))).toBe(SOURCE);
});

it('says so where neither is to be had', async () => {
  const stores = someStores({ unservedArtifacts: 's3' });
  await registerIn({ files: greet() }, stores);
  await stores.registry.deleteVersionTag('greet', 1, 'promptops_source');
  expect(await pulledFrom(stores)).toMatchObject([{ done: 'failed', detail: expect.stringContaining('not kept') }]);
});

it.each([
  '../up.md',
  'prompts/../../up.md',
  '.git/hooks/pre-commit',
  'prompts/.GIT/config',
  '/etc/passwd',
  'prompts//x',
  'C:x',
  'a\\..\\b',
])('writes nothing where a server calls its file %s', async (path) => {
  const stores = someStores();
  await registerIn({ files: greet() }, stores);
  const tracker = { ...stores.tracker, artifacts: async () => [path], artifact: async () => new Uint8Array([1]) };
  expect(await pulledFrom({ ...stores, tracker })).toMatchObject([{ file: null, done: 'failed' }]);
});

it('passes over runs that stand for another one, or came to nothing', async () => {
  const stores = someStores();
  await registerIn({ files: greet() }, stores);
  const experimentId = await stores.tracker.experiment('llmops-prompts');
  const tags = { promptops_kind: 'lineage', promptops_prompt: 'greet' };
  const { id } = await stores.tracker.createRun({
    experimentId,
    name: 'later',
    startTime: Date.now() + 1e12,
    tags: { ...tags, promptops_duplicate_of: 'x' },
  });
  const killed = await stores.tracker.createRun({ experimentId, name: 'killed', startTime: Date.now() + 1e12, tags });
  await stores.tracker.updateRun(killed.id, { status: 'KILLED', endTime: 1 });
  const found = await findRun({ of: 'greet', gitSha: undefined }, from(stores));
  expect([id, killed.id]).not.toContain(found.id);
  expect(found.status).toBe('FINISHED');
});
