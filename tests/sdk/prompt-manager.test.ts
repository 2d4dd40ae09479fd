import { describe, expect, it } from '@jest/globals';
import { memoryRegistry } from '../../src/adapters/registry/memory-registry.ts';
import { PromptManager, type PromptManagerOptions } from '../../src/index.ts';
import { scratchFolder } from '../scratch.ts';
import { addVersion } from '../usecases/a-desk.ts';
import { settled, watched } from '../usecases/load/a-loader.ts';

/** A registry with `planner_v1` and `solver_base`, both with `production`, and `draft` without. */
async function aRegistry() {
  const store = memoryRegistry({ lenient: true });
  for (const name of ['planner_v1', 'solver_base', 'draft']) await addVersion(store, name, `${name} says {{word}}`);
  for (const name of ['planner_v1', 'solver_base']) await store.setAlias(name, 'production', 1);
  return { store, ...watched(store) };
}

async function open(options: PromptManagerOptions = {}) {
  const { store, registry, state } = await aRegistry();
  const given = { registry, root: scratchFolder({ '.git/HEAD': '' }), env: {}, snapshotFolder: null, log: null };
  return { store, state, opening: () => PromptManager.open({ ...given, ...options }) };
}

describe('PromptManager', () => {
  it('loads its prompts at the start, in few requests, and gives them by key', async () => {
    const { opening, state } = await open({ prompts: { planner: 'planner_v1', solver: 'solver_base', both: 'solver_base/1' } });
    const prompts = await opening();
    expect(state.asked).toBe(2);
    expect(prompts.keys).toEqual(['planner', 'solver', 'both']);
    expect(prompts.get('planner')).toMatchObject({ name: 'planner_v1', alias: 'production', version: 1 });
    expect(prompts.get('solver').render({ word: 'yes' }).text).toBe('solver_base says yes');
  });

  it('without a list takes every prompt that has the alias', async () => {
    const { opening } = await open({ environment: 'prod' });
    expect((await opening()).keys).toEqual(['planner_v1', 'solver_base']);
  });

  it('says which keys there are', async () => {
    const { opening } = await open({ prompts: ['planner_v1'] });
    const prompts = await opening();
    expect(() => prompts.get('planer_v1')).toThrow('There is no prompt with the key `planer_v1`. Did you mean `planner_v1`?');
    await expect(prompts.refresh('nope')).rejects.toMatchObject({ code: 'PROMPT_NOT_FOUND' });
  });

  it('takes defaults for what fails', async () => {
    const { opening } = await open({ prompts: { planner: 'planner_v1', late: 'not_there' }, defaults: { late: 'Default for {{word}}' } });
    const prompts = await opening();
    expect(prompts.get('late')).toMatchObject({ isFallback: true, template: 'Default for {{word}}' });
    expect(prompts.get('planner')).toMatchObject({ isFallback: false });
  });

  it('names everything that failed and has no default', async () => {
    const { opening } = await open({ prompts: ['planner_v1', 'one', 'two'] });
    await expect(opening()).rejects.toThrow('`one`, `two`');
  });

  it('starts with defaults alone while the registry is down', async () => {
    const { opening, state } = await open({ defaults: { planner_v1: 'Plan' } });
    state.down = true;
    const prompts = await opening();
    expect(prompts.get('planner_v1')).toMatchObject({ template: 'Plan' });
    state.down = false;
  });

  it('refreshes one or all, and hears of changes', async () => {
    const { opening, store } = await open({ prompts: { planner: 'planner_v1' } });
    const prompts = await opening();
    const heard: string[] = [];
    prompts.on(({ kind }) => heard.push(kind));
    await addVersion(store, 'planner_v1', 'Newer {{word}}');
    await store.setAlias('planner_v1', 'production', 2);
    expect(prompts.get('planner')).toMatchObject({ version: 1 });
    await expect(prompts.refresh()).resolves.toEqual({ refreshed: ['planner_v1@production'], failed: [] });
    expect(prompts.get('planner')).toMatchObject({ version: 2 });
    expect(heard).toContain('changed');
    await prompts.close();
  });

  it('is renewed behind those who get', async () => {
    const { opening, store } = await open({ prompts: ['planner_v1'], revalidateSeconds: 0 });
    const prompts = await opening();
    await addVersion(store, 'planner_v1', 'Newer {{word}}');
    await store.setAlias('planner_v1', 'production', 2);
    prompts.get('planner_v1');
    await settled();
    expect(prompts.get('planner_v1')).toMatchObject({ version: 2 });
  });
});
