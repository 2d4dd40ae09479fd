import type { Json } from '../../core/json.ts';
import type { Loadable } from '../../core/load/loadable.ts';
import { renderPrompt } from '../../core/prompt/render-prompt.ts';
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
      const rendered = renderPrompt(prompt, values as Readonly<Record<string, Json>>, syntax);
      const { warnings } = rendered;
      return rendered.messages === undefined ? { text: rendered.template ?? '', warnings } : { messages: rendered.messages, warnings };
    },
  };
}
