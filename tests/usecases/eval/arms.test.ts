import { describe, expect, it } from '@jest/globals';
import { scriptedModel } from '../../../src/adapters/model/scripted.ts';
import { memoryRegistry } from '../../../src/adapters/registry/memory-registry.ts';
import { encodeProjection } from '../../../src/core/mlflow/codec.ts';
import { VERSION_TAGS } from '../../../src/core/registry/tags.ts';
import type { Registry } from '../../../src/ports/registry.ts';
import { cases, evaluate, GREET } from './an-evaluation.ts';

const MODEL = { provider: 'openai', model_name: 'gpt-4.1-mini' };

interface Registered {
  readonly template: string;
  readonly alias?: string;
  readonly model?: { readonly provider: string; readonly model_name: string };
}

async function registryWith(...versions: readonly Registered[]): Promise<Registry> {
  const registry = memoryRegistry();
  await registry.createPrompt('greet', { description: '', tags: {} });
  for (const { template, alias, model = MODEL } of versions) {
    const tags = encodeProjection({ type: 'text', template, model_config: model });
    const { version } = await registry.createVersion({ name: 'greet', description: '', tags });
    if (alias !== undefined) await registry.setAlias('greet', alias, version);
  }
  return registry;
}

const files = (count: number, gate = 'gate: ["no_regression vs @production"]') => ({
  'prompts/greet.prompt.yaml': GREET,
  'prompts/greet.eval.yaml': cases(count, gate),
});
/** Answers well to what begins with this word, and badly to everything else. */
const goodAt = (word: string) =>
  scriptedModel(({ messages }) => (String(messages[0]?.content).startsWith(word) ? String(messages[0]?.content) : 'no'), {
    provider: 'openai',
  });

