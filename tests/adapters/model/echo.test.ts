import { expect, it } from '@jest/globals';
import { echoModel } from '../../../src/adapters/model/echo.ts';
import type { ModelRequest } from '../../../src/ports/model.ts';

const ask = (messages: ModelRequest['messages'], signal = new AbortController().signal) =>
  echoModel().ask({ model: '', messages, params: {}, tools: [] }, { signal, timeoutMs: 1000 });

it('says what it was asked, one message after another', async () => {
  const answer = await ask([
    { role: 'system', content: 'Be kind.' },
    {
      role: 'user',
      content: [
        { type: 'text', text: 'Who is this?' },
        { type: 'image_url', image_url: { url: 'x' } },
      ],
    },
  ]);
  expect(answer).toEqual({ text: 'Be kind.\n\nWho is this?\n[image_url]', finishReason: 'stop', toolCalls: [] });
});

it('says so itself, so that nobody takes it for evidence', () => {
  expect(echoModel()).toMatchObject({ provider: 'echo', source: 'echo', baseUrl: '' });
});

it('an abort is thrown', async () => {
  await expect(ask([], AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
});
