import { NATIVE_KEYS } from '../../../prompt/formats/native.ts';
import type { FormatId } from '../../../prompt/model.ts';

export interface KnownKeys {
  readonly keys: ReadonlySet<string>;
  /** Closed: every other key is reported. Open formats keep what they do not know; only what looks misspelt is reported there. */
  readonly closed: boolean;
}

const NATIVE: KnownKeys = { keys: NATIVE_KEYS, closed: true };

/** The keys at the top of a file, or of its front matter. */
export const TOP_KEYS: Readonly<Partial<Record<FormatId, KnownKeys>>> = {
  promptops: NATIVE,
  'github-models': NATIVE,
  text: { keys: new Set([...NATIVE_KEYS, 'type']), closed: false },
  prompty: {
    keys: new Set([
      ...['name', 'displayName', 'description', 'metadata', 'model', 'inputs', 'outputs', 'tools', 'template'],
      ...['version', 'authors', 'tags', 'sample', 'instructions', 'additionalInstructions', 'kind', 'base'],
    ]),
    closed: false,
  },
  dotprompt: {
    keys: new Set([
      ...['name', 'variant', 'version', 'description', 'model', 'config', 'input', 'output', 'tools', 'toolDefs', 'metadata'],
      ...['ext', 'maxTurns', 'toolChoice', 'returnToolRequests', 'use'],
    ]),
    closed: false,
  },
};

export const VARIABLE_KEYS: KnownKeys = {
  keys: new Set(['name', 'type', 'required', 'default', 'enum', 'description', 'example']),
  closed: true,
};

export const MESSAGE_KEYS: KnownKeys = {
  keys: new Set(['role', 'content', 'name', 'placeholder', 'tool_calls', 'tool_call_id', 'function_call', 'refusal', 'cache_control']),
  closed: false,
};
