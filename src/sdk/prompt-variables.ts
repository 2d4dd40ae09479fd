import type { LoadedPrompt, RenderedText } from '../usecases/load/loader.ts';

/**
 * The variables of each prompt, by its name. Empty until `promptops types` writes a file that fills it in; from then on a
 * missing variable is a compile error.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled in by the files of users
export interface PromptVariables {}

/** `planner_v1` of `planner_v1@production`, `planner_v1/3` and `prompts:/planner_v1@production`. */
export type PromptNameOf<Reference extends string> = Reference extends `prompts:/${infer Rest}`
  ? PromptNameOf<Rest>
  : Reference extends `${infer Name}@${string}`
    ? Name
    : Reference extends `${infer Name}/${string}`
      ? Name
      : Reference;

/** Of a prompt that is not known, anything. */
export type VariablesOf<Name extends string> = Name extends keyof PromptVariables
  ? PromptVariables[Name]
  : Readonly<Record<string, unknown>>;

type RenderArguments<Values> = Record<never, never> extends Values ? [values?: Values] : [values: Values];

/** A loaded prompt that knows its variables. */
export interface TypedPrompt<Name extends string = string> extends Omit<LoadedPrompt, 'render'> {
  /** Fills the variables in, strictly: a missing one is an error that names all of them. A value is never expanded again. */
  render(...values: RenderArguments<VariablesOf<Name>>): RenderedText;
}
