import { PromptopsError } from '../../core/errors.ts';
import { courseFor } from '../../core/load/freshness.ts';
import { type Loadable, loadable } from '../../core/load/loadable.ts';
import type { PromptVersion } from '../../core/registry/version.ts';
import type { CachedVersion, PromptCache } from '../../ports/prompt-cache.ts';
import { resolveVersion } from '../resolve-version.ts';
import type { CopyReference } from './copy-reference.ts';
import type { LoadEvent, LoaderPorts, LoadSource } from './loader.ts';
import type { RegistryGate } from './registry-gate.ts';
import type { LoadSettings } from './settings.ts';
import { within } from './within.ts';

/** A copy on its way into memory. */
export interface FetchedCopy {
  readonly found: Loadable;
  readonly fetchedAt: number;
  readonly source: LoadSource;
}

export interface FetchContext {
  readonly ports: LoaderPorts;
  readonly gate: RegistryGate;
  readonly emit: (event: LoadEvent) => void;
}

/** From the registry, checked. */
export async function fetchFromRegistry(asked: CopyReference, settings: LoadSettings, context: FetchContext): Promise<FetchedCopy> {
  const { ports, gate } = context;
  const { clock } = ports;
  const fetchedAt = clock.now();
  try {
    const asking = ports.registry().then((registry) => resolveVersion(asked.reference, registry));
    const { version } = await within(asking, settings.timeoutMs, clock);
    gate.succeeded();
    return await admitFromRegistry(asked, version, fetchedAt, settings, context);
  } catch (error) {
    gate.failed(error);
    throw error;
  }
}

export async function admitFromRegistry(
  asked: CopyReference,
  version: PromptVersion,
  fetchedAt: number,
  settings: LoadSettings,
  context: FetchContext,
): Promise<FetchedCopy> {
  return { found: await admitted(asked, version, 'registry', settings, context), fetchedAt, source: 'registry' };
}

/** What a cache outside this process holds, where it can be used. */
export async function readCopy(
  cache: PromptCache | undefined,
  asked: CopyReference,
  settings: LoadSettings,
  context: FetchContext,
): Promise<FetchedCopy | undefined> {
  const entry = await cache?.get(asked.key).catch(() => undefined);
  if (cache === undefined || entry === undefined || !isFor(asked, entry)) return undefined;
  try {
    const found = await admitted(asked, entry.version, cache.kind, settings, context);
    return { found, fetchedAt: entry.fetchedAt, source: cache.kind };
  } catch {
    return undefined;
  }
}

/** A shared copy that may be served without asking the registry first. */
export function isRecent({ fetchedAt }: FetchedCopy, asked: CopyReference, settings: LoadSettings, now: number): boolean {
  return courseFor(now - fetchedAt, asked.fixed ? settings.fixed : settings.moving, 0) === 'serve';
}

export function caches({ shared, snapshot }: LoaderPorts): readonly PromptCache[] {
  return [shared, snapshot].filter((cache) => cache !== undefined);
}

async function admitted(
  { text }: CopyReference,
  version: PromptVersion,
  source: LoadSource,
  { onTampered }: LoadSettings,
  { emit }: FetchContext,
): Promise<Loadable> {
  let found: Loadable;
  try {
    found = await loadable(version);
  } catch (error) {
    emit({ kind: 'unusable', reference: text, source, error });
    throw error;
  }
  if (found.integrity !== 'tampered') return found;
  emit({ kind: 'tampered', reference: text, source, version: version.version });
  if (onTampered === 'warn') return found;
  throw new PromptopsError(
    'VERSION_TAMPERED',
    `Version ${version.version} of ${version.name} is not what its hash says.`,
    '`promptops verify` shows what changed; `onTampered: "warn"` uses it all the same.',
  );
}

function isFor({ reference: { name, target } }: CopyReference, { version }: CachedVersion): boolean {
  return version.name === name && (target.kind !== 'version' || version.version === target.version);
}
