/**
 * The library: prompts of the registry in a running application, and prompt files as data.
 *
 * @example
 * import { Promptops } from 'promptops';
 *
 * const promptops = new Promptops();
 * const planner = await promptops.load('planner_v1@production');
 * const { text } = planner.render({ query: 'a tea shop' });
 *
 * @example
 * import { readFile } from 'node:fs/promises';
 * import { parsePrompts } from 'promptops';
 *
 * const file = 'prompts/planner_v1.prompt.yaml';
 * const [planner] = await parsePrompts(await readFile(file, 'utf8'), file);
 * const { messages } = planner.render({ query: 'a tea shop' });
 */
export { isPromptopsError, PROBLEMS, type ProblemCode, PromptopsError } from './core/errors.ts';
export type { LlmCallFacts, StepFacts, UsedPrompt } from './core/trace/step-facts.ts';
export type { TraceCompleteness } from './core/trace/trace-completeness.ts';
export { VERSION } from './generated/version.ts';
export type { PromptopsOptions } from './sdk/options.ts';
export {
  type Exposure,
  type OpenABTestOptions,
  PromptABTest,
  type PromptABTestOptions,
  type Variant,
  type VariantPrompt,
} from './sdk/prompt-ab-test.ts';
export { PromptManager, type PromptManagerOptions } from './sdk/prompt-manager.ts';
export { PromptTracer, type TraceFacts, type TraceSync } from './sdk/prompt-tracer.ts';
export type { PromptTracerOptions, TraceDestination } from './sdk/prompt-tracer-options.ts';
export * from './sdk/prompt-variables.ts';
export { Promptops, type WatchOptions } from './sdk/promptops.ts';
export type {
  FallbackContent,
  LoadEvent,
  LoadedPrompt,
  LoadOptions,
  LoadSource,
  RefreshResult,
  RenderedText as RenderedPrompt,
} from './usecases/load/loader.ts';
export { type ParsedMessage, type ParsedPrompt, parsePrompts, type RenderedText } from './usecases/parse-prompts.ts';
export type { TraceCounts } from './usecases/trace/trace-buffer.ts';
