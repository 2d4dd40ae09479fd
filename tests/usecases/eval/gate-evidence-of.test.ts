import { describe, expect, it } from '@jest/globals';
import { cases, evaluate, GREET } from './an-evaluation.ts';

const files = (prompt: string, caseFile: string) => ({ 'prompts/greet.prompt.yaml': prompt, 'prompts/greet.eval.yaml': caseFile });
const NO_MODEL = GREET.replace('model: openai/gpt-4.1-mini\n', '');
const OTHER = 'providers: [openai:gpt-5]';
const GATE = 'gate: ["pass_rate >= 0.9"]';
const policy = { alias: 'production', named: false, gate: ['pass_rate >= 0.9'], allowFixtures: false, models: [] };

describe('whose model is evidence', () => {
  it.each([
    ['the prompt’s own', GREET, GATE, {}, 'pass'],
    ['another one of the case file, for the gate beside it', GREET, `${OTHER}\n${GATE}`, {}, 'pass'],
    ['other parameters of the case file, for the gate beside them', GREET, `params: {temperature: 1}\n${GATE}`, {}, 'pass'],
    ['one of the case file for a prompt that names none', NO_MODEL, `${OTHER}\n${GATE}`, {}, 'pass'],
    ['one of the case file for a prompt that names none, by the gate of an alias', NO_MODEL, OTHER, { request: { policy } }, 'pass'],
    ['another one of the case file, by the gate of an alias', GREET, OTHER, { request: { policy } }, 'inconclusive'],
    ['… that the alias allows', GREET, OTHER, { request: { policy: { ...policy, models: ['openai:gpt-5'] } } }, 'pass'],
    ['another one of the command line', GREET, GATE, { settings: { provider: 'openai:gpt-5' } }, 'inconclusive'],
  ])('%s', async (_, prompt, rest, bench, verdict) => {
    expect((await evaluate({ files: files(prompt, cases(4, rest)), ...bench })).verdict).toBe(verdict);
  });
});
