import type { Model } from '../../ports/model.ts';
import { chatAsker } from './ask-chat.ts';
import type { HttpAsker } from './ask-over-http.ts';
import { type Environment, endpointFrom, needing, secretFrom, setting } from './provider-settings.ts';

interface Options {
  readonly env: Environment;
  readonly ask: HttpAsker;
}

/** The last version of the interface with a date that is generally available. */
const API_VERSION = '2024-10-21';

/** Deployments of Azure OpenAI: by their name in the path, or in the body where the address ends with `/openai/v1`. */
export function azureModel({ env, ask }: Options): Model {
  const { baseUrl } = endpointFrom(env, ['AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_BASE_URL', 'AZURE_API_BASE'], '');
  const key = secretFrom(env, ['AZURE_OPENAI_API_KEY', 'AZURE_API_KEY']);
  const token = secretFrom(env, ['AZURE_OPENAI_AD_TOKEN']);
  const version = setting(env, 'AZURE_OPENAI_API_VERSION') ?? setting(env, 'OPENAI_API_VERSION') ?? API_VERSION;
  const deployments = baseUrl.endsWith('/openai') ? `${baseUrl}/deployments` : `${baseUrl}/openai/deployments`;
  const askChat = chatAsker({
    provider: 'azure',
    url: (deployment) =>
      /\/openai\/v1$/.test(baseUrl)
        ? `${baseUrl}/chat/completions`
        : `${deployments}/${encodeURIComponent(deployment)}/chat/completions?api-version=${encodeURIComponent(version)}`,
    headers: key !== undefined ? { 'api-key': key } : token !== undefined ? { Authorization: `Bearer ${token}` } : {},
    ask,
  });
  const hasKey = key !== undefined || token !== undefined;
  const missing = baseUrl === '' ? 'AZURE_OPENAI_ENDPOINT' : hasKey ? undefined : 'AZURE_OPENAI_API_KEY';
  return needing(missing, { provider: 'azure', baseUrl, source: 'live', ask: askChat });
}
