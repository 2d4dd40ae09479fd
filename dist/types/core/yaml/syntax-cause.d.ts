import { type Document, type YAMLParseError } from 'yaml';
import { type YamlCause } from './yaml-cause.ts';
/** A grammar error in words, at the place of its cause rather than where the parser noticed. */
export declare function syntaxCause(text: string, documents: readonly Document[], error: YAMLParseError): YamlCause;
