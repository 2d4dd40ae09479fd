import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type CorpusFormat = 'dotprompt' | 'github-models' | 'jinja' | 'markdown' | 'promptfoo' | 'prompty' | 'yaml-custom';

export interface CorpusFile {
  readonly format: CorpusFormat;
  /** `owner/name` of the repository it comes from. */
  readonly repository: string;
  /** Its path in that repository. */
  readonly path: string;
  /** Its path below `CORPUS`, for messages and lists of exceptions. */
  readonly name: string;
  /** Its absolute path. */
  readonly file: string;
}

/** Real prompt files that nobody in this project wrote; read-only, beside the checkout. */
export const CORPUS = fileURLToPath(new URL('../../shared/corpus', import.meta.url));

/** For `describeWith('corpus', corpusAbsent, …)`. */
export const corpusAbsent = existsSync(`${CORPUS}/MANIFEST.tsv`) ? undefined : 'no corpus of real prompt files beside the checkout';

export function corpusFiles(format?: CorpusFormat): readonly CorpusFile[] {
  if (corpusAbsent !== undefined) return [];
  const [, ...rows] = readFileSync(`${CORPUS}/MANIFEST.tsv`, 'utf8').trimEnd().split('\n');
  return rows.map(toFile).filter((file) => format === undefined || file.format === format);
}

function toFile(row: string): CorpusFile {
  const [format, repository, , path] = row.split('\t') as [CorpusFormat, string, string, string];
  const name = `${format}/${repository.replace('/', '__')}/${path}`;
  return { format, repository, path, name, file: `${CORPUS}/${name}` };
}
