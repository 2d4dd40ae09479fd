import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type MoveDraft, moveName, movesOf, moveTags } from '../../../src/core/journal/alias-move.ts';
import type { Run } from '../../../src/core/registry/run.ts';

const aRun = (tags: Readonly<Record<string, string>>, more: Partial<Run> = {}): Run => ({
  id: 'r1',
  experimentId: '1',
  name: 'x',
  status: 'FINISHED',
  startTime: 5,
  endTime: 6,
  params: {},
  tags,
  metrics: {},
  artifactUri: '',
  ...more,
});
const aMove: MoveDraft = {
  prompt: 'greet',
  alias: 'production',
  from: 1,
  to: 2,
  actor: 'ada',
  reason: 'better',
  evidence: '{}',
  gitSha: 'a'.repeat(40),
  seq: 3,
  previous: 'r0',
  batch: 'b',
  undoes: ['r0', 'outside'],
};

describe('a journal entry', () => {
  it('reads back from its tags as it was written', () => {
    const version = fc.option(fc.integer({ min: 1, max: 9_999_999 }), { nil: null });
    fc.assert(
      fc.property(version, version, fc.integer({ min: 1, max: 1e6 }), fc.string(), (from, to, seq, reason) => {
        const move = { ...aMove, from, to, seq, reason };
        expect(movesOf(aRun(moveTags(move)))).toEqual([{ ...move, at: 5, state: 'done', runId: 'r1', outside: false, recordedBy: 'move' }]);
      }),
    );
  });

  it.each([
    ['RUNNING', 'open'],
    ['FINISHED', 'done'],
    ['KILLED', 'killed'],
    ['FAILED', 'killed'],
  ] as const)('of a run that is %s is %s', (status, state) => {
    expect(movesOf(aRun(moveTags(aMove), { status }))).toMatchObject([{ state }]);
  });

  it.each([
    ['no tags', {}],
    ['another kind', { ...moveTags(aMove), promptops_kind: 'evaluation' }],
    ['no number', { ...moveTags(aMove), promptops_seq: 'x' }],
    ['a number below 1', { ...moveTags(aMove), promptops_seq: '0' }],
    ['no alias', { ...moveTags(aMove), promptops_alias: '' }],
  ])('with %s is none', (_, tags) => {
    expect(movesOf(aRun(tags))).toEqual([]);
  });

  it('is named for what it does', () => {
    expect(moveName(aMove)).toBe('promote-greet-production-v2');
    expect(moveName({ ...aMove, to: null })).toBe('remove-greet-production');
  });
});

describe('a lineage run', () => {
  const lineage = (aliases: string) =>
    aRun({ promptops_kind: 'lineage', promptops_prompt: 'greet', promptops_aliases: aliases }, { params: { git_sha: 'c' } });

  it('records the moves of register', () => {
    expect(movesOf(lineage('[{"alias":"code","from":1,"to":2,"seq":2},{"alias":"staging","from":null,"to":2,"seq":1}]'))).toMatchObject([
      { prompt: 'greet', alias: 'code', from: 1, to: 2, seq: 2, gitSha: 'c', recordedBy: 'register' },
      { alias: 'staging', from: null, to: 2, seq: 1 },
    ]);
  });

  it.each(['', '{', '{}', '[1, null, "x"]', '[{"alias":1,"seq":1}]', '[{"alias":"a"}]'])('with %j records none', (aliases) => {
    expect(movesOf(lineage(aliases))).toEqual([]);
  });
});
