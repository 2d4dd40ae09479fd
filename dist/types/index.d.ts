/**
 * The library: prompt files as data.
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
export { VERSION } from './generated/version.ts';
export { type ParsedMessage, type ParsedPrompt, parsePrompts, type RenderedText } from './usecases/parse-prompts.ts';
