import { join } from 'node:path';
import { PromptopsError } from '../../core/errors.ts';
import { EMBEDDED_FILE } from '../../core/registry/embedded-file.ts';
import type { Registry } from '../../ports/registry.ts';
import type { TraceStore } from '../../ports/trace-store.ts';
import type { Tracer } from '../../ports/tracer.ts';
import type { Tracker } from '../../ports/tracker.ts';
import { codeOf } from '../workspace/error-code.ts';
import { embeddedPrompts } from './embedded-prompts.ts';
import { publish } from './embedded-publish.ts';
import { embeddedRuns } from './embedded-runs.ts';
import { embeddedTraceStore } from './embedded-trace-store.ts';
import { embeddedTraces } from './embedded-traces.ts';
import { expectInside } from './inside-root.ts';

interface EmbeddedRegistryOptions {
  /** The root of the workspace; the registry is a file below it. */
  readonly root: string;
  readonly clock?: () => Date;
  /** Milliseconds that another process may hold the file. */
  readonly patience?: number;
}

export type EmbeddedRegistry = Registry &
  Tracker &
  Required<Pick<Registry, 'publish'>> & { readonly tracer: Tracer; readonly traceStore: TraceStore };

const FOLDER = '.promptops';
const ARTIFACTS = `${FOLDER}/artifacts`;

/** Registry and tracker in one database file, for work without a server. */
export async function embeddedRegistry({
  root,
  clock = () => new Date(),
  patience = 10_000,
}: EmbeddedRegistryOptions): Promise<EmbeddedRegistry> {
  const { openStore } = await sqlite();
  expectInside(root, [FOLDER, EMBEDDED_FILE, ARTIFACTS]);
  const store = openStore({ path: join(root, EMBEDDED_FILE), shown: EMBEDDED_FILE, patience });
  const artifactFolder = join(root, ARTIFACTS);
  const traceStore = embeddedTraceStore(store);
  const now = () => clock().getTime();
  return {
    kind: 'embedded',
    uri: `embedded:${EMBEDDED_FILE}`,
    ...embeddedPrompts(store, now),
    ...embeddedRuns(store, artifactFolder, now),
    traceStore,
    tracer: { ...embeddedTraces(store, traceStore), close: async () => store.close() },
    publish: async (publication) => publish(store, artifactFolder, now, publication),
    close: async () => store.close(),
  };
}

async function sqlite(): Promise<typeof import('./embedded-store.ts')> {
  try {
    return await import('./embedded-store.ts');
  } catch (cause) {
    if (!['ERR_UNKNOWN_BUILTIN_MODULE', 'MODULE_NOT_FOUND'].includes(codeOf(cause))) throw cause;
    throw new PromptopsError(
      'NODE_TOO_OLD',
      'The registry in .promptops needs Node.js 22.13 or newer.',
      'Set MLFLOW_TRACKING_URI to use a server, or run `npx -p node@24 -p promptops promptops …`.',
      { cause },
    );
  }
}
