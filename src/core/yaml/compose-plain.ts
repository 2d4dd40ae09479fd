import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Json } from '../json.ts';
import { resolvePlain } from './resolve-plain.ts';

/**
 * The data of one plain document: maps with text keys, lists, scalars; no tags, anchors or directives, no key twice.
 * Answers `undefined` for everything else, which is left to js-yaml. Half the time of its constructor, on every file of a run.
 */
export function composePlain(text: string, events: readonly Event[]): { readonly data: Json } | undefined {
  const opening = events[0];
  if (opening?.type !== EVENT_ID.DOCUMENT || opening.directives.length > 0) return undefined;
  const composer = new Composer(text, events);
  const data = composer.node();
  return composer.failed || !composer.atEnd() ? undefined : { data };
}

class Composer {
  failed = false;
  readonly #text: string;
  readonly #events: readonly Event[];
  #at = 1;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  /** After the document's own closing event nothing may follow. */
  atEnd(): boolean {
    return this.#events[this.#at]?.type === EVENT_ID.POP && this.#at === this.#events.length - 1;
  }

  node(): Json {
    const event = this.#events[this.#at++];
    if (event?.type === EVENT_ID.SCALAR) return this.#scalar(event);
    if (event?.type === EVENT_ID.MAPPING && event.tagStart === -1 && event.anchorStart === -1) return this.#map();
    if (event?.type === EVENT_ID.SEQUENCE && event.tagStart === -1 && event.anchorStart === -1) return this.#list();
    this.failed = true;
    return null;
  }

  #scalar(event: ScalarEvent): Json {
    if (event.tagStart !== -1 || event.anchorStart !== -1) {
      this.failed = true;
      return null;
    }
    const source = event.fast ? this.#text.slice(event.valueStart, event.valueEnd) : getScalarValue(this.#text, event);
    return event.style === SCALAR_STYLE.PLAIN ? resolvePlain(source) : source;
  }

  #list(): Json[] {
    const list: Json[] = [];
    while (!this.failed && this.#events[this.#at]?.type !== EVENT_ID.POP) list.push(this.node());
    this.#at++;
    return list;
  }

  #map(): Record<string, Json> {
    const map: Record<string, Json> = {};
    let count = 0;
    while (!this.failed && this.#events[this.#at]?.type !== EVENT_ID.POP) {
      const key = this.node();
      if (typeof key !== 'string' || key === '__proto__') {
        this.failed = true;
        break;
      }
      map[key] = this.node();
      count++;
    }
    this.#at++;
    if (Object.keys(map).length !== count) this.failed = true;
    return map;
  }
}
