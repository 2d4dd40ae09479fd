import { PromptopsError } from '../../core/errors.ts';
import { isProviderProblem, type ProviderName, parseProvider } from '../../core/eval/provider-name.ts';
import { isListedHost } from '../../core/listed-host.ts';
import type { Model } from '../../ports/model.ts';
import type { Exchange } from '../http/exchange.ts';
import { proxyFor } from '../http/proxy.ts';
import { serviceExchange } from '../http/service-exchange.ts';
import { anthropicModel } from './anthropic.ts';
import { type HttpAsker, httpAsker } from './ask-over-http.ts';
import { azureModel } from './azure.ts';
import { echoModel } from './echo.ts';
import { execModel } from './exec.ts';
import { googleModel } from './google.ts';
import { httpModel } from './http.ts';
import { openaiModel } from './openai.ts';
import type { Environment } from './provider-settings.ts';
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
  const connected = (): Exchange => {
    exchange ??= serviceExchange(env, version);
    return exchange;
  };
  const ask: HttpAsker = (...call) => httpAsker(connected(), secrets)(...call);
  /** What is wrong with proxies and certificates is told now, not once for every case. */
  const connect = ({ baseUrl }: Model): void => {
    connected();
    if (baseUrl !== '') proxyFor(new URL(baseUrl), env);
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
        return recorded({ provider: 'cassette', baseUrl: '', source: 'live', ask: neverAsked });
    }
  };
  return {
    model: (name) => {
      const parsed = parseProvider(name);
      if (isProviderProblem(parsed)) throw new PromptopsError('CONFIG_INVALID', parsed.problem, parsed.hint);
      const model = open(parsed);
      if (parsed.recorded) return recorded(model);
      if (isOnNetwork(parsed)) connect(model);
      return model;
    },
    close: () => exchange?.close(),
  };
}

function isOnNetwork({ kind }: ProviderName): boolean {
  return kind !== 'exec' && kind !== 'echo' && kind !== 'cassette';
}

function recorded(model: Model): Model {
  return { ...model, recorded: true, ask: neverAsked };
}

const neverAsked: Model['ask'] = async () => ({ problem: 'denied', message: 'cassette: no recorded answer fits, and nobody is asked.' });

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
