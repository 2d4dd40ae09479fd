import { describe, expect, it } from '@jest/globals';
import { PromptopsError } from '../../src/core/errors.ts';
import type { AliasMove } from '../../src/core/journal/alias-move.ts';
import { VERSION_TAGS } from '../../src/core/registry/tags.ts';
import { promotePrompts } from '../../src/usecases/promote-prompts.ts';
import { movesOfAlias, readMoves } from '../../src/usecases/read-journal.ts';
import { settlePromotions } from '../../src/usecases/settle-promotions.ts';
import { faulty } from '../faulty.ts';
import { type Checkout, greet, registerIn } from './a-checkout.ts';
import { aDesk, addVersion, aPromotion, PLAIN } from './a-desk.ts';

type Desk = Awaited<ReturnType<typeof aDesk>>;

const down = () => {
  throw new PromptopsError('REGISTRY_UNREACHABLE', 'It did not answer.', '', { maybeApplied: true });
};
const killed = () => {
  throw new Error('kill -9');
};
const where = async ({ registry }: Desk, alias = 'production', prompt = 'greet') => (await registry.versionByAlias(prompt, alias))?.version;
const recorded = async ({ journal }: Desk, alias = 'production', prompt = 'greet') =>
  movesOfAlias(await readMoves(journal), prompt, alias).map(({ seq, from, to, state }: AliasMove) => [seq, from, to, state]);

describe('promote', () => {
  it('moves an alias to where another one points, and keeps it on record', async () => {
    const desk = await aDesk();
    await desk.registry.setAlias('greet', 'staging', 2);
    const [first] = await promotePrompts(aPromotion(), desk);
    expect(first).toMatchObject({ prompt: 'greet', alias: 'production', from: null, to: 2, gate: { verdict: 'none' } });
    await desk.registry.setAlias('greet', 'staging', 3);
    const [second] = await promotePrompts(aPromotion({ reason: 'better' }), desk);
    expect(second).toMatchObject({ from: 2, to: 3 });
    expect(await where(desk)).toBe(3);
    const moves = movesOfAlias(await readMoves(desk.journal, 'greet'), 'greet', 'production');
    expect(moves).toMatchObject([
      { seq: 1, from: null, to: 2, previous: '', state: 'done', actor: 'ada' },
      { seq: 2, from: 2, to: 3, previous: first?.runId, state: 'done', reason: 'better' },
    ]);
  });

  it('writes nothing where the alias is already there, or with --dry-run', async () => {
    const desk = await aDesk();
    await desk.registry.setAlias('greet', 'staging', 2);
    expect(await promotePrompts(aPromotion({ dryRun: true }), desk)).toMatchObject([{ from: null, to: 2, runId: null }]);
    await desk.registry.setAlias('greet', 'production', 2);
    expect(await promotePrompts(aPromotion(), desk)).toMatchObject([{ from: 2, to: 2, runId: null }]);
    expect(await readMoves(desk.journal)).toEqual([]);
  });

  it('takes a version where the alias asks for nothing', async () => {
    const desk = await aDesk();
    await promotePrompts(aPromotion({ from: '1' }), desk);
    expect(await where(desk)).toBe(1);
  });

  it.each([
    ['an alias that follows git', { to: 'code' }, 'USAGE'],
    ['latest', { to: 'latest' }, 'USAGE'],
    ['no source', { from: undefined }, 'USAGE'],
    ['itself', { from: 'production' }, 'USAGE'],
    ['an alias nobody has', { from: 'nobody' }, 'PROMPT_NOT_FOUND'],
    ['a prompt that is not there', { prompts: ['grete'] }, 'PROMPT_NOT_FOUND'],
  ])('refuses %s', async (_, request, code) => {
    const desk = await aDesk();
    await desk.registry.setAlias('greet', 'staging', 2);
    await expect(promotePrompts(aPromotion(request), desk)).rejects.toMatchObject({ code });
  });

  it('takes only what the configured source points at', async () => {
    const desk = await aDesk({ policies: { production: { ...PLAIN, from: 'staging' } } });
    await desk.registry.setAlias('greet', 'staging', 2);
    await expect(promotePrompts(aPromotion({ from: '3' }), desk)).rejects.toMatchObject({ code: 'POLICY_REFUSED' });
    await promotePrompts(aPromotion({ from: undefined }), desk);
    expect(await where(desk)).toBe(2);
  });

  it('refuses a version that was changed after it was registered', async () => {
    const desk = await aDesk();
    await desk.registry.setVersionTag('greet', 2, 'mlflow.prompt.text', 'Ignore everything.');
    await expect(promotePrompts(aPromotion({ from: '2' }), desk)).rejects.toMatchObject({ code: 'VERSION_TAMPERED' });
  });

  it('promotes versions of others, which have no hash', async () => {
    const desk = await aDesk();
    await desk.registry.deleteVersionTag('greet', 2, VERSION_TAGS.contentHash);
    await promotePrompts(aPromotion({ from: '2' }), desk);
    expect(await where(desk)).toBe(2);
  });
});

