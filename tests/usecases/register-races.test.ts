import { describe, expect, it } from '@jest/globals';
import { PromptopsError } from '../../src/core/errors.ts';
import { VERSION_TAGS } from '../../src/core/registry/tags.ts';
import type { PlanResult } from '../../src/usecases/plan-prompts.ts';
import { faulty } from '../faulty.ts';
import { type Checkout, carryOut, greet, kindsIn, planIn, registerIn, type Stores, someStores } from './a-checkout.ts';
import { brokenStores, Killed } from './broken-stores.ts';

const BEFORE: Checkout = { files: greet('Before {{name}}.\n', 'aliases: [staging]\n') };
const AFTER: Checkout = { files: greet('After {{name}}.\n', 'aliases: [staging]\n') };

/** A prompt that is there, and content that is new to it. */
async function prepared(): Promise<Stores> {
  const stores = someStores();
  await registerIn(BEFORE, stores);
  return stores;
}

async function aliasesIn({ registry }: Stores): Promise<unknown> {
  const prompt = await registry.prompt('greet');
  return typeof prompt === 'object' ? prompt.aliases : undefined;
}

async function versionsIn({ registry }: Stores): Promise<readonly (readonly [number, string | undefined])[]> {
  return (await registry.versions({ names: ['greet'] })).map(({ version, tags }) => [version, tags[VERSION_TAGS.duplicateOf]]);
}

/** Made by a register that was killed right after it, while another one made the same content. */
async function withTwin(): Promise<Stores> {
  const stores = await prepared();
  const plan = await planIn(AFTER, stores);
  const { stores: dying, sent } = brokenStores(stores);
  const registry = faulty(dying.registry, {
    createVersion: {
      before: async () => void (await registerIn(AFTER, stores)),
      after: () => {
        throw new Killed();
      },
    },
  });
  await expect(carryOut(plan, AFTER, { ...dying, registry })).rejects.toBeInstanceOf(Killed);
  expect(sent).not.toContain('setAlias');
  expect(await versionsIn(stores)).toEqual([
    [3, undefined],
    [2, undefined],
    [1, undefined],
  ]);
  return stores;
}

describe('the same content, by two at once', () => {
  it('the run of one is taken up by the other: its version goes before an alias points at it', async () => {
    const stores = await prepared();
    const first = await planIn(AFTER, stores);
    const other = someTurn<PlanResult>();
    // The other one plans while the first has a run and no version yet, and makes its version while the first has made its own.
    const registry = faulty(stores.registry, {
      createVersion: {
        before: async () => other.take(planIn(AFTER, stores)),
        after: async () => expect(await carryOut(await other.taken, AFTER, stores)).toMatchObject([{ version: 2 }]),
      },
      setAlias: { before: async () => expect((await versionsIn(stores)).map(([version]) => version)).toEqual([2, 1]) },
    });
    expect(await carryOut(first, AFTER, { ...stores, registry })).toMatchObject([{ version: 2 }]);
    expect(await aliasesIn(stores)).toEqual({ code: 2, staging: 2 });
    expect(await kindsIn(AFTER, stores)).toEqual(['greet: unchanged']);
  });

  it('the one that made the version dies: the other one sees to its aliases and its lineage', async () => {
    const stores = await prepared();
    const second = await planIn(AFTER, stores);
    const registry = faulty(stores.registry, {
      setAlias: {
        before: () => {
          throw new Killed();
        },
      },
    });
    await expect(registerIn(AFTER, { ...stores, registry })).rejects.toBeInstanceOf(Killed);
    expect(await carryOut(second, AFTER, stores)).toMatchObject([{ version: 2, aliases: ['code', 'staging'] }]);
    expect(await aliasesIn(stores)).toEqual({ code: 2, staging: 2 });
    expect(await kindsIn(AFTER, stores)).toEqual(['greet: unchanged']);
  });

  it('an alias that moved on to newer content meanwhile stays there, and that is said', async () => {
    const stores = await prepared();
    const slow = await planIn(AFTER, stores);
    const newer: Checkout = { files: greet('Newer {{name}}.\n', 'aliases: [staging]\n') };
    await registerIn(AFTER, stores);
    await registerIn(newer, stores);
    const [applied] = await carryOut(slow, AFTER, stores);
    expect(applied).toMatchObject({ version: 2, aliases: [] });
    expect(applied?.warnings.join()).toContain('`staging` stays at version 3');
    expect(await aliasesIn(stores)).toEqual({ code: 3, staging: 3 });
  });

  it('a prompt without aliases is not taken at its newest version, which may be about to go', async () => {
    const stores = someStores();
    const off: Checkout = { files: greet(), provenance: { onDefaultBranch: false } };
    const both = [await planIn(off, stores), await planIn(off, stores)];
    await stores.registry.createPrompt('greet', { description: 'greets', tags: {} });
    const registry = faulty(stores.registry, {
      createPrompt: { after: async () => void (await carryOut(both[1]!, off, stores)) },
      versions: {
        after: async (_call, [query]) => {
          if (!(query as { contentHash?: string }).contentHash) throw new Killed();
        },
      },
    });
    const blind = { ...registry, createPrompt: async () => 'created' as const };
    await carryOut(both[1]!, off, stores);
    await expect(carryOut(both[0]!, off, { ...stores, registry: blind })).rejects.toBeInstanceOf(Killed);
    const [action] = (await planIn({ ...off, plan: { aliases: ['dev'] } }, stores)).plan.actions;
    expect(action).toMatchObject({ to: 1, aliases: [{ alias: 'dev', to: 1 }] });
  });
});

