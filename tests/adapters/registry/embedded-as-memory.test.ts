import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { embeddedRegistry } from '../../../src/adapters/registry/embedded-registry.ts';
import { memoryRegistry } from '../../../src/adapters/registry/memory-registry.ts';
import type { Registry } from '../../../src/ports/registry.ts';
import { aDraft, aHashedDraft, codeOf } from '../../contracts/registry.ts';
import { describeWith } from '../../require.ts';
import { scratchFolder } from '../../scratch.ts';
import { withoutSqlite } from './sqlite.ts';

type Step = (registry: Registry) => Promise<unknown>;

const name = fc.constantFrom('a', 'b', '__proto__', 'not legal');
const version = fc.integer({ min: 0, max: 5 });
const alias = fc.constantFrom('staging', 'production', 'latest', '__proto__');
const key = fc.constantFrom(
  'team',
  'mlflow.prompt.text',
  'mlflow.prompt.is_prompt',
  'promptops_content_hash',
  'promptops_duplicate_of',
  '__proto__',
);
const text = fc.constantFrom('x', 'y', '', 'a\0b');
const expected = fc.constantFrom(undefined, null, 1, 2);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(name, text).map(
    ([n, t]): Step =>
      (r) =>
        r.createPrompt(n, { description: t, tags: { team: t } }),
  ),
  fc.tuple(name, text).map(
    ([n, t]): Step =>
      (r) =>
        r.setPromptDescription(n, t),
  ),
  fc.tuple(name, key, text).map(
    ([n, k, t]): Step =>
      (r) =>
        r.setPromptTag(n, k, t),
  ),
  fc.tuple(name, key).map(
    ([n, k]): Step =>
      (r) =>
        r.deletePromptTag(n, k),
  ),
  name.map(
    (n): Step =>
      (r) =>
        r.deletePrompt(n),
  ),
  fc.tuple(name, text).map(
    ([n, template]): Step =>
      (r) =>
        r.createVersion(aDraft({ name: n, projection: { type: 'text', template } })),
  ),
  fc.tuple(name, text).map(
    ([n, template]): Step =>
      (r) =>
        r.createVersion(aHashedDraft(n, { type: 'text', template })),
  ),
  fc.tuple(name, version, key, text).map(
    ([n, v, k, t]): Step =>
      (r) =>
        r.setVersionTag(n, v, k, t),
  ),
  fc.tuple(name, version, key).map(
    ([n, v, k]): Step =>
      (r) =>
        r.deleteVersionTag(n, v, k),
  ),
  fc.tuple(name, version).map(
    ([n, v]): Step =>
      (r) =>
        r.deleteVersion(n, v),
  ),
  fc.tuple(name, alias, version, expected).map(
    ([n, a, v, e]): Step =>
      (r) =>
        r.setAlias(n, a, v, e),
  ),
  fc.tuple(name, alias).map(
    ([n, a]): Step =>
      (r) =>
        r.deleteAlias(n, a),
  ),
);

async function everythingIn(registry: Registry): Promise<unknown> {
  const names = ['a', 'b', '__proto__', 'not legal'];
  const aliased = names.flatMap((n) => ['staging', 'production', 'latest', '__proto__'].map((a) => registry.versionByAlias(n, a)));
  return {
    prompts: await registry.prompts(),
    versions: await registry.versions({ names }),
    aliased: await Promise.all(aliased),
    hashed: await registry.versions({ names, contentHash: 'x' }),
  };
}

describeWith('sqlite', withoutSqlite(), () => {
  it('does and refuses whatever the registry in memory does and refuses', async () => {
    const clock = () => new Date(0);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
        const memory = memoryRegistry({ clock });
        const embedded = await embeddedRegistry({ root: scratchFolder(), clock });
        try {
          for (const act of steps) expect(await codeOf(act(embedded))).toEqual(await codeOf(act(memory)));
          expect(await everythingIn(embedded)).toEqual(await everythingIn(memory));
        } finally {
          await embedded.close();
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