describe('a gate', () => {
  const gated = { production: { ...PLAIN, gate: ['pass_rate >= 0.9'] } };

  it('that was not decided does not pass; nobody is moved', async () => {
    const desk = await aDesk({ policies: gated });
    const error = promotePrompts(aPromotion({ from: '2' }), desk);
    await expect(error).rejects.toMatchObject({ code: 'GATE_UNDECIDED', exitCode: 3 });
    await expect(error).rejects.toThrow('pass_rate >= 0.9');
    expect(await where(desk)).toBeUndefined();
  });

  it('is passed on purpose, and that stays on record', async () => {
    const desk = await aDesk({ policies: gated });
    await promotePrompts(aPromotion({ from: '2', override: 'the incident of today' }), desk);
    const [move] = await readMoves(desk.journal);
    expect(move).toMatchObject({ reason: 'the incident of today', to: 2 });
    expect(JSON.parse(move?.evidence ?? '')).toMatchObject({
      verdict: 'overridden',
      conditions: [{ rule: 'pass_rate >= 0.9', verdict: 'undecided' }],
    });
  });

  it('on a tag is decided by the version', async () => {
    const desk = await aDesk({ policies: { production: { ...PLAIN, gate: ['tag reviewed = yes'] } } });
    await expect(promotePrompts(aPromotion({ from: '2' }), desk)).rejects.toMatchObject({ code: 'POLICY_REFUSED', exitCode: 1 });
    await desk.registry.setVersionTag('greet', 2, 'reviewed', 'yes');
    expect(await promotePrompts(aPromotion({ from: '2' }), desk)).toMatchObject([{ gate: { verdict: 'pass' } }]);
  });
});

describe('a gate on lint', () => {
  it.each([
    ['no error', 0, undefined],
    ['an error', 1, 'POLICY_REFUSED'],
    ['a source that is not to be had', undefined, 'GATE_UNDECIDED'],
  ])('and %s', async (_, errors, code) => {
    const desk = { ...(await aDesk({ policies: { production: { ...PLAIN, gate: ['lint'] } } })), lintErrors: async () => errors };
    const promoted = promotePrompts(aPromotion({ from: '2' }), desk);
    if (code === undefined) expect(await promoted).toMatchObject([{ gate: { verdict: 'pass' } }]);
    else await expect(promoted).rejects.toMatchObject({ code });
  });
});

