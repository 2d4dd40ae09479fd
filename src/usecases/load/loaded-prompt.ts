import type { Loadable } from '../../core/load/loadable.ts';
import { promptRenderer } from '../../core/prompt/render-prompt.ts';
import type { Values } from '../../core/template/syntax.ts';
import type { LoadedPrompt } from './loader.ts';

/** Everything that does not change while a copy is held. */
export type StandingFacts = Omit<LoadedPrompt, 'source' | 'ageMs' | 'stale'>;

interface Origin {
  readonly alias: string | null;
  readonly isFallback: boolean;
}

export function standingFacts(found: Loadable, { alias, isFallback }: Origin): StandingFacts {
  const { prompt, syntax, version, hash, label, integrity } = found;
  const { template, messages, responseFormat } = prompt;
  const fill = promptRenderer(prompt, syntax);
  return {
    name: version.name,
    version: isFallback ? null : version.version,
    label,
    hash,
    alias,
    type: prompt.type,
    ...(template !== undefined && { template }),
    ...(messages !== undefined && { messages }),
    variables: prompt.variables.map(({ path: _path, ...variable }) => variable),
    modelConfig: prompt.modelConfig,
    ...(responseFormat && { responseFormat }),
    tools: prompt.tools,
    tags: prompt.tags,
    isFallback,
    verified: !isFallback && integrity === 'verified',
    render: (values = {}) => {
      const rendered = fill(given(values));
      const { warnings } = rendered;
      return rendered.messages === undefined ? { text: rendered.template ?? '', warnings } : { messages: rendered.messages, warnings };
    },
  };
}

/** What is `undefined` is not given: defaults apply, and what is missing is missing. */
function given(values: Readonly<Record<string, unknown>>): Values {
  const absent = Object.keys(values).some((name) => values[name] === undefined);
  return (absent ? Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) : values) as Values;
}
