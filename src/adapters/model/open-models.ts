import { PromptopsError } from '../../core/errors.ts';
import { isProviderProblem, parseProvider } from '../../core/eval/provider-name.ts';
import type { Model } from '../../ports/model.ts';
import { echoModel } from './echo.ts';

interface Options {
  /** Keys and addresses are found here and nowhere else. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Hosts that a file may name. */
  readonly hosts: readonly string[];
  /** The version of promptops, for the log of the server. */
  readonly version: string;
}

export interface OpenModels {
  /** Throws where the name or the environment is wrong; a missing key shows when it is asked. */
  readonly model: (name: string) => Promise<Model>;
  readonly close: () => void;
}

/** Opens providers by their names; they share their connections. */
export function openModels(_options: Options): OpenModels {
  return {
    model: async (name) => {
      const parsed = parseProvider(name);
      if (isProviderProblem(parsed)) throw new PromptopsError('CONFIG_INVALID', parsed.problem, parsed.hint);
      if (parsed.kind === 'echo') return echoModel();
      throw new PromptopsError('CONFIG_INVALID', `${parsed.kind} is not there yet.`, 'Use echo.');
    },
    close: () => {},
  };
}
