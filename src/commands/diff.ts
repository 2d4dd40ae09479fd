import { decodeProjection } from '../core/mlflow/codec.ts';
import { projectionOf } from '../core/mlflow/projection.ts';
import type { Prompt } from '../core/prompt/model.ts';
import { formatReference, parseReference, type Reference } from '../core/prompt/reference.ts';
import { colours } from '../reporters/colours.ts';
import { fromWorkingDirectory } from '../reporters/paths.ts';
import { markedDiff } from '../reporters/word-diff.ts';
import { type DiffSide, diffPrompts, type PromptDiff } from '../usecases/diff-prompts.ts';
import { resolveVersion } from '../usecases/resolve-version.ts';
import type { AddCommand, Session } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { isFile, promptInFile, promptNamedHere } from './prompt-argument.ts';

interface DiffFlags extends OutputFlags {
  readonly check?: boolean;
}

export const diff: AddCommand = (program, open) =>
  withOutput(
    program
      .command('diff <before> [after]')
      .summary('compare two versions, or a version with a file')
      .description(
        'Compares two of: a prompt file, a version, an alias. Alone, a version is compared with its file here, a file with the newest version.',
      ),
  )
    .option('--check', 'exit with 1 where there is a difference')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops diff greet@production greet@staging
  $ promptops diff greet@production prompts/greet.prompt.yaml
  $ promptops diff greet@production`,
    )
    .action(async (first: string, second: string | undefined, flags: DiffFlags) => {
      const session = await open();
      const [before, after] = await sidesOf(first, second, session);
      const found = await diffPrompts(before, after);
      const { same, hashes, verdict, changes, parts } = found;
      const side = ({ name, version, file }: DiffSide, hash: string) => ({ name, version, file, hash });
      printResult(session, flags, {
        command: 'diff',
        data: { same, before: side(before, hashes.before), after: side(after, hashes.after), verdict, changes, parts },
        text: await asText(before, after, found, session),
        exitCode: flags.check && !same ? 1 : 0,
      });
    });

async function sidesOf(first: string, second: string | undefined, session: Session): Promise<readonly [DiffSide, DiffSide]> {
  if (second !== undefined) {
    const before = await sideOf(first, session);
    return [before, await sideOf(second, session, before.name)];
  }
  const one = await sideOf(first, session);
  if (one.file === null) return [one, ofFile(await promptNamedHere(one.name, session), session)];
  return [await registered({ name: one.name, target: { kind: 'latest' } }, session), one];
}

/** A file where there is one, else a reference; `@staging` alone is that of the prompt named before. */
async function sideOf(written: string, session: Session, name?: string): Promise<DiffSide> {
  if (isFile(written, session)) return ofFile(await promptInFile(written, session, name), session);
  return registered(parseReference(written, name), session);
}

async function registered(reference: Reference, session: Session): Promise<DiffSide> {
  const { version, warning } = await resolveVersion(reference, await session.registry());
  if (warning !== undefined) session.terminal.stderr(`${warning}\n`);
  return {
    name: version.name,
    title: `${formatReference(reference)} (version ${version.version})`,
    version: version.version,
    file: null,
    projection: decodeProjection(version.tags),
  };
}

function ofFile(prompt: Prompt, { workspace }: Session): DiffSide {
  const file = fromWorkingDirectory(prompt.source.file, workspace.cwd);
  return { name: prompt.name, title: file, version: null, file, projection: projectionOf(prompt) };
}

async function asText(
  before: DiffSide,
  after: DiffSide,
  { same, verdict, changes, parts }: PromptDiff,
  { colour }: Session,
): Promise<string> {
  const title = `${before.title} -> ${after.title}`;
  if (same) return `${title}: the same content`;
  const meaning = [`interface: ${verdict}`, ...changes.map((change) => `  - ${change}`)];
  return [title, ...meaning, '', markedDiff(parts, await colours(colour))].join('\n');
}
