import type { PromptVersion, RegisteredPrompt } from '../../core/registry/version.ts';
import type { CopyReference } from './copy-reference.ts';
import { admitFromRegistry, type FetchContext, type FetchedCopy } from './fetch-copy.ts';
import type { RefreshResult } from './loader.ts';
import { refreshEach } from './refresh-each.ts';
import type { LoadSettings } from './settings.ts';
import { within } from './within.ts';

interface Keeper {
  readonly keep: (asked: CopyReference, copy: FetchedCopy) => void;
  /** One reference by itself. */
  readonly fetch: (asked: CopyReference) => Promise<unknown>;
}

/** From here on one look at the whole registry is cheaper than a request for each. */
const MANY = 3;

/** One listing says where all aliases point and what the newest versions are; only the rest is asked for one by one. */
export async function prefetchCopies(
  all: readonly CopyReference[],
  settings: LoadSettings,
  context: FetchContext,
  { keep, fetch }: Keeper,
): Promise<RefreshResult> {
  const known = new Map(all.map((asked) => [asked.text, asked]));
  const { ports, gate } = context;
  const fetchedAt = ports.clock.now();
  const listing =
    known.size < MANY || gate.closed() !== undefined
      ? undefined
      : within(
          ports.registry().then((one) => one.prompts()),
          settings.timeoutMs,
          ports.clock,
        );
  // Whoever cannot list may still be allowed to read one by one.
  const listed = new Map((await listing?.catch(() => undefined))?.map((prompt) => [prompt.name, prompt]));
  return refreshEach([...known.keys()], async (text) => {
    const asked = known.get(text)!;
    const version = versionIn(listed.get(asked.reference.name), asked);
    if (version === undefined) await fetch(asked);
    else keep(asked, await admitFromRegistry(asked, version, fetchedAt, settings, context));
  });
}

/** Where the listing itself holds the version that is meant. */
function versionIn(prompt: RegisteredPrompt | undefined, { reference: { target } }: CopyReference): PromptVersion | undefined {
  if (prompt === undefined || target.kind !== 'word') return undefined;
  return prompt.aliases[target.word] === prompt.latest?.version ? prompt.latest : undefined;
}
