import { PromptopsError } from '../core/errors.ts';
import { RULES } from '../core/lint/rules/index.ts';
import { nearestName } from '../core/nearest-name.ts';
import { rulePage } from '../reporters/rule-page.ts';
import type { AddCommand } from './command.ts';

export const explain: AddCommand = (program, open) =>
  program
    .command('explain [name]')
    .summary('print the page of a lint rule or an assertion')
    .description('Prints what a rule or an assertion asks for, why, and an example; without a name, the list of all of them.')
    .addHelpText(
      'after',
      '\nExamples:\n  $ promptops explain template/unused-variable\n  $ promptops explain icontains\n  $ promptops explain',
    )
    .action(async (name?: string) => {
      const { show } = await open();
      if (name === undefined) return show(await listOfAll());
      const rule = RULES.find((one) => one.id === name);
      show(rule ? rulePage(rule) : ((await assertionText(name)) ?? (await throwUnknown(name))));
    });

async function listOfAll(): Promise<string> {
  const { ASSERTIONS } = await import('../core/eval/assertions/index.ts');
  const rows = [
    ...RULES.map(({ id, severity, summary }) => [id, severity, summary] as const),
    ...ASSERTIONS.map(({ type, kind, summary }) => [type, kind, summary] as const),
  ];
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  const [names, levels] = [width(0), width(1)];
  return rows.map(([name, level, summary]) => `${name.padEnd(names)}  ${level.padEnd(levels)}  ${summary}`).join('\n');
}

/** The page of an assertion, or why promptops does not run it. */
async function assertionText(name: string): Promise<string | undefined> {
  const { assertionOf, notRunHere } = await import('../core/eval/assertions/index.ts');
  const type = name.replace(/^not-/, '');
  const assertion = assertionOf(type);
  const reason = notRunHere(type);
  if (assertion === undefined) return reason && `# ${type}\n\npromptops knows this assertion and does not run it: ${reason}.\n`;
  const { assertionPage } = await import('../reporters/assertion-page.ts');
  return assertionPage(assertion);
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
