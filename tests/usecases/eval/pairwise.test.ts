import { describe, expect, it } from '@jest/globals';
import { scriptedModel } from '../../../src/adapters/model/scripted.ts';
import { memoryRegistry } from '../../../src/adapters/registry/memory-registry.ts';
import { encodeProjection } from '../../../src/core/mlflow/codec.ts';
import { projectionHash } from '../../../src/core/prompt/hash.ts';
import { VERSION_TAGS } from '../../../src/core/registry/tags.ts';
import { evaluate, GREET } from './an-evaluation.ts';

const CASES = `version: 1
providers: ["openai:gpt-4.1-mini"]
judge: {provider: "openai:judge-1", gate: force}
gate: ["no_regression vs @production"]
tests:
${Array.from({ length: 4 }, (_, n) => `  - {id: c${n}, vars: {name: N${n}x}, assert: [{type: select-best, value: friendlier, metric: duel}]}`).join('\n')}
`;

async function live(template: string) {
  const registry = memoryRegistry();
  const projection = { type: 'text', template } as const;
  await registry.createPrompt('greet', { description: '', tags: {} });
  const tags = { ...encodeProjection(projection), [VERSION_TAGS.contentHash]: projectionHash(projection) };
  await registry.createVersion({ name: 'greet', description: '', tags });
  await registry.setAlias('greet', 'production', 1);
  return registry;
}

/** `prefers`: `kind` looks at the words, `first` at the place. */
async function duel(prefers: 'kind' | 'first', template = 'Welcome {{name}}') {
  const answered: string[] = [];
  const writer = scriptedModel(
    ({ messages }) => {
      const asked = String(messages.at(-1)?.content);
      answered.push(asked);
      return asked.startsWith('Greet') ? `Hello, dear ${asked.slice(6)}` : `You again, ${asked.slice(8)}`;
    },
    { provider: 'openai' },
  );
  const judge = scriptedModel(
    ({ messages }) => {
      const text = String(messages.at(-1)?.content);
      const kindFirst = text.indexOf('dear') < text.indexOf('again');
      return JSON.stringify({ reason: 'Looked at both.', choice: prefers === 'first' || kindFirst ? '1' : '2' });
    },
    { provider: 'openai' },
  );
  const { prompts } = await evaluate({
    files: { 'prompts/greet.prompt.yaml': GREET, 'prompts/greet.eval.yaml': CASES },
    models: { 'openai:gpt-4.1-mini': writer, 'openai:judge-1': judge },
    registry: await live(template),
  });
  return { prompt: prompts[0]!, answered };
}

describe('pairwise judges in an evaluation', () => {
  it('compare with what the baseline says to the same case, asked for once', async () => {
    const { prompt, answered } = await duel('kind');
    expect(prompt.candidate.cases.map(({ status, attempts }) => [status, attempts[0]?.checks[0]?.score])).toEqual(
      Array.from({ length: 4 }, () => ['passed', 1]),
    );
    expect(answered).toHaveLength(8);
    expect(prompt.warnings).toContain(
      'duel: 4 better, 0 alike, 0 worse; in both orders the judge said the same of 100 %, and 50 % of its preferences fell on what stood first.',
    );
  });

  it('let the baseline compete with itself, which is a tie', async () => {
    const { prompt } = await duel('kind');
    expect(prompt.baseline?.cases.map(({ status, attempts }) => [status, attempts[0]?.checks[0]?.score])).toEqual(
      Array.from({ length: 4 }, () => ['passed', 0.5]),
    );
    expect(prompt.verdict).toBe('pass');
  });

  it('show a judge that looks at the place alone', async () => {
    const { prompt } = await duel('first');
    expect(prompt.candidate.cases.map(({ attempts }) => attempts[0]?.checks[0]?.score)).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(prompt.warnings).toContain(
      'duel: 0 better, 4 alike, 0 worse; in both orders the judge said the same of 0 %, and 100 % of its preferences fell on what stood first.',
    );
  });

  it('do not ask where both versions say the same', async () => {
    const { prompt } = await duel('first', 'Greet {{name}}');
    expect(prompt.candidate.cases.map(({ status }) => status)).toEqual(['passed', 'passed', 'passed', 'passed']);
    expect(prompt.warnings.join('\n')).not.toContain('duel: ');
  });
});
