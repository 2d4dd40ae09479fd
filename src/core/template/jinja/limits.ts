import { TemplateError } from '../template-error.ts';

/** A prompt needs nowhere near as much; a template that runs away ends here instead of in a hang. */
const MOST_STEPS = 1_000_000;
const LONGEST_TEXT = 10_000_000;
const LONGEST_LIST = 100_000;
/** Handling this many characters counts as one step. */
const CHARACTERS_A_STEP = 100;
/** How deep values may lie in each other. */
const DEEPEST_VALUE = 100;
/** As in Jinja's sandbox. */
export const LONGEST_RANGE = 100_000;

// One rendering runs to its end before the next begins, so the count need not be handed to every operation.
let steps = 0;

/** Runs one rendering with a count of its own. */
export function limited<Result>(work: () => Result): Result {
  const before = steps;
  steps = 0;
  try {
    return work();
  } finally {
    steps = before;
  }
}

export function spend(count = 1): void {
  steps += count;
  if (steps > MOST_STEPS) throw new TemplateError(`The template takes more than ${MOST_STEPS} steps.`);
}

export function boundedText(text: string): string {
  boundedLength(text.length);
  spend(text.length / CHARACTERS_A_STEP);
  return text;
}

export function boundedLength(length: number): void {
  if (length > LONGEST_TEXT) throw new TemplateError(`A text grows beyond ${LONGEST_TEXT} characters.`);
}

export function repeated(text: string, times: number): string {
  boundedLength(text.length * times);
  return boundedText(text.repeat(Math.max(0, times)));
}

export function padding(width: number): string {
  return repeated(' ', width);
}

export function boundedList<Item>(items: readonly Item[], times = 1): Item[] {
  if (items.length * times > LONGEST_LIST) throw new TemplateError(`A list grows beyond ${LONGEST_LIST} items.`);
  spend(items.length * times);
  return Array.from({ length: items.length * times }, (_, index) => items[index % items.length] as Item);
}

/** To be called on the way into a value: a list can lie inside of itself. */
export function boundedDepth(depth: number): void {
  spend();
  if (depth > DEEPEST_VALUE) throw new TemplateError(`A value is nested more than ${DEEPEST_VALUE} deep.`);
}
