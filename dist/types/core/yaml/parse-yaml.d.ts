import { YamlDocument } from './yaml-document.ts';
/** Why a text is not one plain YAML document. `offset` counts from the start of the parsed text. */
export interface YamlFailure {
    readonly reason: string;
    readonly offset: number;
}
/** The fast reader: answers with a document, or with the first thing in its way. `diagnoseYaml` then finds all of them. */
export declare function parseYaml(text: string, baseOffset?: number): YamlDocument | YamlFailure;
export declare function isYamlFailure(result: YamlDocument | YamlFailure): result is YamlFailure;
