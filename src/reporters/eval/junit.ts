import type { CaseResult, Evaluation, PromptEvaluation } from '../../core/eval/result.ts';
import { xmlAttribute, xmlText } from '../xml-text.ts';
import { asText, checkName, failedChecks, outputOf, sourceOf, tellingAttempt } from './case-facts.ts';
import { withoutLogCommands } from './log-commands.ts';
import type { EvalReporter } from './reporter.ts';
import { beginning } from './words.ts';

/** Test report pages keep every message in memory. */
const LONGEST = 10_000;

export const junit: EvalReporter = {
  id: 'junit',
  summary: 'for test reports: JUnit XML, a case is a test, errors apart from failures',
  render(evaluation) {
    const all = evaluation.prompts.map(({ counts }) => counts);
    const sum = (of: (counts: PromptEvaluation['counts']) => number) => all.reduce((total, counts) => total + of(counts), 0);
    const counts = numbers(
      sum(({ total }) => total),
      sum(({ failed }) => failed),
      sum(({ errors }) => errors),
      sum(({ skipped, notRun }) => skipped + notRun),
    );
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="promptops eval" ${counts} time="${evaluation.seconds.toFixed(3)}">`,
      ...evaluation.prompts.map((prompt) => suite(prompt, evaluation)),
      '</testsuites>',
    ].join('\n');
  },
};

function numbers(tests: number, failures: number, errors: number, skipped: number): string {
  return `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
}

function suite(prompt: PromptEvaluation, { at, reproduce }: Evaluation): string {
  const { name, casesFile, contentHash, candidate, counts, verdict, gates } = prompt;
  const { total, failed, errors, skipped, notRun } = counts;
  const properties = { verdict, hash: contentHash, provider: candidate.provider, casesFile, reproduce };
  const gateLines = gates.map((gate) => `${gate.verdict}: ${gate.rule} (${gate.detail})`);
  return [
    `  <testsuite name="${attribute(name)}" ${numbers(total, failed, errors, skipped + notRun)} time="${seconds(candidate.cases)}" timestamp="${attribute(at)}">`,
    '    <properties>',
    ...Object.entries(properties).map(([key, value]) => `      <property name="${key}" value="${attribute(value)}"/>`),
    ...gateLines.map((line) => `      <property name="gate" value="${attribute(line)}"/>`),
    '    </properties>',
    ...candidate.cases.map((result) => testCase(result, prompt)),
    '  </testsuite>',
  ].join('\n');
}

function testCase(result: CaseResult, { name, file, comparison }: PromptEvaluation): string {
  const start = `    <testcase name="${attribute(result.id)}" classname="${attribute(name)}" file="${attribute(file)}" time="${seconds([result])}"`;
  const source = sourceOf(result);
  const facts = [
    ...(result.flaky ? ['flaky: its attempts do not agree'] : []),
    ...(result.critical ? ['critical'] : []),
    ...(comparison?.regressed.includes(result.id) ? [`regressed against ${comparison.baseline}`] : []),
    ...(source === null || source === 'live' ? [] : [`${source} answer`]),
  ];
  const inner = [...outcome(result), ...(facts.length === 0 ? [] : [`<system-out>${content(facts.join(', '))}</system-out>`])];
  return inner.length === 0 ? `${start}/>` : `${start}>${inner.join('')}</testcase>`;
}

/** What was not measured is `skipped`, never a test that passed. */
function outcome(result: CaseResult): readonly string[] {
  const { status, note } = result;
  const attempt = tellingAttempt(result);
  if (status === 'passed') return [];
  const checks = status === 'skipped' ? [] : failedChecks(attempt?.checks ?? []);
  const said = checks.map((check) => `${checkName(check)}: ${beginning(check.reason, LONGEST)}`);
  const problem = attempt?.problem === undefined ? [] : [`${attempt.problem.code}: ${beginning(attempt.problem.message, LONGEST)}`];
  const own = note === undefined || note === attempt?.problem?.message ? [] : [note];
  const message = [...own, ...problem, ...said].join('; ') || status;
  if (status === 'skipped' || status === 'not-run') {
    const untried = status === 'not-run' ? `not run: ${message}` : message;
    return [`<skipped message="${attribute(beginning(untried, LONGEST))}"/>`];
  }
  const element = status === 'failed' ? 'failure' : 'error';
  const type = status === 'failed' ? (checks[0]?.type ?? 'check') : (attempt?.problem?.code ?? checks[0]?.type ?? 'error');
  const wanted = checks.flatMap((check) =>
    check.expected === undefined ? [] : [`${checkName(check)} expected: ${asText(check.expected)}`],
  );
  const output = outputOf(attempt);
  const body = [message, ...wanted, ...(output === undefined ? [] : [`got: ${output}`])].map((text) => beginning(text, LONGEST)).join('\n');
  return [`<${element} type="${attribute(type)}" message="${attribute(beginning(message, LONGEST))}">${content(body)}</${element}>`];
}

function seconds(cases: readonly CaseResult[]): string {
  const waited = cases.flatMap(({ attempts }) => attempts.filter(({ cached }) => !cached).map(({ answer }) => answer?.latencyMs ?? 0));
  return (waited.reduce((sum, ms) => sum + ms, 0) / 1000).toFixed(3);
}

function attribute(text: string): string {
  return xmlAttribute(withoutLogCommands(text));
}

function content(text: string): string {
  return xmlText(withoutLogCommands(text));
}
