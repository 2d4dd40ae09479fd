import type { Model } from '../../ports/model.ts';
import { chatAsker } from './ask-chat.ts';
import type { HttpAsker } from './ask-over-http.ts';
import { type Environment, endpointFrom, needing, secretFrom, setting } from './provider-settings.ts';

interface Options {
  readonly env: Environment;
  readonly ask: HttpAsker;
}

const VENDOR = 'https://api.openai.com/v1';

/** OpenAI, and everything that is asked the same way: gateways, local servers, other vendors, by OPENAI_BASE_URL. */
export function openaiModel({ env, ask }: Options): Model {
  const { baseUrl, own, basic } = endpointFrom(env, ['OPENAI_BASE_URL', 'OPENAI_API_BASE'], VENDOR);
  const key = secretFrom(env, ['OPENAI_API_KEY']);
  const authorization = key === undefined ? basic : `Bearer ${key}`;
  const organization = setting(env, 'OPENAI_ORG_ID') ?? setting(env, 'OPENAI_ORGANIZATION');
  const project = setting(env, 'OPENAI_PROJECT_ID') ?? setting(env, 'OPENAI_PROJECT');
  const askChat = chatAsker({
    provider: 'openai',
    url: () => `${baseUrl}/chat/completions`,
    headers: {
      ...(authorization !== undefined && { Authorization: authorization }),
      ...(organization !== undefined && { 'OpenAI-Organization': organization }),
      ...(project !== undefined && { 'OpenAI-Project': project }),
    },
    ask,
  });
  const missing = authorization === undefined && !own ? 'OPENAI_API_KEY' : undefined;
  return needing(missing, { provider: 'openai', baseUrl, source: 'live', ask: askChat });
}
