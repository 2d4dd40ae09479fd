/** `gpt-4.1-2025-04-14`, `claude-3-5-sonnet-20241022`, `gpt-4-0613`, `gemini-1.5-pro-002`. */
const PINNED = /(?:\d{4}-\d{2}-\d{2}|\d{8}|@\d+|-\d{3,4})(?:$|[-:])/;

/** A name that stays with one model: it ends in a date or in the number of a release. */
export function isPinnedModel(model: string): boolean {
  return !/latest$/i.test(model) && PINNED.test(model);
}
