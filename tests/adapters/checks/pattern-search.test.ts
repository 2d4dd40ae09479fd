import { describe, expect, it } from '@jest/globals';
import type { CheckThread } from '../../../src/adapters/checks/check-thread.ts';
import { patternSearch } from '../../../src/adapters/checks/pattern-search.ts';

/** A thread in which searches for what begins with `bad` never end. */
function aThread(): CheckThread & { readonly runs: string[] } {
  const runs: string[] = [];
  return {
    runs,
    run: async (task) => {
      const pattern = task.kind === 'regex' ? task.pattern : '';
      runs.push(pattern);
      return pattern.startsWith('bad') ? { problem: 'stopped after 250 ms', stopped: true } : { value: true };
    },
    close: async () => {},
  };
}

const thousand = (of: (at: number) => string) => Array.from({ length: 1000 }, (_, at) => of(at));

describe('searches that do not end', () => {
  it('for one pattern cost eight tries, however many answers there are', async () => {
    const thread = aThread();
    const { matches } = patternSearch(thread, 250);
    const found = await Promise.all(thousand(() => 'bad').map((pattern) => matches(pattern, 'text')));
    expect(thread.runs).toHaveLength(8);
    expect(found[3]).toEqual({ problem: 'the search for /bad/ has no result: stopped after 250 ms' });
    expect(new Set(found.slice(4).map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ problem: 'the search for /bad/ has no result: searches were stopped after 250 ms too often before' })]),
    );
  });

  it('for a pattern of each case end too, and patterns that did end are still searched for', async () => {
    const thread = aThread();
    const { matches } = patternSearch(thread, 250);
    const found = await Promise.all(thousand((at) => (at % 2 === 0 ? 'good' : `bad${at}`)).map((pattern) => matches(pattern, 'text')));
    expect(thread.runs.filter((pattern) => pattern !== 'good')).toHaveLength(80);
    expect(found.filter((one) => one === true)).toHaveLength(500);
    expect(await matches('new', 'text')).toEqual({ problem: expect.stringContaining('too often') });
  });
});
