import { PromptopsError } from '../core/errors.ts';
import type { Assertion } from '../core/eval/assertion.ts';
import type { Rule } from '../core/lint/rule.ts';
import { ruleUrl } from '../core/lint/rule-url.ts';
import { RULES } from '../core/lint/rules/index.ts';
import { nearestName } from '../core/nearest-name.ts';
import { rulePage } from '../reporters/rule-page.ts';
import type { AddCommand } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';

export const explain: AddCommand = (program, open) =>
  withOutput(
    program
      .command('explain [name]')
      .summary('print the page of a lint rule or an assertion')
      .description('Prints what a rule or an assertion asks for, why, and an example; without a name, the list of all of them.'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  $ promptops explain template/unused-variable\n  $ promptops explain icontains\n  $ promptops explain',
    )
    .action(async (name: string | undefined, flags: OutputFlags) => {
      const session = await open();
      const print = (data: object, text: string) => printResult(session, flags, { command: 'explain', data, text });
      const { ASSERTIONS } = await import('../core/eval/assertions/index.ts');
      if (name === undefined)
        return print({ rules: RULES.map(ruleFacts), assertions: ASSERTIONS.map(assertionFacts) }, listOfAll(ASSERTIONS));
      const rule = RULES.find((one) => one.id === name);
      if (rule) return print({ rule: { ...ruleFacts(rule), details: rule.details.trim(), page: rulePage(rule) } }, rulePage(rule));
      const { assertionOf, notRunHere } = await import('../core/eval/assertions/index.ts');
      const type = name.replace(/^not-/, '');
      const assertion = assertionOf(type);
      if (assertion) {
        const { assertionPage } = await import('../reporters/assertion-page.ts');
        const page = assertionPage(assertion);
        return print({ assertion: { ...assertionFacts(assertion), details: assertion.details.trim(), page } }, page);
      }
      const reason = notRunHere(type);
      if (reason === undefined) return throwUnknown(name);
      print({ assertion: { type, notRun: reason } }, `# ${type}\n\npromptops knows this assertion and does not run it: ${reason}.\n`);
    });

function listOfAll(assertions: readonly Assertion[]): string {
  const rows = [
    ...RULES.map(({ id, severity, summary }) => [id, severity, summary] as const),
    ...assertions.map(({ type, kind, summary }) => [type, kind, summary] as const),
  ];
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  const [names, levels] = [width(0), width(1)];
  return rows.map(([name, level, summary]) => `${name.padEnd(names)}  ${level.padEnd(levels)}  ${summary}`).join('\n');
}

async function throwUnknown(name: string): Promise<never> {
  const { ASSERTION_TYPES } = await import('../core/eval/assertions/index.ts');
  const names = [...RULES.map((one) => one.id as string), ...ASSERTION_TYPES];
  const near = nearestName(name, names) ?? names.find((one) => one.endsWith(`/${name}`));
  throw new PromptopsError(
    'USAGE',
    `There is no rule or assertion \`${name}\`.`,
    near ? `Did you mean \`${near}\`?` : '`promptops explain` lists them all.',
  );
}

function ruleFacts({ id, severity, summary, recommended = true, fixable = false }: Rule): object {
  return { id, severity, recommended, fixable, summary, url: ruleUrl(id) };
}

function assertionFacts({ type, kind, summary }: Assertion): object {
  return { type, kind, summary };
}