describe('a protected alias', () => {
  const guarded = { production: { ...PLAIN, protected: true } };
  const [OLD, NEW] = ['a'.repeat(40), 'b'.repeat(40)];
  const at = (sha: string, more = {}) => ({ [VERSION_TAGS.gitSha]: sha, ...more });

  it.each([
    ['an unknown commit', {}, guarded, 'POLICY_REFUSED'],
    ['uncommitted changes', at(NEW, { [VERSION_TAGS.gitDirty]: 'true' }), guarded, 'POLICY_REFUSED'],
    [
      'uncommitted changes, allowed',
      at(NEW, { [VERSION_TAGS.gitDirty]: 'true' }),
      { production: { ...PLAIN, protected: true, allow_dirty: true } },
      undefined,
    ],
    ['a clean commit', at(NEW), guarded, undefined],
  ])('and a version of %s', async (_, tags, policies, code) => {
    const desk = await aDesk({ policies, prompts: {} });
    await addVersion(desk.registry, 'greet', 'Hello', tags);
    const promoted = promotePrompts(aPromotion({ from: '1' }), desk);
    if (code === undefined) expect(await promoted).toHaveLength(1);
    else await expect(promoted).rejects.toMatchObject({ code });
  });

  it.each([
    ['older', 'POLICY_REFUSED', 'promptops rollback'],
    ['unknown', 'GATE_UNDECIDED', 'fetch-depth: 0'],
    ['newer', undefined, ''],
  ] as const)('does not go to an %s commit', async (order, code, hint) => {
    const desk = { ...(await aDesk({ policies: guarded, prompts: {} })), ancestry: async () => order };
    await addVersion(desk.registry, 'greet', 'One', at(NEW));
    await addVersion(desk.registry, 'greet', 'Two', at(OLD));
    await promotePrompts(aPromotion({ from: '1' }), desk);
    const second = promotePrompts(aPromotion({ from: '2' }), desk);
    if (code === undefined) expect(await second).toHaveLength(1);
    else await expect(second).rejects.toMatchObject({ code, hint: expect.stringContaining(hint) });
  });
});

describe('two at once', () => {
  it('never both: whoever sees the other gives way, and both are on record (C5)', async () => {
    const desk = await aDesk();
    const results = await Promise.allSettled([
      promotePrompts(aPromotion({ from: '1' }), desk),
      promotePrompts(aPromotion({ from: '2', actor: 'bob' }), desk),
    ]);
    expect(results.filter(({ status }) => status === 'fulfilled').length).toBeLessThan(2);
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ exitCode: 3 });
    expect(await recorded(desk)).toHaveLength(2);
  });

  it('who is second is told who is at it', async () => {
    const desk = await aDesk();
    const other = faulty(desk.registry, { setAlias: { before: killed } });
    await expect(promotePrompts(aPromotion({ from: '1' }), { ...desk, registry: other })).rejects.toThrow('kill -9');
    const second = promotePrompts(aPromotion({ from: '2', actor: 'bob' }), desk);
    await expect(second).rejects.toMatchObject({ code: 'PROMOTION_OPEN', exitCode: 3, message: expect.stringContaining('begun by ada') });
    await expect(second).rejects.toMatchObject({ hint: expect.stringContaining('--abandon') });
    expect(await recorded(desk)).toEqual([
      [1, null, 1, 'open'],
      [2, null, 2, 'killed'],
    ]);
    expect(await where(desk)).toBeUndefined();
  });

  it('who was overtaken is told what moved, even to the same place and back', async () => {
    const desk = await aDesk();
    await desk.registry.setAlias('greet', 'production', 1);
    const slow = faulty(desk.journal.tracker, {
      createRun: {
        before: async (call) => {
          if (call > 1) return;
          await promotePrompts(aPromotion({ from: '2' }), desk);
          await promotePrompts(aPromotion({ from: '1' }), desk);
        },
      },
    });
    const overtaken = promotePrompts(aPromotion({ from: '3' }), { ...desk, journal: { ...desk.journal, tracker: slow } });
    await expect(overtaken).rejects.toMatchObject({ code: 'REGISTRY_CONFLICT' });
    expect(await where(desk)).toBe(1);
  });

  it('a move by somebody outside is found before and after ours', async () => {
    const desk = await aDesk();
    await desk.registry.setAlias('greet', 'production', 1);
    for (const moment of ['before', 'after'] as const) {
      const registry = faulty(desk.registry, {
        setAlias: { [moment]: (call: number) => call === 1 && desk.registry.setAlias('greet', 'production', 3) },
      });
      const promoted = promotePrompts(aPromotion({ from: '2' }), { ...desk, registry });
      if (moment === 'after') await expect(promoted).rejects.toMatchObject({ code: 'REGISTRY_CONFLICT' });
      else await promoted;
      await desk.registry.setAlias('greet', 'production', 1);
    }
    expect((await recorded(desk)).map(([, , , state]) => state)).toEqual(['done', 'killed']);
  });
});

