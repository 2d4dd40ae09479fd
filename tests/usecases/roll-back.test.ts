import { describe, expect, it } from '@jest/globals';
import { memoryWorkspace } from '../../src/adapters/workspace/memory-workspace.ts';
import { PromptopsError } from '../../src/core/errors.ts';
import { OUTBOX, pushOutbox } from '../../src/usecases/outbox.ts';
import { promotePrompts } from '../../src/usecases/promote-prompts.ts';
import { movesOfAlias, readMoves } from '../../src/usecases/read-journal.ts';
import { type RollBackRequest, rollBack } from '../../src/usecases/roll-back.ts';
import { faulty } from '../faulty.ts';
import { aDesk, aPromotion, PLAIN } from './a-desk.ts';

type Desk = Awaited<ReturnType<typeof aDesk>>;

const aRollback = (request: Partial<RollBackRequest> = {}): RollBackRequest => ({
  prompt: 'greet',
  alias: 'production',
  to: undefined,
  actor: 'bob',
  reason: 'it broke',
  dryRun: false,
  ...request,
});
const where = async ({ registry }: Desk) => (await registry.versionByAlias('greet', 'production'))?.version;
const moves = async ({ journal }: Desk) => movesOfAlias(await readMoves(journal), 'greet', 'production');

/** production went 1, 2, 3. */
async function promoted(versions = ['1', '2', '3']) {
  const desk = await aDesk({ prompts: { greet: 4 } });
  for (const from of versions) await promotePrompts(aPromotion({ from }), desk);
  return desk;
}

describe('rollback', () => {
  it('takes the latest move back, then the one before it', async () => {
    const desk = await promoted();
    expect(await rollBack(aRollback(), desk)).toMatchObject({ from: 3, to: 2 });
    expect(await rollBack(aRollback(), desk)).toMatchObject({ from: 2, to: 1 });
    expect(await where(desk)).toBe(1);
    expect((await moves(desk)).map(({ from, to, state, actor }) => [from, to, state, actor])).toEqual([
      [null, 1, 'done', 'ada'],
      [1, 2, 'undone', 'ada'],
      [2, 3, 'undone', 'ada'],
      [3, 2, 'done', 'bob'],
      [2, 1, 'done', 'bob'],
    ]);
    await expect(rollBack(aRollback(), desk)).rejects.toMatchObject({ code: 'POLICY_REFUSED', hint: expect.stringContaining('--to') });
  });

  it('walks back over promotions made after a rollback', async () => {
    const desk = await promoted();
    await rollBack(aRollback(), desk);
    await promotePrompts(aPromotion({ from: '4' }), desk);
    const places = [];
    for (let step = 0; step < 2; step++) places.push((await rollBack(aRollback(), desk)).to);
    expect(places).toEqual([2, 1]);
  });

  it('goes to a version of choice, and walks on from there', async () => {
    const desk = await promoted(['1', '2', '3', '4']);
    expect(await rollBack(aRollback({ to: 2 }), desk)).toMatchObject({ from: 4, to: 2 });
    expect(await rollBack(aRollback(), desk)).toMatchObject({ from: 2, to: 1 });
  });

  it('takes back what was moved outside promptops first', async () => {
    const desk = await promoted();
    await desk.registry.setAlias('greet', 'production', 4);
    expect(await rollBack(aRollback(), desk)).toMatchObject({ from: 4, to: 3 });
    expect(await rollBack(aRollback(), desk)).toMatchObject({ from: 3, to: 2 });
  });

  it('asks no gate and no policy', async () => {
    const desk = {
      ...(await promoted()),
      policies: { production: { ...PLAIN, protected: true, from: 'staging', gate: ['pass_rate >= 1'] } },
    };
    expect(await rollBack(aRollback(), desk)).toMatchObject({ to: 2 });
  });

  it('is no way around a gate: a guarded alias goes back only to where it has been', async () => {
    const desk = { ...(await promoted(['1', '2', '3'])), policies: { production: { ...PLAIN, gate: ['pass_rate >= 1'] } } };
    await expect(rollBack(aRollback({ to: 4 }), desk)).rejects.toMatchObject({ code: 'POLICY_REFUSED' });
    expect(await rollBack(aRollback({ to: 1 }), desk)).toMatchObject({ from: 3, to: 1 });
    expect(await rollBack(aRollback({ to: 3 }), desk)).toMatchObject({ from: 1, to: 3 });
    expect(await rollBack(aRollback({ to: 4 }), { ...desk, policies: {} })).toMatchObject({ from: 3, to: 4 });
  });

  it('writes nothing with --dry-run', async () => {
    const desk = await promoted();
    expect(await rollBack(aRollback({ dryRun: true }), desk)).toMatchObject({ from: 3, to: 2, runId: null });
    expect(await where(desk)).toBe(3);
  });

  it.each([
    ['deleted', (desk: Desk) => desk.registry.deleteVersion('greet', 2), 'POLICY_REFUSED'],
    ['tampered with', (desk: Desk) => desk.registry.setVersionTag('greet', 2, 'mlflow.prompt.text', 'x'), 'VERSION_TAMPERED'],
  ])('refuses a version that was %s and names the next candidate (D8)', async (_, harm, code) => {
    const desk = await promoted();
    await harm(desk);
    await expect(rollBack(aRollback(), desk)).rejects.toMatchObject({ code, hint: expect.stringContaining('--to 1') });
    expect(await where(desk)).toBe(3);
    expect(await rollBack(aRollback({ to: 1 }), desk)).toMatchObject({ to: 1 });
  });
});

