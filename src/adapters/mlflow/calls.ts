import type { JsonObject } from '../../core/json.ts';
import { objection } from '../../core/mlflow/explain-meaning.ts';
import type { MlflowAnswer, MlflowClient, MlflowRequest, Repeat } from './client.ts';

const API = 'api/2.0/mlflow';

type Query = NonNullable<MlflowRequest['query']>;

/** MLflow's calls under `api/2.0/mlflow`, in the three ways we use them. */
export interface MlflowCalls {
  /** The answer, or `undefined` where MLflow itself says that there is no such thing. */
  readonly find: (path: string, query: Query) => Promise<JsonObject | undefined>;
  readonly read: (path: string, query: Query) => Promise<JsonObject>;
  readonly write: (method: MlflowRequest['method'], path: string, body: JsonObject, repeat?: Repeat) => Promise<MlflowAnswer>;
  /** A write that must succeed. */
  readonly done: (method: MlflowRequest['method'], path: string, body: JsonObject, repeat?: Repeat) => Promise<JsonObject>;
  /** A removal: what is not there is removed. */
  readonly remove: (path: string, body: JsonObject) => Promise<void>;
}

export function mlflowCalls({ send }: MlflowClient): MlflowCalls {
  const ask = (path: string, query: Query) => send({ method: 'GET', path: `${API}/${path}`, query, repeat: 'repeatable' });
  const write: MlflowCalls['write'] = (method, path, body, repeat = 'repeatable') => send({ method, path: `${API}/${path}`, body, repeat });
  return {
    find: async (path, query) => {
      const answer = await ask(path, query);
      return answer.kind === 'absent' ? undefined : bodyOf(answer);
    },
    read: async (path, query) => bodyOf(await ask(path, query)),
    write,
    done: async (...request) => bodyOf(await write(...request)),
    remove: async (path, body) => {
      const answer = await write('DELETE', path, body);
      if (answer.kind !== 'absent') bodyOf(answer);
    },
  };
}

/** The body of an answer that went well. */
export function bodyOf(answer: MlflowAnswer): JsonObject {
  if (answer.kind === 'ok') return answer.body;
  throw objection(answer);
}
