import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { outsideMove } from '../../src/core/journal/move-chain.ts';
import { RUN_TAGS, VERSION_TAGS } from '../../src/core/registry/tags.ts';
import { movesOfAlias, readMoves } from '../../src/usecases/read-journal.ts';
import { type Checkout, greet, kindsIn, registerIn, type Stores, someStores } from './a-checkout.ts';
import { Killed, pausedStores } from './broken-stores.ts';

const NEW = { files: greet('Greet {{name}}.\n', 'aliases: [staging]\n') };
const BEFORE = { files: greet('Before {{name}}.\n', 'aliases: [staging]\n') };

/** What is there when they begin; the number that the content gets, and how many versions there are then. */
const PREPARED: Readonly<Record<string, (stores: Stores) => Promise<unknown>>> = {
  nothing: async () => {},
  'another version': (stores) => registerIn(BEFORE, stores),
  'a prompt without versions': ({ registry }) => registry.createPrompt('greet', { description: 'greets', tags: {} }),
};

/** After how many requests each process is killed; most are not. */
const someProcesses = fc.array(fc.option(fc.nat(20), { nil: undefined, freq: 4 }), { minLength: 2, maxLength: 4 });

/** One version of the content, every alias on it, one finished run that tells of it, and a journal that agrees. */
async function expectOne(stores: Stores, checkout: Checkout): Promise<void> {
  const { registry, tracker } = stores;
  expect(await kindsIn(checkout, stores)).toEqual(['greet: unchanged']);
  const prompt = await registry.prompt('greet');
  if (prompt === undefined || prompt === 'model') throw new Error('there is no prompt');
  const [version, ...older] = await registry.versions({ names: ['greet'] });
  const hash = version?.tags[VERSION_TAGS.contentHash] ?? '';
  expect(older.filter(({ tags }) => tags[VERSION_TAGS.contentHash] === hash)).toEqual([]);
  expect(prompt.aliases).toMatchObject({ code: version?.version, staging: version?.version });
  const runs = [];
  for await (const run of tracker.runs({ experimentId: '1', tags: { [RUN_TAGS.kind]: 'lineage', [RUN_TAGS.contentHash]: hash } }))
    runs.push(run);
  expect(runs.filter(({ status }) => status === 'RUNNING')).toEqual([]);
  const number = String(version?.version);
  expect(runs.filter(({ tags }) => tags[RUN_TAGS.duplicateOf] === undefined)).toEqual([
    expect.objectContaining({
      id: version?.tags[VERSION_TAGS.runId],
      status: 'FINISHED',
      name: `prompt-${number}-${hash.slice(0, 8)}`,
      params: expect.objectContaining({ prompt_version: number, content_sha256: hash }),
      tags: expect.objectContaining({
        [RUN_TAGS.registryVersion]: number,
        [RUN_TAGS.linkedPrompts]: expect.stringContaining(`"${number}"`),
      }),
    }),
  ]);
  const moves = await readMoves({ tracker, experiment: 'llmops-prompts' }, 'greet');
  const unexplained = Object.entries(prompt.aliases).filter(([alias, now]) =>
    outsideMove(movesOfAlias(moves, 'greet', alias), 'greet', alias, now),
  );
  expect(unexplained).toEqual([]);
}

it('however several processes interleave, whoever of them is killed: one version stays, every alias on it, on record', async () => {
  const race = fc.asyncProperty(
    fc.scheduler(),
    someProcesses,
    fc.constantFrom(...Object.keys(PREPARED)),
    fc.constantFrom([], ['dev']),
    async (scheduler, processes, prepared, aliases) => {
      const stores = someStores();
      await PREPARED[prepared]?.(stores);
      const checkout: Checkout = { ...NEW, plan: { aliases } };
      const all = processes.map((killedAfter, index) => {
        const paused = pausedStores(stores, (name) => scheduler.schedule(Promise.resolve(), `${index}: ${name}`), killedAfter);
        return registerIn(checkout, paused);
      });
      const ended = await scheduler.waitFor(Promise.allSettled(all));
      for (const result of ended) {
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(Killed);
        else expect(result.value.flatMap(({ error }) => error ?? [])).toEqual([]);
      }
      if (ended.some(({ status }) => status === 'rejected')) {
        for (const { error } of await registerIn(checkout, stores)) expect(error).toBeUndefined();
      }
      await expectOne(stores, checkout);
    },
  );
  await fc.assert(race, { numRuns: 300 });
}, 120_000);
