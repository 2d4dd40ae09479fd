import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { promotePrompts } from '../../src/usecases/promote-prompts.ts';
import { movesOfAlias, readMoves } from '../../src/usecases/read-journal.ts';
import { settlePromotions } from '../../src/usecases/settle-promotions.ts';
import { aDesk, aPromotion } from './a-desk.ts';
import { Killed, pausedStores } from './broken-stores.ts';

const aProcess = fc.record({
  from: fc.constantFrom('1', '2', '3'),
  killedAfter: fc.option(fc.nat(14), { nil: undefined, freq: 4 }),
});

it('however promotions interleave, whoever of them is killed: each that succeeds starts where the one before it ended (C5, C9)', async () => {
  const race = fc.asyncProperty(
    fc.scheduler(),
    fc.array(aProcess, { minLength: 2, maxLength: 3 }),
    fc.constantFrom('resume', 'abandon'),
    async (scheduler, processes, way) => {
      const desk = await aDesk({ prompts: { greet: 4 } });
      const { registry, journal } = desk;
      await registry.setAlias('greet', 'production', 4);
      const all = processes.map(({ from, killedAfter }, index) => {
        const pause = (name: string) => scheduler.schedule(Promise.resolve(), `${index}: ${name}`);
        const paused = pausedStores({ registry, tracker: journal.tracker }, pause, killedAfter);
        const own = { ...desk, registry: paused.registry, journal: { ...journal, tracker: paused.tracker } };
        return promotePrompts(aPromotion({ from, actor: `${index}` }), own);
      });
      const ended = await scheduler.waitFor(Promise.allSettled(all));
      for (const result of ended) {
        if (result.status === 'rejected' && !(result.reason instanceof Killed)) expect(result.reason).toMatchObject({ exitCode: 3 });
      }
      const settled = await settlePromotions({ way, prompts: [], to: undefined, actor: 'carol' }, desk);
      if (processes.every(({ killedAfter }) => killedAfter === undefined)) expect(settled).toEqual([]);
      const moves = movesOfAlias(await readMoves(journal, 'greet'), 'greet', 'production');
      const refused = settled.filter((one) => one.settled === 'refused').length;
      expect(moves.filter(({ state }) => state === 'open')).toHaveLength(refused);
      const done = moves.filter(({ state }) => state === 'done' || state === 'undone');
      expect(done.map(({ from }) => from)).toEqual([4, ...done.map(({ to }) => to)].slice(0, done.length));
      expect((await registry.versionByAlias('greet', 'production'))?.version).toBe(done.at(-1)?.to ?? 4);
    },
  );
  await fc.assert(race, { numRuns: 300 });
}, 120_000);
