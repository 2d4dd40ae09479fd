import type { Model } from '../../ports/model.ts';
import type { HttpAsker } from './ask-over-http.ts';
import { googleBody, readGoogle } from './google-content.ts';
import { type Environment, endpointFrom, needing, secretFrom } from './provider-settings.ts';

interface Options {
  readonly env: Environment;
  readonly ask: HttpAsker;
}

const VENDOR = 'https://generativelanguage.googleapis.com';

/** The Gemini API, or what speaks it at GOOGLE_GEMINI_BASE_URL. */
export function googleModel({ env, ask }: Options): Model {
  const { baseUrl, own, basic } = endpointFrom(env, ['GOOGLE_GEMINI_BASE_URL', 'GEMINI_BASE_URL'], VENDOR);
  const key = secretFrom(env, ['GEMINI_API_KEY', 'GOOGLE_API_KEY', 'GOOGLE_GENAI_API_KEY']);
  const headers = {
    ...(key !== undefined && { 'x-goog-api-key': key }),
    ...(key === undefined && basic !== undefined && { Authorization: basic }),
  };
  const root = /\/v1(?:alpha|beta)?$/.test(baseUrl) ? baseUrl : `${baseUrl}/v1beta`;
  const missing = key === undefined && !own ? 'GEMINI_API_KEY' : undefined;
  return needing(missing, {
    provider: 'google',
    baseUrl,
    source: 'live',
    ask: async (request, options) => {
      const path = request.model.includes('/') ? request.model : `models/${request.model}`;
      const url = `${root}/${path.split('/').map(encodeURIComponent).join('/')}:generateContent`;
      return ask('google', { url, headers, body: googleBody(request) }, options, readGoogle);
    },
  });
}