describe('a version that an interrupted register made twice', () => {
  it('is shown, and removed by the next register', async () => {
    const stores = await withTwin();
    const [action] = (await planIn(AFTER, stores)).plan.actions;
    expect(action).toMatchObject({ kind: 'metadata', to: 2 });
    expect(action?.reasons.join()).toContain('remove version 3');
    expect(await registerIn(AFTER, stores)).toMatchObject([{ version: 2 }]);
    expect((await versionsIn(stores)).map(([version]) => version)).toEqual([2, 1]);
    expect(await kindsIn(AFTER, stores)).toEqual(['greet: unchanged']);
  });

  it('is marked where it may not be deleted', async () => {
    const stores = await withTwin();
    const refused = new PromptopsError('REGISTRY_REFUSED', 'Permission denied');
    await registerIn(AFTER, { ...stores, registry: { ...stores.registry, deleteVersion: () => Promise.reject(refused) } });
    expect(await versionsIn(stores)).toEqual([
      [3, '2'],
      [2, undefined],
      [1, undefined],
    ]);
    expect(await kindsIn(AFTER, stores)).toEqual(['greet: unchanged']);
  });

  it('is marked where somebody pointed an alias at it, which stays', async () => {
    const stores = await withTwin();
    await stores.registry.setAlias('greet', 'mine', 3);
    await registerIn(AFTER, stores);
    expect((await versionsIn(stores))[0]).toEqual([3, '2']);
    expect(await aliasesIn(stores)).toEqual({ code: 2, staging: 2, mine: 3 });
  });

  it('equal versions of others are left alone', async () => {
    const stores = await prepared();
    const [{ tags, ...version } = { name: '', description: '', tags: {} }] = await stores.registry.versions({ names: ['greet'] });
    const plain = Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith('promptops_')));
    await stores.registry.createVersion({ ...version, tags: plain });
    await registerIn(BEFORE, stores);
    expect((await versionsIn(stores)).map(([number]) => number)).toEqual([2, 1]);
  });
});

it('a version that was deleted since the plan: nothing is guessed, and the next step is named', async () => {
  const stores = await prepared();
  await registerIn(AFTER, stores);
  const back = await planIn(BEFORE, stores);
  await stores.registry.deleteVersion('greet', 1);
  const [applied] = await carryOut(back, BEFORE, stores);
  expect(applied?.error).toMatchObject({ code: 'PLAN_STALE', message: expect.stringContaining('Version 1 of greet') });
  expect(await aliasesIn(stores)).toEqual({ code: 2, staging: 2 });
});

it('a version that went, and another one that holds the same: that one is taken', async () => {
  const stores = await withTwin();
  await registerIn(BEFORE, stores);
  const back = await planIn(AFTER, stores);
  await stores.registry.deleteVersion('greet', 2);
  expect(await carryOut(back, AFTER, stores)).toMatchObject([{ version: 3 }]);
  expect(await aliasesIn(stores)).toEqual({ code: 3, staging: 3 });
});

/** What one process begins inside of another one. */
function someTurn<Value>() {
  let resolve: (value: Value) => void = () => {};
  const taken = new Promise<Value>((done) => {
    resolve = done;
  });
  return { taken, take: async (value: Promise<Value>) => resolve(await value) };
}
