import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';

export interface ModelServer {
  /** What makes promptops ask here instead of OpenAI. */
  readonly env: Readonly<Record<string, string>>;
  readonly requests: ModelServerRequest[];
}

export interface ModelServerRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly temperature?: number;
  readonly response_format?: { readonly type: string };
}

const open: Server[] = [];
afterEach(async () => {
  await Promise.all(
    open.splice(0).map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  );
});

/** An answer, or what goes wrong instead; `undefined`: nothing ever comes. */
export type Scripted = string | { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | undefined;

/** Speaks as OpenAI does and says what the script says; gone after the test. */
export async function aModelServer(script: (request: ModelServerRequest, nth: number) => Scripted): Promise<ModelServer> {
  const requests: ModelServerRequest[] = [];
  const server = createServer((incoming, reply) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const request = JSON.parse(Buffer.concat(chunks).toString('utf8')) as ModelServerRequest;
      const said = script(request, requests.push(request) - 1);
      if (said === undefined) return;
      if (typeof said !== 'string') {
        reply.writeHead(said.status, { connection: 'close', ...said.headers }).end(JSON.stringify({ error: { message: 'No.' } }));
        return;
      }
      const message = { role: 'assistant', content: said };
      const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 };
      reply.setHeader('content-type', 'application/json').setHeader('connection', 'close');
      reply.end(JSON.stringify({ id: '1', model: request.model, choices: [{ index: 0, message, finish_reason: 'stop' }], usage }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(server);
  const { port } = server.address() as AddressInfo;
  return { env: { OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`, OPENAI_API_KEY: 'test-key' }, requests };
}
