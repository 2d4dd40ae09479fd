import { expect, it } from '@jest/globals';
import { embeddedRegistry } from '../../src/adapters/registry/embedded-registry.ts';
import type { Run } from '../../src/core/registry/run.ts';
import { RUN_TAGS, VERSION_TAGS } from '../../src/core/registry/tags.ts';
import type { Tracker } from '../../src/ports/tracker.ts';
import { withoutSqlite } from '../adapters/registry/sqlite.ts';
import { describeWith } from '../require.ts';
import { scratchFolder } from '../scratch.ts';
import { type Checkout, carryOut, greet, kindsIn, planIn, registerIn, type Stores, someStores } from './a-checkout.ts';

const inOneFile = async (): Promise<Stores> => {
  const embedded = await embeddedRegistry({ root: scratchFolder(), clock: () => new Date(1_700_000_000_000) });
  return { registry: embedded, tracker: embedded };
};

/** All that a registration leaves behind, without ids, addresses and times. */
async function leftIn({ registry, tracker }: Stores): Promise<unknown> {
  const prompts = await registry.prompts();
  const versions = await registry.versions({ names: prompts.map(({ name }) => name) });
  const runs: unknown[] = [];
  const experimentId = (await tracker.findExperiment('llmops-prompts')) ?? '';
  for await (const run of tracker.runs({ experimentId })) runs.push(await timeless(run, tracker));
  return {
    prompts: prompts.map(({ name, description, tags, aliases }) => ({ name, description, tags, aliases })),
    versions: versions.map(({ name, version, description, tags: { [VERSION_TAGS.runId]: runId, ...tags } }) => {
      return { name, version, description, tags, hasRun: runId !== undefined };
    }),
    runs,
  };
}

async function timeless(run: Run, tracker: Tracker): Promise<unknown> {
  const { deployment_time: _time, ...params } = run.params;
  const { [RUN_TAGS.batch]: _batch, [RUN_TAGS.previous]: previous, ...tags } = run.tags;
  const paths = await tracker.artifacts(run, '');
  const artifacts = await Promise.all(paths.map(async (path) => [path, Buffer.from((await tracker.artifact(run, path))!).toString()]));
  return { name: run.name, status: run.status, params, tags, hasPrevious: previous !== undefined, artifacts };
}

const described = (text: string, description: string): Checkout => {
  const [[file, content] = ['', '']] = Object.entries(greet(text));
  return { files: { [file]: content.replace('description: greets', `description: ${description}`) } };
};

const STEPS: Readonly<Record<string, readonly Checkout[]>> = {
  'a new prompt': [{ files: greet('Greet {{name}}.\n', 'version: "1.4.0"\ntags: {team: a}\naliases: [staging]\n') }],
  'nothing new': [{ files: greet() }, { files: greet() }],
  'a new version with another description': [{ files: greet() }, described('Greet {{name}} well.\n', 'greets well')],
  'older content again': [{ files: greet('One {{name}}.\n') }, { files: greet('Two {{name}}.\n') }, { files: greet('One {{name}}.\n') }],
  'a partial beside the prompt': [
    { files: { ...greet('{{> partials/tone.md}} Greet {{name}}.\n', 'syntax: handlebars\n'), 'prompts/partials/tone.md': 'Be kind.' } },
  ],
};

describeWith('sqlite', withoutSqlite(), () => {
  it.each(Object.entries(STEPS))('leaves the same as request by request: %s', async (_what, checkouts) => {
    const [atOnce, inOrder] = [await inOneFile(), someStores()];
    for (const checkout of checkouts) {
      await registerIn(checkout, atOnce);
      await registerIn(checkout, inOrder);
    }
    expect(await leftIn(atOnce)).toEqual(await leftIn(inOrder));
    expect(await kindsIn(checkouts.at(-1)!, atOnce)).toEqual(['greet: unchanged']);
    await atOnce.registry.close();
  });

  it('whoever comes second with the same content finds it there, and has the aliases that were asked for', async () => {
    const stores = await inOneFile();
    const [first, second]: readonly Checkout[] = [{ files: greet() }, { files: greet(), plan: { aliases: ['dev'] } }];
    const plans = [await planIn(first!, stores), await planIn(second!, stores)];
    expect(await carryOut(plans[0]!, first!, stores)).toMatchObject([{ version: 1, aliases: ['code'] }]);
    expect(await carryOut(plans[1]!, second!, stores)).toMatchObject([{ version: 1, aliases: ['dev'] }]);
    expect(await stores.registry.prompt('greet')).toMatchObject({ aliases: { code: 1, dev: 1 }, latest: { version: 1 } });
    await stores.registry.close();
  });
});
