import { describe, expect, it } from '@jest/globals';
import { memoryWorkspace } from '../../src/adapters/workspace/memory-workspace.ts';
import { PromptopsError } from '../../src/core/errors.ts';
import { encodeProjection } from '../../src/core/mlflow/codec.ts';
import type { CommitOrder } from '../../src/core/plan/alias-changes.ts';
import { parseExport } from '../../src/core/registry/export-lines.ts';
import { readMoves } from '../../src/usecases/read-journal.ts';
import { settlePromotions } from '../../src/usecases/settle-promotions.ts';
import { type Checkout, carryOut, greet, kindsIn, planIn, registerIn, type Stores, someStores } from './a-checkout.ts';

const other = (more = '') => ({ 'prompts/other.prompt.yaml': `name: other\ndescription: x\ntemplate: Say it.\n${more}` });
const PRUNE = { prune: true } as const;
const GONE: Checkout = { files: greet(), plan: PRUNE };

async function withOrphan(more = '', provenance: Checkout['provenance'] = {}): Promise<Stores> {
  const stores = someStores();
  await registerIn({ files: { ...greet(), ...other(more) }, provenance }, stores);
  return stores;
}

/** What the plan makes of the orphan. */
async function orphanIn(checkout: Checkout, stores: Stores) {
  return (await planIn(checkout, stores)).plan.actions.find(({ prompt }) => prompt === 'other');
}

describe('prune', () => {
  it('archives what has no file, records that its alias goes, and deletes it', async () => {
    const stores = await withOrphan();
    const workspace = memoryWorkspace({ files: greet() });
    const planned = await planIn(GONE, stores);
    expect(planned.plan.actions).toMatchObject([{ kind: 'unchanged' }, { kind: 'orphan', prompt: 'other', retire: true, warnings: [] }]);
    const before = await stores.registry.versions({ names: ['other'] });
    const applied = await carryOut(planned, { ...GONE, workspace }, stores);
    expect(applied).toMatchObject([{ prompt: 'other', kind: 'orphan', aliases: ['code'] }]);
    const file = applied[0]?.archive ?? '';
    expect(file).toMatch(/^\.promptops\/archive\/other-[0-9a-f]{8}\.jsonl$/);
    expect(parseExport(new TextDecoder().decode(workspace.read(file)), file)).toMatchObject([
      { name: 'other', aliases: { code: 1 }, versions: before },
    ]);
    expect(await stores.registry.prompt('other')).toBeUndefined();
    const moves = await readMoves({ tracker: stores.tracker, experiment: 'llmops-prompts' }, 'other');
    expect(moves.at(-1)).toMatchObject({ alias: 'code', from: 1, to: null, reason: 'prune', state: 'done' });
    expect(await kindsIn(GONE, stores)).toEqual(['greet: unchanged']);
  });

  it('is a difference, and nothing is deleted without it', async () => {
    const stores = await withOrphan();
    expect(await registerIn({ files: greet() }, stores)).toEqual([]);
    expect(await stores.registry.prompt('other')).toBeDefined();
  });

  it.each<[string, string, Partial<Checkout>, object]>([
    [
      'under an alias',
      'aliases: [staging]\n',
      {},
      { kind: 'refused', because: 'policy', reasons: [expect.stringContaining('staging points at it')] },
    ],
    [
      'on a branch',
      '',
      { provenance: { onDefaultBranch: false } },
      { kind: 'orphan', warnings: [expect.stringContaining('default branch')] },
    ],
    ['of a newer commit', '', { order: () => 'newer' }, { kind: 'orphan', warnings: [expect.stringContaining('newer commit')] }],
    [
      'of another branch',
      '',
      { order: () => 'diverged' },
      { kind: 'orphan', warnings: [expect.stringContaining('not part of this branch')] },
    ],
    [
      'in a shallow clone',
      '',
      { order: () => 'unknown', provenance: { shallow: true } },
      { kind: 'refused', because: 'outside', reasons: [expect.stringContaining('fetch-depth: 0')] },
    ],
    ['without git', '', { provenance: { sha: undefined } }, { kind: 'orphan', warnings: [expect.stringContaining('not known')] }],
  ])('keeps what is %s, and says so', async (_what, more, checkout, expected) => {
    const stores = await withOrphan(more);
    const order = (commit: string, from: string): CommitOrder => (checkout.order ? checkout.order(commit, from) : 'older');
    const here = { ...GONE, provenance: { sha: 'b'.repeat(40), ...checkout.provenance }, order };
    expect(await orphanIn(here, stores)).toMatchObject({ ...expected, retire: false });
    expect(await registerIn(here, stores)).toEqual([]);
    expect(await stores.registry.prompt('other')).toBeDefined();
  });

  it('keeps what lies in a file that is there, though no prompt file', async () => {
    const stores = await withOrphan();
    const files = { ...greet(), ...other() };
    const selected = { files: [{ file: 'prompts/greet.prompt.yaml', prefix: '', format: 'auto' }] } as const;
    expect(await orphanIn({ files, plan: { ...PRUNE, ...selected } }, stores)).toMatchObject({
      retire: false,
      warnings: ['it is kept: prompts/other.prompt.yaml is there, but it is none of the prompt files'],
    });
  });

  it('takes no folder that could not be read for one that is empty', async () => {
    const stores = await withOrphan();
    const unreachable = [{ file: 'prompts', reason: 'EACCES' }];
    expect(await orphanIn({ files: greet(), plan: { ...PRUNE, unreachable } }, stores)).toBeUndefined();
  });

  it('deletes what moved to another name within its file', async () => {
    const stores = someStores();
    await registerIn({ files: other() }, stores);
    const renamed = { 'prompts/other.prompt.yaml': other()['prompts/other.prompt.yaml'].replace('other', 'another') };
    expect(await registerIn({ files: renamed, plan: PRUNE }, stores)).toMatchObject([
      { prompt: 'another', kind: 'create' },
      { prompt: 'other', kind: 'orphan', archive: expect.any(String) },
    ]);
  });

  it('finishes what was interrupted between the alias and the prompt', async () => {
    const stores = await withOrphan();
    await stores.registry.deleteAlias('other', 'code');
    expect(await registerIn(GONE, stores)).toMatchObject([{ prompt: 'other', archive: expect.any(String) }]);
  });

  it('died with its alias move open: the next one says so, and is gone on with once that is settled', async () => {
    const stores = await withOrphan();
    const deleteAlias = async () => {
      throw new Error('killed');
    };
    await expect(registerIn(GONE, { ...stores, registry: { ...stores.registry, deleteAlias } })).rejects.toThrow('killed');
    expect(await registerIn(GONE, stores)).toMatchObject([{ prompt: 'other', error: { code: 'PROMOTION_OPEN' } }]);
    expect(await stores.registry.prompt('other')).toMatchObject({ aliases: { code: 1 } });
    const desk = { ...stores, journal: { tracker: stores.tracker, experiment: 'llmops-prompts' }, now: Date.now, newId: () => 'x' };
    await settlePromotions({ way: 'abandon', prompts: [], to: undefined, actor: 'ada' }, desk);
    expect(await registerIn(GONE, stores)).toMatchObject([{ prompt: 'other', archive: expect.any(String) }]);
  });
});

