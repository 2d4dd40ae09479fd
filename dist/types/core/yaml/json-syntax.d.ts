import type { YamlFailure } from './parse-yaml.ts';
/** Where a text stops being JSON. Node words and places its own answer differently from version to version. */
export declare function jsonFailure(text: string): YamlFailure | undefined;
