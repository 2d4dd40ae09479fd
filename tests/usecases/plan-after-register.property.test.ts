import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Checkout, planIn, registerIn, someStores } from './a-checkout.ts';
import { brokenStores, type Fault } from './broken-stores.ts';

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

/** One prompt file, or none: few contents, so that they come back. */
const aPrompt = maybe(
  fc.record({
    text: fc.constantFrom('One.', 'Two {{x}}.', 'Three {{x}} {{y}}.'),
    label: maybe(fc.constantFrom('1.0.0', '1.1.0')),
    tag: maybe(fc.constantFrom('a', 'b')),
    description: maybe(fc.constantFrom('first', 'second')),
    aliases: fc.subarray(['staging', 'dev']),
  }),
);

const aStep = fc.record({
  greet: aPrompt,
  other: aPrompt,
  onDefaultBranch: fc.boolean(),
  /** What goes wrong, and whether it is put right before the files change again. */
  fault: maybe(
    fc.record({
      at: fc.nat(30),
      again: fc.boolean(),
      kind: fc.constantFrom<Fault>('killed before', 'killed after', 'lost before', 'lost after'),
    }),
  ),
});

type Step = typeof aStep extends fc.Arbitrary<infer Value> ? Value : never;

function checkoutOf({ greet, other, onDefaultBranch }: Step): Checkout {
  const files = Object.entries({ greet, other }).flatMap(([name, prompt]) => {
    if (prompt === undefined) return [];
    const { text, label, tag, description, aliases } = prompt;
    const lines = [
      `name: ${name}`,
      `template: "${text}"`,
      `aliases: [${aliases.join(', ')}]`,
      ...(label === undefined ? [] : [`version: "${label}"`]),
      ...(tag === undefined ? [] : [`tags: {tag: ${tag}}`]),
      ...(description === undefined ? [] : [`description: ${description}`]),
      ...(text.includes('{{')
        ? ['variables:', ...[...text.matchAll(/\{\{(\w)\}\}/g)].map(([, variable]) => `  - {name: ${variable}}`)]
        : []),
    ];
    return [[`prompts/${name}.prompt.yaml`, `${lines.join('\n')}\n`]];
  });
  return { files: Object.fromEntries(files), provenance: { onDefaultBranch } };
}

it('whatever happened before, after register the plan is empty, and no content is there twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 6 }), fc.boolean(), async (steps, lenient) => {
      const stores = someStores({ lenient });
      for (const [index, step] of steps.entries()) {
        const checkout = checkoutOf(step);
        if (step.fault) await registerIn(checkout, brokenStores(stores, step.fault.at, step.fault.kind).stores).catch(() => []);
        if (step.fault?.again === false && index < steps.length - 1) continue;
        const applied = await registerIn(checkout, stores);
        expect(applied.flatMap(({ error }) => (error ? [error.message] : []))).toEqual([]);
        const { plan } = await planIn(checkout, stores);
        expect(plan.actions.filter(({ kind }) => kind !== 'unchanged' && kind !== 'orphan')).toEqual([]);
      }
      for (const name of ['greet', 'other']) {
        const hashes = (await stores.registry.versions({ names: [name] })).map(({ tags }) => tags['promptops_content_hash']);
        expect(new Set(hashes).size).toBe(hashes.length);
      }
    }),
    { numRuns: 150 },
  );
});
