import type { SourceFile } from '../../source/source-file.ts';
import { isYamlFailure, parseYaml } from '../../yaml/parse-yaml.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import type { ReadProblem } from './format.ts';
import { yamlProblem } from './problem.ts';

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

const MARKDOWN_FENCES: FenceRules = { fences: ['---'], before: 'nothing' };

/** `undefined` where there is no front matter; `unclosed` where a fence opens one and none ends it. */
export function splitFrontMatter(text: string, rules: FenceRules = MARKDOWN_FENCES): FrontMatter | 'unclosed' | undefined {
  let at = 0;
  while (at < text.length && rules.before !== 'nothing') {
    const line = lineAt(text, at).trim();
    if (line !== '' && !(line.startsWith('#') && rules.before === 'blank and comment lines')) break;
    at = nextLine(text, at);
  }
  if (!isFence(lineAt(text, at), rules)) return undefined;
  const yamlStart = nextLine(text, at);
  for (let line = yamlStart; line < text.length; line = nextLine(text, line)) {
    if (!isFence(lineAt(text, line), rules)) continue;
    const bodyStart = nextLine(text, line);
    return { yaml: text.slice(yamlStart, line), yamlStart, body: text.slice(bodyStart), bodyStart };
  }
  return 'unclosed';
}

/** Invisible blanks after a fence do not make it something else; a longer row of dashes does. */
function isFence(line: string, { fences }: FenceRules): boolean {
  return fences.includes(line.trimEnd());
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.slice(start) : text.slice(start, end);
}

function nextLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end + 1;
}

export interface ParsedFrontMatter extends Omit<FrontMatter, 'yaml'> {
  /** Absent where there is no front matter, or none that parses. */
  readonly document?: YamlDocument;
  /** What keeps the YAML from being read. */
  readonly problems: readonly ReadProblem[];
}

/** The front matter parsed, with positions that count from the start of the file. Without any, the whole text is the body. */
export function parseFrontMatter(source: SourceFile, rules: FenceRules = MARKDOWN_FENCES): ParsedFrontMatter {
  const front = splitFrontMatter(source.text, rules);
  if (front === undefined || front === 'unclosed') return { yamlStart: 0, body: source.text, bodyStart: 0, problems: [] };
  const { yaml, ...rest } = front;
  const document = parseYaml(yaml, front.yamlStart);
  if (isYamlFailure(document)) return { ...rest, problems: [yamlProblem(source, document, front.yamlStart)] };
  return { ...rest, document, problems: [] };
}