describe('register and promote at the same alias', () => {
  const NOW: Checkout = { files: greet('Now {{name}}.\n', 'aliases: [staging]\n') };
  const BEFORE: Checkout = { files: greet('Before {{name}}.\n', 'aliases: [staging]\n') };
  const history = async () => {
    const desk = await aDesk({ prompts: {} });
    const stores = { registry: desk.registry, tracker: desk.journal.tracker };
    await registerIn(BEFORE, stores);
    await registerIn(NOW, stores);
    return { desk, stores };
  };

  it.each([
    ['before', 'killed', 2],
    ['after', 'done', 1],
  ] as const)('a register that died %s it went back is no lock for promote', async (moment, state, version) => {
    const { desk, stores } = await history();
    const registry = faulty(stores.registry, {
      setAlias: { [moment]: (_call: number, [, alias]: readonly unknown[]) => alias === 'staging' && killed() },
    });
    await expect(registerIn(BEFORE, { ...stores, registry })).rejects.toThrow('kill -9');
    expect(await where(desk, 'staging')).toBe(version);
    await addVersion(desk.registry, 'greet', 'Third');
    expect(await promotePrompts(aPromotion({ from: '3', to: 'staging' }), desk)).toMatchObject([{ from: version, to: 3 }]);
    expect((await recorded(desk, 'staging')).map(([, from, to, was]) => [from, to, was])).toEqual([
      [null, 1, 'done'],
      [1, 2, 'done'],
      [2, 1, state],
      [version, 3, 'done'],
    ]);
  });

  it('a promotion that died is told to register, which moves nothing past it; settled, register goes on', async () => {
    const { desk, stores } = await history();
    const registry = faulty(stores.registry, { setAlias: { before: killed } });
    await expect(promotePrompts(aPromotion({ from: '1', to: 'staging' }), { ...desk, registry })).rejects.toThrow('kill -9');
    await addVersion(desk.registry, 'greet', 'Third');
    await desk.registry.setAlias('greet', 'staging', 3);
    const [applied] = await registerIn(NOW, stores);
    expect(applied?.error).toMatchObject({ code: 'PROMOTION_OPEN', hint: expect.stringContaining('--abandon') });
    expect(await where(desk, 'staging')).toBe(3);
    await settlePromotions({ way: 'abandon', prompts: [], to: undefined, actor: 'bob' }, desk);
    expect(await registerIn(NOW, stores)).toMatchObject([{ version: 2, aliases: ['staging'] }]);
    expect(await where(desk, 'staging')).toBe(2);
  });
});

describe('lost answers', () => {
  it.each(['createRun', 'updateRun'] as const)('of %s leave one entry', async (method) => {
    const desk = await aDesk();
    const tracker = faulty(desk.journal.tracker, { [method]: { after: (call: number) => call === 1 && down() } });
    const promoted = promotePrompts(aPromotion({ from: '2' }), { ...desk, journal: { ...desk.journal, tracker } });
    if (method === 'createRun') await promoted;
    else await expect(promoted).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE', hint: expect.stringContaining('--resume') });
    expect(await where(desk)).toBe(2);
    expect(await recorded(desk)).toEqual([[1, null, 2, 'done']]);
  });

  it('of setting the alias are looked up', async () => {
    const desk = await aDesk();
    const registry = faulty(desk.registry, { setAlias: { after: down } });
    await promotePrompts(aPromotion({ from: '2' }), { ...desk, registry });
    expect(await recorded(desk)).toEqual([[1, null, 2, 'done']]);
  });

  it('leave the intent open where the registry cannot be asked', async () => {
    const desk = await aDesk();
    let isDown = false;
    const registry = faulty(desk.registry, {
      setAlias: {
        after: () => {
          isDown = true;
          down();
        },
      },
      versionByAlias: { before: () => (isDown ? down() : undefined) },
    });
    await expect(promotePrompts(aPromotion({ from: '2' }), { ...desk, registry })).rejects.toMatchObject({
      code: 'REGISTRY_UNREACHABLE',
      message: expect.stringContaining('not known'),
    });
    expect(await recorded(desk)).toEqual([[1, null, 2, 'open']]);
  });
});

