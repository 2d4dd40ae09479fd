import { PromptopsError } from '../../core/errors.ts';
import { isProviderProblem, type ProviderName, parseProvider } from '../../core/eval/provider-name.ts';
import { isListedHost } from '../../core/listed-host.ts';
import type { Model } from '../../ports/model.ts';
import { type Exchange, httpExchange } from '../http/exchange.ts';
import { proxyFor } from '../http/proxy.ts';
import { anthropicModel } from './anthropic.ts';
import { httpAsker } from './ask-over-http.ts';
import { azureModel } from './azure.ts';
import { echoModel } from './echo.ts';
import { execModel } from './exec.ts';
import { googleModel } from './google.ts';
import { httpModel } from './http.ts';
import { openaiModel } from './openai.ts';
import { type Environment, setting } from './provider-settings.ts';
import { secretValues } from './secret-values.ts';

interface Options {
  /** Keys and addresses are found here and nowhere else. */
  readonly env: Environment;
  /** Hosts that a file may name. */
  readonly hosts: readonly string[];
  /** Where commands run. */
  readonly root: string;
  /** The version of promptops, for the log of the server. */
  readonly version: string;
}

export interface OpenModels {
  /** Throws where the name or the environment is wrong; a missing key shows when it is asked, since stored answers need none. */
  readonly model: (name: string) => Model;
  readonly close: () => void;
}

/** Opens providers by their names; they share their connections. */
export function openModels({ env, hosts, root, version }: Options): OpenModels {
  const secrets = secretValues(env);
  let exchange: Exchange | undefined;
  const ask: Parameters<typeof openaiModel>[0]['ask'] = (...call) => {
    exchange ??= modelExchange(env, version);
    return httpAsker(exchange, secrets)(...call);
  };
  const open = ({ kind, model }: ProviderName): Model => {
    switch (kind) {
      case 'openai':
        return openaiModel({ env, ask });
      case 'azure':
        return azureModel({ env, ask });
      case 'anthropic':
        return anthropicModel({ env, ask });
      case 'google':
        return googleModel({ env, ask });
      case 'http':
        checkHost(model, hosts);
        return httpModel({ env, ask, url: model });
      case 'exec':
        return execModel({ env, command: model, folder: root, secrets });
      case 'echo':
        return echoModel();
      case 'cassette':
        return { provider: 'cassette', baseUrl: '', source: 'live', ask: neverAsked };
    }
  };
  return {
    model: (name) => {
      const parsed = parseProvider(name);
      if (isProviderProblem(parsed)) throw new PromptopsError('CONFIG_INVALID', parsed.problem, parsed.hint);
      return parsed.recorded ? { ...open(parsed), ask: neverAsked } : open(parsed);
    },
    close: () => exchange?.close(),
  };
}

const neverAsked: Model['ask'] = async () => ({ problem: 'denied', message: 'cassette: no recorded answer fits, and nobody is asked.' });

/** As every other client of these services: Node's authorities, or those of SSL_CERT_FILE. */
function modelExchange(env: Environment, version: string): Exchange {
  const path = setting(env, 'SSL_CERT_FILE');
  return httpExchange({
    tls: { verify: true, ...(path !== undefined && { authorities: { path, variable: 'SSL_CERT_FILE' } }) },
    proxy: (url) => proxyFor(new URL(url), env),
    headers: { 'User-Agent': `promptops/${version}`, Accept: 'application/json' },
  });
}

/** A file that names its own address sends prompts, and what they hold, to whoever owns it. */
function checkHost(url: string, hosts: readonly string[]): void {
  const { hostname, host } = new URL(url);
  if (isListedHost(hostname, hosts) || isListedHost(host, hosts)) return;
  throw new PromptopsError(
    'CONFIG_INVALID',
    `The host \`${hostname}\` is not one that answers may come from.`,
    `List it under \`hosts\` in the configuration: \`hosts: [${hostname}]\`.`,
  );
}
