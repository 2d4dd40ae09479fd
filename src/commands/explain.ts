import { PromptopsError } from '../core/errors.ts';
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
      .command('explain [rule]')
      .summary('print the page of a lint rule')
      .description('Prints what a rule asks for, why, and an example; without a rule, the list of all rules.'),
  )
    .addHelpText('after', '\nExamples:\n  $ promptops explain template/unused-variable\n  $ promptops explain')
    .action(async (id: string | undefined, flags: OutputFlags) => {
      const session = await open();
      const print = (data: object, text: string) => printResult(session, flags, { command: 'explain', data, text });
      if (id === undefined) {
        const width = Math.max(...RULES.map((rule) => rule.id.length));
        const lines = RULES.map((rule) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.summary}`);
        return print({ rules: RULES.map(factsOf) }, lines.join('\n'));
      }
      const rule = RULES.find((one) => one.id === id);
      if (rule) return print({ rule: { ...factsOf(rule), details: rule.details.trim(), page: rulePage(rule) } }, rulePage(rule));
      const ids = RULES.map((one) => one.id as string);
      const near = nearestName(id, ids) ?? ids.find((one) => one.endsWith(`/${id}`));
      throw new PromptopsError(
        'USAGE',
        `There is no rule \`${id}\`.`,
        near ? `Did you mean \`${near}\`?` : '`promptops explain` lists them all.',
      );
    });

function factsOf({ id, severity, summary, recommended = true, fixable = false }: Rule): object {
  return { id, severity, recommended, fixable, summary, url: ruleUrl(id) };
}
