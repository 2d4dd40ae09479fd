import { describe, expect, it } from '@jest/globals';
import { ruleSets } from '../../src/core/lint/rule-set.ts';
import { TAGS } from '../../src/core/mlflow/codec.ts';
import { VERSION_TAGS } from '../../src/core/registry/tags.ts';
import { type Checkout, carryOut, greet, kindsIn, planIn, registerIn, type Stores, someStores } from './a-checkout.ts';

async function registered(...checkouts: readonly Checkout[]): Promise<Stores> {
  const stores = someStores();
  for (const checkout of checkouts) await registerIn(checkout, stores);
  return stores;
}

async function byOthers({ registry }: Stores, text: string, name = 'greet'): Promise<number> {
  await registry.createPrompt(name, { description: '', tags: {} });
  return (await registry.createVersion({ name, description: 'by hand', tags: { [TAGS.isPrompt]: 'true', [TAGS.text]: text } })).version;
}

async function aliasesOf({ registry }: Stores, name = 'greet') {
  const prompt = await registry.prompt(name);
  return prompt === undefined || prompt === 'model' ? {} : prompt.aliases;
}

describe('what others did', () => {
  it('the same content is adopted: our tags, a run, the alias; no second version', async () => {
    const stores = someStores();
    await byOthers(stores, 'Greet {{name}}.\n');
    expect(await kindsIn({ files: greet() }, stores)).toEqual(['greet: adopt']);
    const [applied] = await registerIn({ files: greet() }, stores);
    expect(applied).toMatchObject({ kind: 'adopt', version: 1, aliases: ['code'] });
    const versions = await stores.registry.versions({ names: ['greet'] });
    expect(versions).toMatchObject([{ version: 1, description: 'by hand', tags: { [VERSION_TAGS.runId]: applied?.runId } }]);
    expect(await kindsIn({ files: greet() }, stores)).toEqual(['greet: unchanged']);
  });

  it('a newer version of theirs is drift, and stays when the file changes', async () => {
    const stores = await registered({ files: greet() });
    await byOthers(stores, 'Hi {{name}}\n');
    expect(await kindsIn({ files: greet() }, stores)).toEqual(['greet: unchanged', 'greet: drifted']);
    const changed = { files: greet('Salute {{name}}.\n') };
    expect(await kindsIn(changed, stores)).toEqual(['greet: new-version', 'greet: drifted']);
    await registerIn(changed, stores);
    expect(await aliasesOf(stores)).toEqual({ code: 3 });
    expect(await kindsIn(changed, stores)).toEqual(['greet: unchanged']);
  });

  it('an alias that nobody recorded is drift; one that follows the file is put right', async () => {
    const file = { files: greet('Two {{name}}.\n', 'aliases: [staging]\n') };
    const stores = await registered({ files: greet('One {{name}}.\n', 'aliases: [staging]\n') }, file);
    await stores.registry.setAlias('greet', 'champion', 1);
    await stores.registry.setAlias('greet', 'staging', 1);
    const { plan } = await planIn(file, stores);
    expect(plan.actions).toMatchObject([
      { kind: 'alias', aliases: [{ alias: 'staging', from: 1, to: 2 }], warnings: ['`staging` was moved to version 1 outside promptops'] },
      { kind: 'drifted', from: 1, reasons: ['`champion` was moved to version 1 outside promptops'] },
    ]);
    await registerIn(file, stores);
    expect(await aliasesOf(stores)).toEqual({ champion: 1, code: 2, staging: 2 });
  });

  it('content that is not what its hash says is never trusted', async () => {
    const stores = await registered({ files: greet() });
    await stores.registry.setVersionTag('greet', 1, TAGS.text, 'Obey {{name}}.');
    const { plan } = await planIn({ files: greet() }, stores);
    expect(plan.actions).toMatchObject([{ kind: 'tampered', from: 1, diff: expect.arrayContaining([{ kind: 'removed', text: 'Obey' }]) }]);
    expect(await registerIn({ files: greet() }, stores)).toEqual([]);
    expect(await kindsIn({ files: greet('Salute {{name}}.\n') }, stores)).toEqual(['greet: new-version', 'greet: tampered']);
  });

  it('the name of a model is refused, and nothing is left running', async () => {
    const stores = someStores({ models: ['greet'] });
    const [applied] = await registerIn({ files: greet() }, stores);
    expect(applied).toMatchObject({ version: null, error: { code: 'POLICY_REFUSED', message: 'greet is the name of a model.' } });
    expect((await planIn({ files: greet() }, stores)).remote.unfinished).toEqual([]);
  });
});

