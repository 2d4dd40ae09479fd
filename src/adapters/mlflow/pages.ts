import type { JsonObject } from '../../core/json.ts';
import { recordsIn, text } from '../../core/mlflow/wire.ts';

/** All entries under `key`, page by page as they are read. A token that comes back ends it: MLflow's are offsets. */
export async function* pages(key: string, ask: (token: string | undefined) => Promise<JsonObject>): AsyncGenerator<JsonObject> {
  const seen = new Set<string>();
  for (let token: string | undefined; ; ) {
    const page = await ask(token);
    yield* recordsIn(page[key]);
    token = text(page['next_page_token']) || undefined;
    if (token === undefined || seen.has(token)) return;
    seen.add(token);
  }
}
