import type { JsonObject } from '../../core/json.ts';
import type { Registry } from '../../ports/registry.ts';
import type { TraceStore } from '../../ports/trace-store.ts';
import type { Tracker } from '../../ports/tracker.ts';

/** Where the dialect reads and writes. */
export interface WireStores {
  readonly registry: Registry;
  readonly tracker: Tracker;
  /** `undefined` where traces are kept elsewhere: by the MLflow that this server stands before. */
  readonly traces?: TraceStore | undefined;
  readonly now: () => number;
}

/** One of MLflow's calls: a path below `api/2.0/mlflow`, and JSON in and out. */
export interface WireRoute {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** `:name` stands for a part that comes with the input. */
  readonly path: string;
  /** Some calls have moved, and some answer at both places. */
  readonly versions?: readonly ('2.0' | '3.0')[];
  /** A POST that only searches needs no right to write. */
  readonly access: 'read' | 'write' | 'admin';
  /** `input`: the query of a GET, the body of everything else. */
  readonly answer: (input: JsonObject, stores: WireStores) => Promise<JsonObject>;
}

type Answer = WireRoute['answer'];

export const read = (path: string, answer: Answer): WireRoute => ({ method: 'GET', path, access: 'read', answer });
export const search = (path: string, answer: Answer): WireRoute => ({ method: 'POST', path, access: 'read', answer });

type Change = (...input: Parameters<Answer>) => Promise<JsonObject | undefined>;

/** A call that changes something; without a result of its own it answers `{}`. */
export const write = (method: 'POST' | 'PATCH' | 'DELETE', path: string, change: Change): WireRoute => ({
  method,
  path,
  access: 'write',
  answer: async (...input) => (await change(...input)) ?? {},
});

/** What cannot be taken back. */
export const remove = (method: 'POST' | 'DELETE', path: string, change: Change): WireRoute => ({
  ...write(method, path, change),
  access: 'admin',
});
