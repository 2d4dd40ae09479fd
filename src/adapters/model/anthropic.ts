import type { Model } from '../../ports/model.ts';
import { anthropicBody, readAnthropic } from './anthropic-messages.ts';
import type { HttpAsker } from './ask-over-http.ts';
import { type Environment, endpointFrom, needing, secretFrom } from './provider-settings.ts';

interface Options {
  readonly env: Environment;
  readonly ask: HttpAsker;
}

/** The version of the interface, not of a model. */
const API_VERSION = '2023-06-01';

/** Anthropic's Messages API, or what speaks it at ANTHROPIC_BASE_URL. */
export function anthropicModel({ env, ask }: Options): Model {
  const { baseUrl, own, basic } = endpointFrom(env, ['ANTHROPIC_BASE_URL'], 'https://api.anthropic.com');
  const key = secretFrom(env, ['ANTHROPIC_API_KEY']);
  const token = secretFrom(env, ['ANTHROPIC_AUTH_TOKEN']);
  const authorization = token === undefined ? basic : `Bearer ${token}`;
  const headers = {
    'anthropic-version': API_VERSION,
    ...(key !== undefined && { 'x-api-key': key }),
    ...(key === undefined && authorization !== undefined && { Authorization: authorization }),
  };
  const url = `${baseUrl.replace(/\/v1$/, '')}/v1/messages`;
  const missing = key === undefined && authorization === undefined && !own ? 'ANTHROPIC_API_KEY' : undefined;
  return needing(missing, {
    provider: 'anthropic',
    baseUrl,
    source: 'live',
    ask: (request, options) => ask('anthropic', { url, headers, body: anthropicBody(request) }, options, readAnthropic),
  });
}
