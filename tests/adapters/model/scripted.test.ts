import { expect, it } from '@jest/globals';
import { scriptedModel } from '../../../src/adapters/model/scripted.ts';

const request = { model: 'm', messages: [{ role: 'user', content: 'hi' }], params: {}, tools: [] };
const options = { signal: new AbortController().signal, timeoutMs: 1000 };

it('says one thing after another, the last for ever, and remembers what it was asked', async () => {
  const model = scriptedModel(['one', { problem: 'busy', message: 'wait' }, { text: 'three', refused: true }]);
  const said = [];
  for (let nth = 0; nth < 4; nth += 1) said.push(await model.ask(request, options));
  expect(said).toMatchObject([
    { text: 'one', finishReason: 'stop' },
    { problem: 'busy' },
    { text: 'three', refused: true },
    { text: 'three' },
  ]);
  expect(model.asked).toEqual([request, request, request, request]);
});

it('or what a function makes of the request', async () => {
  const model = scriptedModel(({ messages }, nth) => `${nth}: ${messages[0]?.content}`, { provider: 'openai' });
  expect([await model.ask(request, options), await model.ask(request, options)]).toMatchObject([{ text: '0: hi' }, { text: '1: hi' }]);
  expect(model.provider).toBe('openai');
});

it('an abort is thrown', async () => {
  await expect(scriptedModel(['x']).ask(request, { ...options, signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow(
    'stopped',
  );
});
