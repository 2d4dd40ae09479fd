import { constructFromEvents, EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Json } from '../json.ts';
import { composePlain } from './compose-plain.ts';
import { readPlain } from './read-plain.ts';
import { YamlDocument } from './yaml-document.ts';

const MAX_ALIASES = 100;
const MAX_EXPANDED_NODES = 100_000;

/** Why a text is not one plain YAML document. `offset` counts from the start of the parsed text. */
export interface YamlFailure {
  readonly reason: string;
  readonly offset: number;
}

/** The fast reader: answers with a document, or with the first thing in its way. `diagnoseYaml` then finds all of them. */
export function parseYaml(text: string, baseOffset = 0): YamlDocument | YamlFailure {
  const read = readPlain(text);
  if (read) return new YamlDocument(text, baseOffset, read.data, () => parseEvents(text, {}));
  let events: Event[];
  let documents: unknown[];
  try {
    events = parseEvents(text, {});
    const plain = composePlain(text, events);
    if (plain) return new YamlDocument(text, baseOffset, plain.data, events);
    documents = constructFromEvents(events, { source: text, maxAliases: MAX_ALIASES });
  } catch (error) {
    if (error instanceof YAMLException) return { reason: error.reason, offset: error.mark?.position ?? 0 };
    return { reason: error instanceof Error ? error.message : String(error), offset: 0 };
  }
  const open = events[0];
  if (open?.type === EVENT_ID.DOCUMENT && open.directives.length > 0) return { reason: 'a % directive', offset: 0 };
  if (documents.length > 1) return { reason: 'several documents in one file', offset: secondDocument(events) };
  const data = documents[0] ?? null;
  const anchored = firstAlias(events);
  if (anchored && !isBounded(data))
    return { reason: 'aliases that contain themselves or grow without bound', offset: anchored.anchorStart };
  return new YamlDocument(text, baseOffset, data as Json, events);
}

export function isYamlFailure(result: YamlDocument | YamlFailure): result is YamlFailure {
  return !(result instanceof YamlDocument);
}

function secondDocument(events: readonly Event[]): number {
  let documents = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) documents++;
    else if (documents === 2 && 'start' in event) return event.start;
    else if (documents === 2 && 'valueStart' in event) return event.valueStart;
  }
  return 0;
}

function firstAlias(events: readonly Event[]) {
  return events.find((event) => event.type === EVENT_ID.ALIAS);
}

/** Shared nodes are walked as often as they are referenced, as every later consumer would. */
function isBounded(root: unknown): boolean {
  let left = MAX_EXPANDED_NODES;
  const open = new Set<object>();
  const walk = (value: unknown): boolean => {
    if (--left < 0) return false;
    if (typeof value !== 'object' || value === null) return true;
    if (open.has(value)) return false;
    open.add(value);
    const fine = Object.values(value).every(walk);
    open.delete(value);
    return fine;
  };
  return walk(root);
}
