import { nearestName } from '../nearest-name.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Finding } from './finding.ts';
import type { RuleSet } from './rule-set.ts';
import { ruleUrl } from './rule-url.ts';
import { RULES } from './rules/index.ts';

const MARK = 'promptops-';
const DIRECTIVE =
  /(?:#|<!--|\{#-?|\{\{!(?:--)?|\/\/)\s*promptops-(disable-next-line|disable-line|disable|enable)\b[ \t]*([^\n]*?)[ \t]*(?:-->|-?#\}|(?:--)?\}\})?[ \t]*$/gm;

/** A cheap question that nearly every file answers with no. */
export function hasDirectives(text: string): boolean {
  return text.includes(`${MARK}disable`) || text.includes(`${MARK}enable`);
}

interface Directive {
  readonly kind: string;
  readonly rules: readonly string[];
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of lines where some rules (none named: all) are silent. */
interface Silence {
  readonly directive: Directive;
  readonly rules: readonly string[];
  readonly from: number;
  to: number;
  used: boolean;
}

const UNUSED_DIRECTIVE = 'meta/unused-disable';

/** Takes out what comments in the file silence, and reports the comments that silence nothing. */
export function applyDirectives(source: SourceFile, findings: readonly Finding[], rules: RuleSet): Finding[] {
  const silences = silencesOf(directivesOf(source));
  const kept = findings.filter((finding) => {
    if (finding.file !== source.file) return true;
    const silence = silences.find((one) => one.from <= finding.line && finding.line <= one.to && names(one, finding.rule));
    if (silence) silence.used = true;
    return silence === undefined;
  });
  const unused = rules.byId.get(UNUSED_DIRECTIVE);
  if (!unused) return kept;
  const useless = silences.flatMap((silence) => {
    const why = whyUseless(silence, rules);
    return why === undefined ? [] : [uselessFinding(source, silence.directive, why, unused.severity)];
  });
  return [...kept, ...useless];
}

function names(silence: Silence, rule: string): boolean {
  return silence.rules.length === 0 || silence.rules.some((one) => isMeant(one, rule));
}

/** A rule by its id, or all of a group. */
function isMeant(name: string, rule: string): boolean {
  return name === rule || rule.startsWith(`${name}/`);
}

function directivesOf(source: SourceFile): Directive[] {
  return [...source.text.matchAll(DIRECTIVE)].map((match) => ({
    kind: match[1]!,
    rules: match[2]!
      .split(/\s--\s|\s--$/)[0]!
      .split(/[\s,]+/)
      .filter((rule) => rule !== '' && rule !== '--'),
    line: source.positionAt(match.index).line,
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

function silencesOf(directives: readonly Directive[]): Silence[] {
  const silences: Silence[] = [];
  for (const directive of directives) {
    const { kind, line, rules } = directive;
    if (kind === 'enable') {
      for (const open of silences)
        if (open.to === Number.POSITIVE_INFINITY && (rules.length === 0 || rules.some((rule) => open.rules.includes(rule)))) open.to = line;
      continue;
    }
    const from = kind === 'disable-next-line' ? line + 1 : line;
    silences.push({ directive, rules, from, to: kind === 'disable' ? Number.POSITIVE_INFINITY : from, used: false });
  }
  return silences;
}

/** A rule that is merely off may be on elsewhere: its comment stays. */
function whyUseless(silence: Silence, active: RuleSet): string | undefined {
  for (const name of silence.rules) {
    const meant = RULES.filter(({ id }) => isMeant(name, id));
    if (meant.length === 0) return `There is no rule \`${name}\`.${suggestion(name)}`;
    if (meant.every(({ scope }) => scope === 'workspace')) return `No comment silences \`${name}\`: it looks at all files together.`;
  }
  if (silence.used) return undefined;
  if (silence.rules.length === 0) return 'This comment silences anything, but there is nothing to silence.';
  if (![...active.byId.keys()].some((id) => names(silence, id))) return undefined;
  return `This comment silences ${silence.rules.map((rule) => `\`${rule}\``).join(', ')}, but there is nothing to silence.`;
}

function suggestion(name: string): string {
  const ids = RULES.map(({ id }) => id);
  const near = nearestName(name, ids) ?? ids.find((id) => id.endsWith(`/${name}`));
  return near === undefined ? '' : ` Did you mean \`${near}\`?`;
}

function uselessFinding(source: SourceFile, directive: Directive, message: string, severity: Finding['severity']): Finding {
  const start = source.positionAt(directive.start);
  const end = source.positionAt(directive.end);
  return {
    rule: UNUSED_DIRECTIVE,
    severity,
    message,
    hint: 'Remove or correct the comment.',
    file: source.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    path: '',
    fixable: false,
    url: ruleUrl(UNUSED_DIRECTIVE),
  };
}