describe('prune, while the world moves', () => {
  it.each<[string, (stores: Stores) => Promise<unknown>, string]>([
    ['an alias', ({ registry }) => registry.setAlias('other', 'production', 1), 'The alias production was set on other'],
    [
      'a version',
      ({ registry }) =>
        registry.createVersion({ name: 'other', description: '', tags: encodeProjection({ type: 'text', template: 'Theirs.' }) }),
      'other got another version',
    ],
    ['its end', ({ registry }) => registry.deletePrompt('other'), 'other was deleted'],
  ])('%s that came after the plan stops it', async (_what, change, message) => {
    const stores = await withOrphan();
    const planned = await planIn(GONE, stores);
    await change(stores);
    expect(await carryOut(planned, GONE, stores)).toMatchObject([
      { error: { code: 'PLAN_STALE', message: expect.stringContaining(message) } },
    ]);
  });

  it('deletes nothing whose archive cannot be written, and nothing after a failure', async () => {
    const stores = someStores();
    await registerIn({ files: { ...greet(), ...other(), 'prompts/z.prompt.yaml': 'name: z\ndescription: x\ntemplate: Z.\n' } }, stores);
    const full = {
      ...memoryWorkspace({ files: greet() }),
      write: () => {
        throw new PromptopsError('FILE_UNWRITABLE', 'The disk is full.');
      },
    };
    const applied = await registerIn({ ...GONE, workspace: full }, stores);
    expect(applied).toMatchObject([
      { prompt: 'other', error: { code: 'FILE_UNWRITABLE', message: 'The disk is full.' } },
      { prompt: 'z', error: { code: 'FILE_UNWRITABLE', message: expect.stringContaining('Not deleted') } },
    ]);
    expect((await stores.registry.prompts()).map(({ name, aliases }) => [name, aliases])).toEqual([
      ['greet', { code: 1 }],
      ['other', { code: 1 }],
      ['z', { code: 1 }],
    ]);
  });

  it('keeps the archive and the prompt where it may not delete', async () => {
    const stores = await withOrphan();
    const deletePrompt = async () => {
      throw new PromptopsError('REGISTRY_REFUSED', 'We may not.');
    };
    const workspace = memoryWorkspace({ files: greet() });
    const [applied] = await registerIn({ ...GONE, workspace }, { ...stores, registry: { ...stores.registry, deletePrompt } });
    expect(applied).toMatchObject({ error: { code: 'REGISTRY_REFUSED' } });
    expect(await stores.registry.prompt('other')).toBeDefined();
  });
});
