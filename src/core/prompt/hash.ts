import { hash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import { type Projection, projectionOf } from '../mlflow/projection.ts';
import type { Prompt } from './model.ts';

/** The version of the rules below; a tag carries it beside every hash. */
export const HASH_FORMAT = 1;

/** The bytes that are hashed. */
export function canonicalContent(prompt: Prompt): string {
  return canonicalJson(projectionOf(prompt));
}

/** The identity of a prompt's content: the same from every format, and from what the registry gives back. */
export function contentHash(prompt: Prompt): string {
  return sha256(canonicalContent(prompt));
}

export function projectionHash(projection: Projection): string {
  return sha256(canonicalJson(projection));
}

export function shortHash(hash: string): string {
  return hash.slice(0, 8);
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
