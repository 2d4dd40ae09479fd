import { type Document } from 'yaml';
import { type YamlCause } from './yaml-cause.ts';
/** Values that begin with `{{`, `{%` or `{#`, or with `{name}` and more text: YAML takes the brace for a map. */
export declare function unquotedPlaceholders(text: string, documents: readonly Document[]): YamlCause[];