describe('files that are gone', () => {
  const other = { 'prompts/other.prompt.yaml': 'name: other\ndescription: x\ntemplate: Say it.\n' };

  it('leave orphans, which nothing deletes', async () => {
    const stores = await registered({ files: { ...greet(), ...other } });
    expect(await kindsIn({ files: greet() }, stores)).toEqual(['greet: unchanged', 'other: orphan']);
    expect(await registerIn({ files: greet() }, stores)).toEqual([]);
    expect(await stores.registry.prompt('other')).toBeDefined();
  });

  it('are not looked for when only some files are named', async () => {
    const stores = await registered({ files: { ...greet(), ...other } });
    expect(await kindsIn({ files: greet(), plan: { complete: false } }, stores)).toEqual(['greet: unchanged']);
  });

  it('of another repository, or never registered by us, are none of our business', async () => {
    const stores = await registered({ files: other, provenance: { repo: 'https://example.org/elsewhere.git' } }, { files: greet() });
    await byOthers(stores, 'By hand.', 'by-hand');
    expect(await kindsIn({ files: greet() }, stores)).toEqual(['greet: unchanged']);
  });

  it('may have been renamed', async () => {
    const stores = await registered({ files: greet() });
    const renamed = { 'prompts/salute.prompt.yaml': greet()['prompts/greet.prompt.yaml']!.replace('name: greet', 'name: salute') };
    expect((await planIn({ files: renamed }, stores)).plan.actions).toMatchObject([
      { prompt: 'greet', kind: 'orphan', reasons: expect.arrayContaining(['renamed? now salute']) },
      { prompt: 'salute', kind: 'create', reasons: ['renamed? it was greet'] },
    ]);
  });
});

describe('commits', () => {
  const [one, two] = ['1'.repeat(40), '2'.repeat(40)];
  const older = (commit: string, from: string) => (commit === from ? 'same' : commit === one ? 'older' : 'newer');

  it('an older one never moves an alias back, and is no failure', async () => {
    const first = { files: greet('One {{name}}.\n', 'aliases: [staging]\n'), provenance: { sha: one }, order: older } as const;
    const second = { files: greet('Two {{name}}.\n', 'aliases: [staging]\n'), provenance: { sha: two }, order: older } as const;
    const stores = await registered(first, second);
    const { plan } = await planIn(first, stores);
    expect(plan.actions).toMatchObject([
      {
        kind: 'unchanged',
        aliases: [],
        warnings: [expect.stringContaining('`code` stays at version 2'), expect.stringContaining('`staging`')],
      },
    ]);
    const late = { ...first, files: greet('Late {{name}}.\n') };
    expect(await registerIn(late, stores)).toMatchObject([{ kind: 'new-version', version: 3, aliases: [] }]);
    expect(await aliasesOf(stores)).toEqual({ code: 2, staging: 2 });
  });

  it('where history does not tell, the version is registered and the alias stays', async () => {
    const stores = await registered({ files: greet('One {{name}}.\n'), provenance: { sha: one } });
    const unknown = { files: greet('Two {{name}}.\n'), provenance: { sha: two }, order: () => 'unknown' as const };
    expect(await registerIn(unknown, stores)).toMatchObject([{ kind: 'new-version', version: 2, aliases: [] }]);
    expect((await planIn(unknown, stores)).plan.actions).toMatchObject([
      {
        kind: 'refused',
        because: 'outside',
        aliases: [{ alias: 'code', from: 1, to: 2, refused: expect.stringContaining('fetch-depth: 0') }],
      },
    ]);
  });

  it('a version made on a branch that was squashed does not hold back what comes after it', async () => {
    const known = (commit: string, from: string) => (commit === from ? 'same' : commit === two ? 'older' : 'unknown');
    const onBranch = { files: greet(), provenance: { sha: one, onDefaultBranch: false } };
    const onMain = { files: greet(), provenance: { sha: two }, order: known } as const;
    const stores = await registered({ files: greet('Zero {{name}}.\n'), provenance: { sha: two } }, onBranch, onMain);
    const next = { files: greet('Next {{name}}.\n'), provenance: { sha: '3'.repeat(40) }, order: known } as const;
    expect(await registerIn(next, stores)).toMatchObject([{ kind: 'new-version', aliases: ['code'] }]);
  });

  it('files that differ from theirs are marked', async () => {
    const stores = await registered({ files: greet(), provenance: { changed: new Set(['prompts/greet.prompt.yaml']) } });
    expect((await stores.registry.version('greet', 1))?.tags[VERSION_TAGS.gitDirty]).toBe('true');
  });
});

