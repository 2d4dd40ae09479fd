import { toPointer } from '../json.ts';
import type { ReadProblem } from '../prompt/formats/format.ts';
import { type SourceSpan, spanInPart } from '../prompt/model.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { applyDirectives, hasDirectives } from './directives.ts';
import type { Finding, Place, Report } from './finding.ts';
import type { LintContext, LintFile, PromptSummary, Rule } from './rule.ts';
import type { ActiveRule, RuleSet } from './rule-set.ts';
import { ruleUrl } from './rule-url.ts';

/** A file on its way through the rules, with what its reader had to say. */
export interface ReadFile extends LintFile {
  readonly problems: readonly ReadProblem[];
}

/** More findings of one rule in one file tell nobody more, and a hostile file has any number of them. */
const MOST_OF_ONE_RULE = 1000;

/** All findings of one file, in the order of their places. */
export async function lintFile(file: ReadFile, rules: RuleSet, context: LintContext): Promise<Finding[]> {
  const counts = new Map<string, number>();
  const findings: Finding[] = [];
  const add = (active: ActiveRule<Rule>, report: Report, document: YamlDocument | undefined) => {
    const count = (counts.get(active.rule.id) ?? 0) + 1;
    counts.set(active.rule.id, count);
    if (count <= MOST_OF_ONE_RULE) findings.push(toFinding(active, report, document));
  };
  for (const { rule: id, ...report } of file.problems) {
    const active = rules.byId.get(id);
    if (active) add(active, report, file.document);
  }
  for (const active of rules.file) {
    const { rule, options, needs, applies } = active;
    if (needs !== 0 && (file.traits & needs) === 0) continue;
    if (applies && !applies(file, options)) continue;
    const reports = rule.check(file, options, context);
    for (const report of reports instanceof Promise ? await reports : reports) add(active, report, file.document);
  }
  for (const prompt of file.prompts) {
    for (const active of rules.prompt) {
      const { rule, options, needs, applies } = active;
      if (needs !== 0 && (file.traits & needs) === 0) continue;
      if (applies && !applies(prompt, options)) continue;
      for (const report of rule.check(prompt, options, context)) add(active, report, prompt.document);
    }
  }
  if (findings.length === 0 && !hasDirectives(file.source.text)) return findings;
  const single = withoutEchoes(findings);
  const told = single.length >= MOST_OF_ONE_RULE ? withRest(single, counts) : single;
  const heard = hasDirectives(file.source.text) ? applyDirectives(file.source, told, rules) : told;
  return heard.length > 1 ? [...heard].sort(byPlace) : [...heard];
}

/** Where YAML stops at a control character, the finding that names the character says it all, if it weighs as much. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const named = findings.filter((finding) => finding.rule === 'unicode/control');
  if (named.length === 0) return findings;
  const isEcho = ({ rule, severity, line, column }: Finding) =>
    rule === 'yaml/syntax' && named.some((one) => one.severity === severity && one.line === line && one.column === column);
  return findings.filter((finding) => !isEcho(finding));
}

/** The last finding of a rule that has too many says how many are not told. */
function withRest(findings: readonly Finding[], counts: ReadonlyMap<string, number>): Finding[] {
  const last = new Map(findings.map((finding, index) => [finding.rule, index]));
  return findings.map((finding, index) => {
    const rest = (counts.get(finding.rule) ?? 0) - MOST_OF_ONE_RULE;
    if (rest <= 0 || last.get(finding.rule) !== index) return finding;
    return { ...finding, message: `${finding.message} (And ${rest.toLocaleString('en')} more findings of this rule.)` };
  });
}

/** Findings that need all prompts of the run together: colliding names and the like. */
export function lintWorkspace(prompts: readonly PromptSummary[], ruleSetOf: (file: string) => RuleSet, context: LintContext): Finding[] {
  const findings: Finding[] = [];
  for (const { rule } of ruleSetOf('').workspace) {
    for (const report of rule.check(prompts, ruleSetOf('').byId.get(rule.id)?.options ?? {}, context)) {
      const active = ruleSetOf(sourceOf(report.at).source.file).byId.get(rule.id);
      if (active) findings.push(toFinding(active, report, undefined));
    }
  }
  return findings;
}

function toFinding({ rule, severity }: ActiveRule<Rule>, { at, message, hint, fix }: Report, document: YamlDocument | undefined): Finding {
  const span = sourceOf(at, document);
  const start = span.source.positionAt(span.start);
  const end = span.source.positionAt(Math.max(span.start, span.end));
  return {
    rule: rule.id,
    severity,
    message,
    ...(hint !== undefined && hint !== '' && { hint }),
    file: span.source.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    path: pointerOf(at),
    fixable: fix !== undefined,
    ...(fix && { fix }),
    url: ruleUrl(rule.id),
  };
}

/** The stretch of a file that a place means. */
function sourceOf(place: Place, fallback?: YamlDocument): SourceSpan {
  if (place.kind === 'text') return spanInPart(place.part, place.start, place.end);
  if (place.kind === 'file') return { source: place.source, start: 0, end: 0, ...place.span };
  const document = place.document ?? fallback;
  return { source: place.source, start: 0, end: 0, ...document?.spanOf(place.path, place.key ? 'key' : 'value') };
}

function pointerOf(place: Place): string {
  if (place.kind === 'node') return toPointer(place.path);
  if (place.kind === 'text') return toPointer(place.part.origin.kind === 'yaml' ? place.part.origin.path : place.part.path);
  return '';
}

function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
