import { PromptopsError } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import { parseReference } from '../core/prompt/reference.ts';
import { visible } from '../reporters/visible.ts';
import { type ShownPrompt, showPrompt } from '../usecases/show-prompt.ts';
import type { AddCommand, Session } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { askedRun, type RunFlags, runDependencies, withRun } from './run-flags.ts';
import { printRun } from './show-run.ts';

interface ShowFlags extends RunFlags, OutputFlags {
  readonly text?: boolean;
}

export const show: AddCommand = (program, open) =>
  withRun(
    withOutput(
      program
        .command('show [reference]')
        .summary('show one version of a prompt, or its run')
        .description(
          'Shows one version of a prompt: its text, and what is known of it. Write greet@production, greet/3, or a label: greet@1.4.0.',
        ),
    ),
    'show the run that recorded it, with its params, tags and artifacts',
  )
    .option('--text', 'the text alone, exactly as it is stored')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops show greet@production
  $ promptops show greet/3 --json
  $ promptops show greet --run               the run that recorded it
  $ promptops show --run --git-sha 4f6c1a0`,
    )
    .action(async (written: string | undefined, flags: ShowFlags) => {
      const session = await open();
      const run = await askedRun(written === undefined ? [] : [written], flags, () => runDependencies(session));
      if (run) return printRun(run, session, flags, await runDependencies(session));
      if (written === undefined) throw new PromptopsError('USAGE', 'Which prompt?', 'Write `promptops show greet@production`.');
      const registry = await session.registry();
      const shown = await showPrompt(parseReference(written), undefined, registry);
      const { prompt, version, description, tags, content, warnings } = shown;
      printResult(session, flags, {
        command: 'show',
        data: { registry: registry.uri, prompts: [prompt], versions: [version], description, tags, content, warnings },
        text: flags.text ? shownText(shown, session) : asText(shown, session),
        warnings,
      });
    });

function asText(shown: ShownPrompt, session: Session): string {
  const { prompt, version, description } = shown;
  const facts: readonly (readonly [string, string | null])[] = [
    ['aliases', version.aliases.join(', ')],
    ['label', version.label],
    ['hash', version.hash],
    ['commit', version.gitSha],
    ['file', prompt.file],
    ['by', version.actor],
    ['at', version.createdAt],
    ['message', version.message],
    ['run', version.runId],
    ['description', description],
  ];
  const lines = facts.filter(([, value]) => value).map(([name, value]) => `${`${name}:`.padEnd(13)}${visible(value ?? '')}`);
  const outside = version.outside ? ' (outside promptops)' : '';
  return [`${prompt.name} version ${version.version}${outside}`, ...lines, '', shownText(shown, session)].join('\n');
}

/** On a terminal nothing in a text is obeyed; into a pipe it goes as it is. */
function shownText({ content }: ShownPrompt, { terminal }: Session): string {
  const text =
    content.type === 'chat'
      ? (content.messages ?? []).map(({ role, content: said }) => `${role}:\n${messageText(said)}`).join('\n\n')
      : (content.template ?? '');
  return terminal.stdoutIsTerminal ? visible(text) : text;
}

function messageText(content: Json): string {
  return typeof content === 'string' ? content : JSON.stringify(content, null, 2);
}
