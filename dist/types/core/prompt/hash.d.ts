import { type Projection } from '../mlflow/projection.ts';
import type { Prompt } from './model.ts';
/** The version of the rules below; a tag carries it beside every hash. */
export declare const HASH_FORMAT = 1;
/** The bytes that are hashed. */
export declare function canonicalContent(prompt: Prompt): string;
/** The identity of a prompt's content: the same from every format, and from what the registry gives back. */
export declare function contentHash(prompt: Prompt): string;
export declare function projectionHash(projection: Projection): string;
export declare function shortHash(hash: string): string;
