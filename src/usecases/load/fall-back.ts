import { type Loadable, loadable } from '../../core/load/loadable.ts';
import { encodeProjection } from '../../core/mlflow/codec.ts';
import type { Projection } from '../../core/mlflow/projection.ts';
import type { Message } from '../../core/prompt/model.ts';
import type { FallbackContent, FallbackFound, FallbackSource } from './loader.ts';

export interface Substitute {
  readonly found: Loadable;
  /** For the log. */
  readonly from: string;
}

/** The first substitute there is: of the call, then of each source in turn. One that cannot be read is as good as none. */
export async function fallBack(
  name: string,
  option: FallbackContent | undefined,
  sources: readonly FallbackSource[],
): Promise<Substitute | undefined> {
  if (option !== undefined) return { found: await substitute(name, { content: option }), from: 'option' };
  for (const source of sources) {
    const found = await source
      .find(name)
      .then((one) => one && substitute(name, one))
      .catch(() => undefined);
    if (found) return { found, from: source.name };
  }
  return undefined;
}

function substitute(name: string, found: FallbackFound): Promise<Loadable> {
  const tags = 'tags' in found ? found.tags : encodeProjection(projectionOfContent(found.content));
  return loadable({ name, version: 0, description: '', tags, createdAt: 0 });
}

function projectionOfContent(content: FallbackContent): Projection {
  return typeof content === 'string' ? { type: 'text', template: content } : { type: 'chat', messages: content as readonly Message[] };
}
