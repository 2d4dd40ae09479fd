import { type Document } from 'yaml';
import { type YamlCause } from './yaml-cause.ts';
/** What is well-formed YAML and still no plain document: keys twice, tags, aliases without an anchor, several documents. */
export declare function structureCauses(text: string, documents: readonly Document[], firstLine: number): YamlCause[];