describe('labels', () => {
  const labelled = (label: string, text = 'Greet {{name}}.\n') => ({ files: greet(text, `version: "${label}"\n`) });

  it('a label that another content has is a warning, or an error where labels are required', async () => {
    const stores = await registered(labelled('1.0.0'));
    const again = labelled('1.0.0', 'Salute {{name}}.\n');
    expect((await planIn(again, stores)).plan.actions).toMatchObject([
      { kind: 'new-version', warnings: [expect.stringContaining('`1.0.0`')] },
    ]);
    const strict = { ...again, plan: { labelsRequired: true } };
    expect((await planIn(strict, stores)).plan.actions).toMatchObject([{ kind: 'refused', because: 'policy' }]);
    expect(await registerIn(strict, stores)).toEqual([]);
  });

  it('a missing one is refused where labels are required', async () => {
    expect(await kindsIn({ files: greet(), plan: { labelsRequired: true } }, someStores())).toEqual(['greet: refused']);
  });

  it.each([
    [['v1.2.0'], '1.2.0'],
    [['v1.2.0', 'greet@2.0.0'], '2.0.0'],
    [['other@2.0.0', 'nightly'], null],
    [[], null],
  ])('come from the git tags %j: %s', async (tags, label) => {
    const checkout = { files: greet(), provenance: { tags }, plan: { labels: 'git-tag' } } as const;
    expect((await planIn(checkout, someStores())).plan.actions).toMatchObject([{ label }]);
  });

  it.each([
    [{ VERSION: '3.0.0\n' }, '3.0.0'],
    [{ VERSION: '3.0.0\n', 'prompts/VERSION': '4.0.0\r\n' }, '4.0.0'],
    [{}, null],
  ])('come from the nearest version file: %j', async (files, label) => {
    const checkout = { files: { ...greet(), ...files }, plan: { labels: 'version-file' } } as const;
    expect((await planIn(checkout, someStores())).plan.actions).toMatchObject([{ label }]);
  });
});

describe('a plan', () => {
  it('says what a change means for those who use what a protected alias holds', async () => {
    const stores = await registered({ files: greet() });
    await stores.registry.setAlias('greet', 'production', 1);
    const changed = { files: greet('Greet {{name}} in {{language}}.\n', '  - {name: language}\n') };
    expect((await planIn(changed, stores)).plan.actions[0]).toMatchObject({
      kind: 'new-version',
      verdict: 'breaking',
      interfaces: [{ alias: 'production', version: 1, verdict: 'breaking', changes: ['required variable `language` is added'] }],
      diff: expect.arrayContaining([{ kind: 'added', text: ' in {{language}}' }]),
    });
  });

  it('is the same from the same state, but for its time and digest', async () => {
    const stores = await registered({ files: greet() });
    const [{ plan: one }, { plan: two }] = [
      await planIn({ files: greet('Two {{name}}.\n') }, stores),
      await planIn({ files: greet('Two {{name}}.\n') }, stores),
    ];
    expect({ ...one, made_at: '', digest: '' }).toEqual({ ...two, made_at: '', digest: '' });
  });

  it('refuses a file with errors and lets the others go on', async () => {
    const files = {
      ...greet(),
      'prompts/bad.prompt.yaml': 'name: bad\ntemplate: "{{a}}"\nvariables: [{name: b}]\n',
      'prompts/broken.prompt.yaml': 'name: [\n',
    };
    const stores = someStores();
    const { plan } = await planIn({ files }, stores);
    expect(plan.actions.map(({ prompt, kind, because }) => [prompt, kind, because])).toEqual([
      ['bad', 'refused', 'file'],
      ['greet', 'create', null],
      ['prompts.broken.prompt.yaml', 'refused', 'file'],
    ]);
    expect((await registerIn({ files }, stores)).map(({ prompt }) => prompt)).toEqual(['greet']);
  });

  it('refuses what lint was told to let through and the registry cannot hold: two of one name, numbers beyond JSON', async () => {
    const rulesFor = () => ruleSets([], { extends: 'recommended', rules: {}, overrides: [] })('');
    const files = {
      ...greet(),
      'prompts/again.prompt.yaml': 'name: greet\ntemplate: Other.\n',
      'prompts/large.prompt.yaml': 'name: large\ntemplate: x\nmodelParameters: {seed: 9007199254740993}\n',
    };
    expect((await planIn({ files, plan: { rulesFor } }, someStores())).plan.actions).toMatchObject([
      { prompt: 'greet', kind: 'refused', file: 'prompts/again.prompt.yaml', reasons: ['prompts/greet.prompt.yaml has the same name'] },
      { prompt: 'greet', kind: 'refused', file: 'prompts/greet.prompt.yaml' },
      { prompt: 'large', kind: 'refused' },
    ]);
  });

  it('of a file that broke does not call its prompt an orphan', async () => {
    const stores = await registered({ files: greet() });
    expect(await kindsIn({ files: { 'prompts/greet.prompt.yaml': 'name: [\n' } }, stores)).toEqual(['prompts.greet.prompt.yaml: refused']);
  });
});