describe('rollback while the journal is down', () => {
  const down = () => {
    throw new PromptopsError('REGISTRY_UNREACHABLE', 'The tracking server did not answer.', '', { maybeApplied: true });
  };
  const withTracker = (desk: Desk, faults: Parameters<typeof faulty<Desk['journal']['tracker']>>[1]) => ({
    ...desk,
    journal: { ...desk.journal, tracker: faulty(desk.journal.tracker, faults) },
  });

  it.each([
    ['cannot begin an entry', { createRun: { before: down } }],
    ['cannot be read again after the entry began', { findExperiment: { before: (call: number) => (call === 3 ? down() : undefined) } }],
    ['cannot settle the entry', { updateRun: { before: down } }],
  ])('goes on when it %s; the entry waits and is sent once', async (_, faults) => {
    const desk = await promoted();
    const done = await rollBack(aRollback(), withTracker(desk, faults));
    expect(done).toMatchObject({
      from: 3,
      to: 2,
      unwritten: { file: OUTBOX, entry: { tags: { promptops_to: '2', promptops_reason: 'it broke' } } },
    });
    expect(await where(desk)).toBe(2);
    expect(await pushOutbox(desk.journal, desk.workspace)).toHaveLength(1);
    expect((await moves(desk)).map(({ seq, to, state }) => [seq, to, state])).toEqual([
      [1, 1, 'done'],
      [2, 2, 'done'],
      [3, 3, 'undone'],
      [4, 2, 'done'],
    ]);
    expect(await pushOutbox(desk.journal, desk.workspace)).toEqual([]);
    expect(await rollBack(aRollback(), desk)).toMatchObject({ to: 1 });
  });

  it('needs to be told where to when it cannot be read', async () => {
    const desk = await promoted();
    const blind = withTracker(desk, { findExperiment: { before: down }, experiment: { before: down } });
    await expect(rollBack(aRollback(), blind)).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
    expect(await rollBack(aRollback({ to: 1 }), blind)).toMatchObject({ to: 1, unwritten: { file: OUTBOX } });
  });

  it('keeps the entry for printing where no file can be written', async () => {
    const desk = await promoted();
    const readOnly = {
      ...memoryWorkspace(),
      write: () => {
        throw new PromptopsError('FILE_UNWRITABLE', 'Read-only.');
      },
    };
    const done = await rollBack(aRollback(), { ...withTracker(desk, { createRun: { before: down } }), workspace: readOnly });
    expect(done.unwritten).toMatchObject({ file: undefined, entry: { name: 'promote-greet-production-v2' } });
  });

  it('sends what it can: a push that breaks off goes on where it stopped', async () => {
    const desk = await promoted();
    const blind = withTracker(desk, { createRun: { before: down } });
    await rollBack(aRollback(), blind);
    await rollBack(aRollback({ to: 1 }), blind);
    const flaky = withTracker(desk, { createRun: { after: (call: number) => (call === 2 ? down() : undefined) } });
    await expect(pushOutbox(flaky.journal, desk.workspace)).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
    expect(await pushOutbox(desk.journal, desk.workspace)).toHaveLength(1);
    expect((await moves(desk)).filter(({ actor }) => actor === 'bob').map(({ to, state }) => [to, state])).toEqual([
      [2, 'done'],
      [1, 'done'],
    ]);
  });
});