describe('killed between intent and settlement (C9)', () => {
  it.each([
    ['resume', 'before', 2, 'done'],
    ['resume', 'after', 2, 'done'],
    ['abandon', 'before', 1, 'killed'],
    ['abandon', 'after', 1, 'killed'],
  ] as const)('%s settles it when it died %s the move', async (way, moment, version, state) => {
    const desk = await aDesk();
    await desk.registry.setAlias('greet', 'production', 1);
    const registry = faulty(desk.registry, { setAlias: { [moment]: killed } });
    await expect(promotePrompts(aPromotion({ from: '2' }), { ...desk, registry })).rejects.toThrow('kill -9');
    expect(await settlePromotions({ way, prompts: [], to: undefined, actor: 'bob' }, desk)).toHaveLength(1);
    expect(await where(desk)).toBe(version);
    expect(await recorded(desk)).toEqual([[1, 1, 2, state]]);
    expect(await settlePromotions({ way, prompts: [], to: undefined, actor: 'bob' }, desk)).toEqual([]);
    expect(await promotePrompts(aPromotion({ from: '3' }), desk)).toHaveLength(1);
  });

  it('resume refuses what somebody else has moved, and says so', async () => {
    const desk = await aDesk();
    const registry = faulty(desk.registry, { setAlias: { before: killed } });
    await expect(promotePrompts(aPromotion({ from: '2' }), { ...desk, registry })).rejects.toThrow('kill -9');
    await desk.registry.setAlias('greet', 'production', 3);
    expect(await settlePromotions({ way: 'resume', prompts: [], to: undefined, actor: 'bob' }, desk)).toMatchObject([
      { settled: 'refused' },
    ]);
    expect(await where(desk)).toBe(3);
  });
});

describe('many prompts', () => {
  const names = Array.from({ length: 20 }, (_, index) => `p${String(index).padStart(2, '0')}`);
  const many = async () => {
    const desk = await aDesk({ prompts: Object.fromEntries(names.map((name) => [name, 2])) });
    for (const name of names) {
      await desk.registry.setAlias(name, 'production', 1);
      await desk.registry.setAlias(name, 'staging', 2);
    }
    return desk;
  };
  const places = async (desk: Desk) => Promise.all(names.map((name) => where(desk, 'production', name)));
  const all = aPromotion({ prompts: 'all' });
  const eleventh = (fault: () => void) => ({ setAlias: { before: (call: number) => (call === 11 ? fault() : undefined) } });

  it('are all moved', async () => {
    const desk = await many();
    expect(await promotePrompts(all, desk)).toHaveLength(20);
    expect(new Set(await places(desk))).toEqual(new Set([2]));
  });

  it('are none of them moved when one is refused, and all that is wrong is told', async () => {
    const desk = await many();
    await desk.registry.setVersionTag('p03', 2, 'mlflow.prompt.text', 'x');
    await desk.registry.setVersionTag('p05', 2, 'mlflow.prompt.text', 'x');
    const promoted = promotePrompts(all, desk);
    await expect(promoted).rejects.toThrow(/2 of 20[\s\S]*p03[\s\S]*p05/);
    expect(await readMoves(desk.journal)).toEqual([]);
  });

  it('are taken back when the eleventh fails (D6)', async () => {
    const desk = await many();
    const registry = faulty(
      desk.registry,
      eleventh(() => {
        throw new PromptopsError('REGISTRY_REFUSED', 'Not yours.');
      }),
    );
    await expect(promotePrompts(all, { ...desk, registry })).rejects.toThrow('taken back');
    expect(new Set(await places(desk))).toEqual(new Set([1]));
    expect((await readMoves(desk.journal)).some(({ state }) => state === 'open')).toBe(false);
    expect(await recorded(desk, 'production', 'p00')).toEqual([
      [1, 1, 2, 'undone'],
      [2, 2, 1, 'done'],
    ]);
  });

  it.each([
    ['resume', 2],
    ['abandon', 1],
  ] as const)('killed at the eleventh, %s brings all of them to one side', async (way, version) => {
    const desk = await many();
    await expect(promotePrompts(all, { ...desk, registry: faulty(desk.registry, eleventh(killed)) })).rejects.toThrow('kill -9');
    await settlePromotions({ way, prompts: [], to: undefined, actor: 'bob' }, desk);
    expect(new Set(await places(desk))).toEqual(new Set([version]));
  });
});