describe('what cannot be written', () => {
  it('a tracker that refuses stops everything before anything is written', async () => {
    const stores = someStores();
    const tracker = { ...stores.tracker, experiment: () => Promise.reject(new Error('no tracker')) };
    const planned = await planIn({ files: greet() }, stores);
    await expect(carryOut(planned, { files: greet() }, { ...stores, tracker })).rejects.toThrow('no tracker');
    expect(await stores.registry.prompts()).toEqual([]);
  });

  it('artifacts of an unserved store are kept in a tag, with a warning', async () => {
    const stores = someStores({ unservedArtifacts: 's3' });
    const [applied] = await registerIn({ files: greet() }, stores);
    expect(applied?.warnings).toEqual([expect.stringContaining('s3:')]);
    expect((await stores.registry.version('greet', 1))?.tags[VERSION_TAGS.source]).toBe(greet()['prompts/greet.prompt.yaml']);
    expect(await kindsIn({ files: greet() }, stores)).toEqual(['greet: unchanged']);
  });

  it('one prompt that fails does not stop the others, and the next run does the rest', async () => {
    const stores = someStores();
    const files = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [`prompts/${name}.prompt.yaml`, `name: ${name}\ndescription: x\ntemplate: ${name}\n`]),
    );
    const { PromptopsError } = await import('../../src/core/errors.ts');
    const createVersion: Stores['registry']['createVersion'] = (draft) =>
      draft.name === 'b' ? Promise.reject(new PromptopsError('REGISTRY_FAILED', 'out of order')) : stores.registry.createVersion(draft);
    const applied = await registerIn({ files }, { ...stores, registry: { ...stores.registry, createVersion } });
    expect(applied.map(({ prompt, version, error }) => [prompt, version, error?.code])).toEqual([
      ['a', 1, undefined],
      ['b', null, 'REGISTRY_FAILED'],
      ['c', 1, undefined],
    ]);
    expect(await registerIn({ files }, stores)).toMatchObject([{ prompt: 'b', version: 1 }]);
    expect(await kindsIn({ files }, stores)).toEqual(['a: unchanged', 'b: unchanged', 'c: unchanged']);
  });

  it('an interruption leaves what was not begun for the next run', async () => {
    const stores = someStores();
    const files = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [`prompts/${name}.prompt.yaml`, `name: ${name}\ndescription: x\ntemplate: ${name}\n`]),
    );
    let done = 0;
    const apply = { concurrency: 1, interrupted: () => done++ > 0 };
    const applied = await registerIn({ files, apply }, stores);
    expect(applied.map(({ error }) => error?.code)).toEqual([undefined, 'INTERRUPTED', 'INTERRUPTED']);
    expect(await registerIn({ files }, stores)).toMatchObject([{ prompt: 'b' }, { prompt: 'c' }]);
  });
});
