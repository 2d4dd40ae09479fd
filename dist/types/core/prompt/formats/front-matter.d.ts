import type { SourceFile } from '../../source/source-file.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import type { ReadProblem } from './format.ts';
export interface FenceRules {
    /** Lines that open and close; each closes what any of them opened. */
    readonly fences: readonly string[];
    /** What may stand before the opening fence. */
    readonly before: 'nothing' | 'blank lines' | 'blank and comment lines';
}
/** A file cut in two. Offsets count from the start of the file's text. */
export interface FrontMatter {
    readonly yaml: string;
    readonly yamlStart: number;
    readonly body: string;
    /** The first character after the closing line. */
    readonly bodyStart: number;
}
/** `undefined` where there is no front matter; `unclosed` where a fence opens one and none ends it. */
export declare function splitFrontMatter(text: string, rules?: FenceRules): FrontMatter | 'unclosed' | undefined;
export interface ParsedFrontMatter extends Omit<FrontMatter, 'yaml'> {
    /** Absent where there is no front matter, or none that parses. */
    readonly document?: YamlDocument;
    /** What keeps the YAML from being read. */
    readonly problems: readonly ReadProblem[];
}
/** The front matter parsed, with positions that count from the start of the file. Without any, the whole text is the body. */
export declare function parseFrontMatter(source: SourceFile, rules?: FenceRules): ParsedFrontMatter;
