import { PromptopsError } from '../core/errors.ts';
import { RULES } from '../core/lint/rules/index.ts';
import { nearestName } from '../core/nearest-name.ts';
import { rulePage } from '../reporters/rule-page.ts';
import type { AddCommand } from './command.ts';

export const explain: AddCommand = (program, open) =>
  program
    .command('explain [rule]')
    .summary('print the page of a lint rule')
    .description('Prints what a rule asks for, why, and an example; without a rule, the list of all rules.')
    .addHelpText('after', '\nExamples:\n  $ promptops explain template/unused-variable\n  $ promptops explain')
    .action(async (id?: string) => {
      const { show } = await open();
      if (id === undefined) {
        const width = Math.max(...RULES.map((rule) => rule.id.length));
        return show(RULES.map((rule) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.summary}`).join('\n'));
      }
      const rule = RULES.find((one) => one.id === id);
      if (rule) return show(rulePage(rule));
      const ids = RULES.map((one) => one.id as string);
      const near = nearestName(id, ids) ?? ids.find((one) => one.endsWith(`/${id}`));
      throw new PromptopsError(
        'USAGE',
        `There is no rule \`${id}\`.`,
        near ? `Did you mean \`${near}\`?` : '`promptops explain` lists them all.',
      );
    });
