import type { Prompt } from '../../../prompt/model.ts';
/** Variables without which a prompt cannot be rendered: printed, not guarded, without a default. */
export declare function requiredNames(prompt: Prompt): Set<string>;
