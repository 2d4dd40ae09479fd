import { legalised } from '../../prompt/name.ts';

const CASE_FILE = /\.eval\.(?:yaml|yml|json)$/i;

/** Of files that may hold a prompt; longer ones first. */
export const PROMPT_EXTENSIONS = 'prompt.yaml prompt.yml prompt.json prompty prompt yaml yml json md txt j2 jinja jinja2 mustache'.split(
  ' ',
);
const PROMPT_EXTENSION = new RegExp(`\\.(?:${PROMPT_EXTENSIONS.map((one) => one.replace('.', '\\.')).join('|')})$`, 'i');

/** Where case files are looked for. */
export const CASE_FILES = '**/*.eval.{yaml,yml,json}';

export function isCaseFile(file: string): boolean {
  return CASE_FILE.test(file);
}

/** What a prompt file and its case file have in common: `prompts/greet` of `greet.prompt.yaml` and `greet.eval.yaml`. */
export function stemOf(file: string): string {
  return file.replace(isCaseFile(file) ? CASE_FILE : PROMPT_EXTENSION, '');
}

/** `prompt:` of a case file names a file where it looks like one, else a prompt. */
export function looksLikeFile(written: string): boolean {
  return written.includes('/') || PROMPT_EXTENSION.test(written) || legalised(written) !== written;
}
