import type { Prompt } from '../model.ts';
import type { Written } from './format.ts';
export declare function writeLangfuse(prompt: Prompt): Written;