describe('a candidate against a baseline', () => {
  it('is compared case by case, and fails where it is worse', async () => {
    const registry = await registryWith({ template: 'Hail {{name}}', alias: 'production' });
    const evaluation = await evaluate({ registry, model: goodAt('Hail'), files: files(8) });
    const [prompt] = evaluation.prompts;
    expect(evaluation.verdict).toBe('fail');
    expect(prompt?.baseline).toMatchObject({ label: 'greet@production', version: 1 });
    expect(prompt?.comparison).toMatchObject({ baseline: 'greet@production', paired: 8, fixed: [], leftOut: [] });
    expect(prompt?.comparison?.regressed).toHaveLength(8);
  });

  it('passes where it is better', async () => {
    const registry = await registryWith({ template: 'Hail {{name}}', alias: 'production' });
    await expect(evaluate({ registry, model: goodAt('Greet'), files: files(8) })).resolves.toMatchObject({
      verdict: 'pass',
      prompts: [{ comparison: { regressed: [], paired: 8 } }],
    });
  });

  it('is asked in turns with it, so that a provider that changes meanwhile hits both', async () => {
    const registry = await registryWith({ template: 'Hail {{name}}', alias: 'production' });
    const model = goodAt('Greet');
    await evaluate({ registry, model, files: files(3), settings: { concurrency: 1 } });
    expect(model.asked.map(({ messages }) => messages[0]?.content)).toEqual([
      'Greet N0x',
      'Hail N0x',
      'Greet N1x',
      'Hail N1x',
      'Greet N2x',
      'Hail N2x',
    ]);
  });

  it('asks once where both ask the same', async () => {
    const registry = await registryWith({ template: 'Greet {{name}}', alias: 'production' });
    const model = goodAt('Greet');
    await expect(evaluate({ registry, model, files: files(3) })).resolves.toMatchObject({ verdict: 'pass' });
    expect(model.asked).toHaveLength(3);
  });

  it('leaves out the cases that the baseline cannot be filled with', async () => {
    const registry = await registryWith({ template: 'Hail {{name}} of {{town}}', alias: 'production' });
    const evaluation = await evaluate({ registry, model: goodAt('Greet'), files: files(3) });
    expect(evaluation.prompts[0]?.comparison).toMatchObject({ paired: 0, leftOut: ['c0', 'c1', 'c2'] });
    expect(evaluation.prompts[0]?.counts).toMatchObject({ passed: 3, errors: 0 });
    expect(evaluation.verdict).not.toBe('fail');
  });

  it('takes the model that the baseline is registered with, and says so', async () => {
    const registry = await registryWith({
      template: 'Greet {{name}}',
      alias: 'production',
      model: { provider: 'openai', model_name: 'gpt-4.1' },
    });
    const model = goodAt('Greet');
    const evaluation = await evaluate({ registry, model, files: files(2) });
    expect(model.asked.map((request) => request.model).sort()).toEqual(['gpt-4.1', 'gpt-4.1', 'gpt-4.1-mini', 'gpt-4.1-mini']);
    expect(evaluation.prompts[0]?.warnings.join()).toContain('greet@production runs as it is registered: on openai:gpt-4.1');
  });

  it('asks both of the model that the command line names', async () => {
    const registry = await registryWith({ template: 'Hail {{name}}', alias: 'production' });
    const model = goodAt('Greet');
    await evaluate({ registry, model, files: files(2), settings: { provider: 'openai:o3' } });
    expect(new Set(model.asked.map((request) => request.model))).toEqual(new Set(['o3']));
  });

  it('decides each line by the version that it names', async () => {
    const registry = await registryWith({ template: 'Hail {{name}}', alias: 'production' }, { template: 'Bid {{name}}', alias: 'staging' });
    const gate = 'gate: ["no_regression vs @production", "no_regression vs @staging"]';
    const evaluation = await evaluate({ registry, model: goodAt('Bid'), files: files(8, gate) });
    expect(evaluation.prompts[0]?.gates.map(({ verdict }) => verdict)).toEqual(['pass', 'fail']);
    expect(evaluation.prompts[0]?.others.map(({ label }) => label)).toEqual(['greet@staging']);
  });

  it('is undecided where the baseline is not what its hash says', async () => {
    const registry = await registryWith({ template: 'Hail {{name}}', alias: 'production' });
    await registry.setVersionTag('greet', 1, VERSION_TAGS.contentHash, 'f'.repeat(64));
    const evaluation = await evaluate({ registry, model: goodAt('Greet'), files: files(2) });
    expect(evaluation).toMatchObject({ verdict: 'inconclusive' });
    expect(evaluation.prompts[0]?.warnings.join()).toContain('is not what its hash says');
  });

  it('does not take a misspelled alias for one that is not there yet', async () => {
    const registry = await registryWith({ template: 'Hail {{name}}', alias: 'production' });
    const gate = 'gate: ["no_regression vs @prodution"]';
    await expect(evaluate({ registry, files: files(2, gate) })).rejects.toMatchObject({
      code: 'PROMPT_NOT_FOUND',
      message: expect.stringContaining('Did you mean'),
    });
  });

  describe('that is not there', () => {
    const gated = (reference: string, prompt = GREET) => ({
      ...files(2, `gate: ["no_regression vs ${reference}"]`),
      'prompts/greet.prompt.yaml': prompt,
    });
    const others = async (): Promise<Registry> => {
      const registry = memoryRegistry();
      await registry.createPrompt('farewell', { description: '', tags: {} });
      const tags = encodeProjection({ type: 'text', template: 'Bye' });
      await registry.createVersion({ name: 'farewell', description: '', tags });
      await registry.setAlias('farewell', 'canary', 1);
      return registry;
    };

    it.each([
      ['that the configuration has', '@production', GREET],
      ['that the prompt file follows', '@pilot', `${GREET}aliases: [pilot]\n`],
      ['that another prompt has', '@canary', GREET],
      ['that every prompt has', '@latest', GREET],
    ])('is a version to come for an alias %s', async (_, reference, prompt) => {
      const evaluation = await evaluate({ registry: await others(), files: gated(reference, prompt) });
      expect(evaluation).toMatchObject({ verdict: 'pass', prompts: [{ gates: [{ detail: expect.stringContaining('no-baseline') }] }] });
    });

    it.each([
      ['an alias that nobody knows', '@prodution', 'nor the configuration knows such an alias. Did you mean `production`?'],
      ['an alias that only others nearly have', '@canari', 'Did you mean `canary`?'],
      ['a number', '@3', 'There is no greet/3'],
      ['a label', '@1.4.0', 'There is no greet@1.4.0'],
      ['another prompt', 'farewel@production', 'There is no prompt farewel in memory:. Did you mean `farewell`?'],
    ])('leaves the gate open for %s, before the first version too', async (_, reference, said) => {
      const evaluation = await evaluate({ registry: await others(), files: gated(reference) });
      expect(evaluation).toMatchObject({ verdict: 'inconclusive', prompts: [{ gates: [{ verdict: 'inconclusive' }] }] });
      expect(evaluation.prompts[0]?.warnings.join()).toContain(said);
    });

    it('is a mistake where the name is that of a model', async () => {
      const registry: Registry = { ...memoryRegistry(), prompt: async () => 'model' };
      await expect(evaluate({ registry, files: gated('@production') })).rejects.toMatchObject({ code: 'PROMPT_NOT_FOUND' });
    });
  });
});

describe('further versions', () => {
  it('are measured beside the file at hand, by number, alias or reference', async () => {
    const registry = await registryWith({ template: 'Hail {{name}}' }, { template: 'Bid {{name}}', alias: 'staging' });
    const evaluation = await evaluate({
      registry,
      model: goodAt('Hail'),
      files: files(2, 'gate: ["pass_rate >= 0"]'),
      settings: { versions: ['1', '@staging', 'greet/2'] },
    });
    expect(
      evaluation.prompts[0]?.others.map(({ label, version, cases: own }) => [label, version, own.map(({ status }) => status)]),
    ).toEqual([
      ['greet/1', 1, ['passed', 'passed']],
      ['greet@staging', 2, ['failed', 'failed']],
      ['greet/2', 2, ['failed', 'failed']],
    ]);
  });

  it('have to be there', async () => {
    const registry = await registryWith({ template: 'Hail {{name}}' });
    await expect(evaluate({ registry, files: files(2), settings: { versions: ['9'] } })).rejects.toMatchObject({
      code: 'PROMPT_NOT_FOUND',
    });
  });
});
