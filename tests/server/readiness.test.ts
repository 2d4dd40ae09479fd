import { expect, it } from '@jest/globals';
import { metrics } from '../../src/server/metrics.ts';
import { watchReadiness } from '../../src/server/readiness.ts';

interface Set {
  readonly asked: () => Promise<undefined>;
  readonly held?: number;
  readonly onDisk?: boolean;
  readonly stopping?: boolean;
}

function watching({ asked, held = 0, onDisk = false, stopping = false }: Set) {
  let time = 0;
  let questions = 0;
  const copy = { reference: 'greet', version: 1, ageMs: 0, stale: false };
  const ask = watchReadiness({
    registry: {
      prompt: () => {
        questions += 1;
        return asked();
      },
    },
    loader: { held: () => Array.from({ length: held }, () => copy), hasCopies: async () => held > 0 || onDisk },
    metrics: metrics(),
    stopping: () => stopping,
    now: () => time,
  });
  return { ask, after: (ms: number) => (time += ms), questions: () => questions };
}

const well = async () => undefined;
const down = async () => Promise.reject(new Error('down'));
const silent = () => new Promise<undefined>(() => {});

it.each<[string, Set, boolean, string]>([
  ['well', { asked: well }, true, 'ok'],
  ['E2: down, nothing loaded', { asked: down }, false, 'the registry does not answer'],
  ['E1: down, copies in memory', { asked: down, held: 1 }, true, 'degraded'],
  ['E1: down at the start, copies on disk', { asked: down, onDisk: true }, true, 'degraded'],
  ['silent', { asked: silent }, false, 'the registry does not answer'],
  ['E13: told to stop', { asked: well, stopping: true }, false, 'stopping'],
])('%s', async (_title, set, ready, why) => {
  expect(await watching(set).ask()).toEqual({ ready, why });
});

it('asks the registry once in five seconds, whoever wants to know', async () => {
  const { ask, after, questions } = watching({ asked: well });
  await Promise.all([ask(), ask(), ask()]);
  after(4999);
  await ask();
  expect(questions()).toBe(1);
  after(1);
  await ask();
  expect(questions()).toBe(2);
});
