import { Agent as HttpAgent } from 'node:http';
import { type AgentOptions, Agent as HttpsAgent } from 'node:https';
import axios, { isAxiosError } from 'axios';
import type { HttpRequest } from './exchange.ts';
import type { ProxyServer } from './proxy.ts';

interface Outgoing extends Required<Pick<HttpRequest, 'method' | 'url' | 'headers' | 'mostBytes' | 'signal'>>, Pick<HttpRequest, 'body'> {
  readonly proxy: ProxyServer | undefined;
}

type Arrived =
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array }
  /** `known`: it is the network's doing. */
  | { readonly failed: unknown; readonly known: boolean };

export interface AxiosTransport {
  readonly send: (request: Outgoing) => Promise<Arrived>;
  readonly close: () => void;
}

/** Servers drop idle connections after 5 s (uvicorn): ours are gone before, so that no write meets a closing one. */
const IDLE_MS = 3000;

/** Bytes to a server and back over connections that are kept. */
export function axiosTransport(trust: Pick<AgentOptions, 'rejectUnauthorized' | 'ca' | 'cert' | 'key'>): AxiosTransport {
  const keep = { keepAlive: true, timeout: IDLE_MS };
  const httpAgent = new HttpAgent(keep);
  const httpsAgent = new HttpsAgent({ ...keep, ...trust });
  const send = async ({ body, mostBytes, proxy, ...request }: Outgoing): Promise<Arrived> => {
    try {
      const { status, headers, data } = await axios.request<Buffer>({
        ...request,
        ...(body !== undefined && { data: Buffer.from(body) }),
        responseType: 'arraybuffer',
        transformRequest: (sent) => sent,
        transformResponse: (received) => received,
        validateStatus: () => true,
        maxRedirects: 0,
        maxContentLength: mostBytes,
        maxBodyLength: -1,
        httpAgent,
        httpsAgent,
        proxy: proxy ?? false,
      });
      return { status, headers: lowerCased(headers), body: data };
    } catch (failed) {
      return { failed, known: isAxiosError(failed) };
    }
  };
  return {
    send,
    close: () => {
      httpAgent.destroy();
      httpsAgent.destroy();
    },
  };
}

function lowerCased(headers: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
