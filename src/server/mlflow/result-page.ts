import { isRecord, type JsonObject, parseJson } from '../../core/json.ts';
import { wholeNumber } from '../../core/mlflow/wire.ts';
import { invalid } from './wire-error.ts';

export interface ResultPage {
  readonly offset: number;
  readonly count: number;
}

/** The part of a result that is asked for. */
export function pageOf(input: JsonObject, limits: { readonly usual: number; readonly most: number }): ResultPage {
  const written = input['max_results'];
  const count = written === undefined || written === null || written === '' ? limits.usual : wholeNumber(written);
  if (count === undefined || count < 0 || count > limits.most) {
    throw invalid(
      `Invalid value "${String(written).slice(0, 40)}" for parameter 'max_results' supplied: it must be at most ${limits.most}.`,
    );
  }
  return { offset: offsetIn(input['page_token']), count };
}

/** The items of a page, and the token of the next where there is one. Empty lists are left out, as MLflow does. */
export function onePage<Item>(
  key: string,
  items: readonly Item[],
  { offset, count }: ResultPage,
  encode: (item: Item) => JsonObject,
): JsonObject {
  const page = items.slice(offset, offset + count);
  const end = offset + page.length;
  return {
    ...(page.length > 0 && { [key]: page.map(encode) }),
    ...(end < items.length && { next_page_token: tokenOf(end) }),
  };
}

function tokenOf(offset: number): string {
  return Buffer.from(`{"offset": ${offset}}`).toString('base64');
}

function offsetIn(token: unknown): number {
  if (token === undefined || token === null || token === '') return 0;
  try {
    const value = parseJson(Buffer.from(String(token), 'base64').toString());
    const offset = isRecord(value) ? wholeNumber(value['offset']) : undefined;
    if (offset !== undefined && offset >= 0) return offset;
  } catch {
    // Said below.
  }
  throw invalid('Invalid page token, could not base64-decode');
}
