import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ProviderStub {
  /** For OPENAI_BASE_URL. */
  readonly uri: string;
  readonly requests: () => number;
  /** Most requests that were under way at the same time. */
  readonly most: () => number;
  readonly close: () => void;
}

const ANSWER = JSON.stringify({
  id: 'chatcmpl-bench',
  object: 'chat.completion',
  created: 0,
  model: 'gpt-4.1-mini',
  choices: [{ index: 0, message: { role: 'assistant', content: 'Hello from the bench.', refusal: null }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 12, completion_tokens: 5, total_tokens: 17 },
});

/** Answers chat completions as OpenAI does, always the same and always after so long. */
export async function providerStub(latencyMs: number): Promise<ProviderStub> {
  let requests = 0;
  let active = 0;
  let most = 0;
  const server = createServer((request, response) => {
    requests += 1;
    active += 1;
    most = Math.max(most, active);
    request.resume().on('end', () =>
      setTimeout(() => {
        active -= 1;
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(ANSWER);
      }, latencyMs),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests: () => requests,
    most: () => most,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
