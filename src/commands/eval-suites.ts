import { PromptopsError } from '../core/errors.ts';
import { isCaseFile } from '../core/eval/cases/case-file-name.ts';
import { cassetteFile } from '../core/eval/cassette-file.ts';
import { fromWorkingDirectory } from '../reporters/paths.ts';
import { type ReadSuite, readSuites, type SuiteProblem } from '../usecases/read-suites.ts';
import { resolvePath } from '../usecases/workspace-context.ts';
import type { Session } from './command.ts';
import { selectFiles } from './select-files.ts';

/** Those of which a file differs from the commit, or from the default branch: the prompt, its cases, what either includes. */
export async function changedSuites(
  session: Session,
  suites: readonly ReadSuite[],
  since: string | undefined,
): Promise<readonly ReadSuite[]> {
  const changed = new Set(await (await session.git()).changedFiles(since));
  return suites.filter(({ file, suite, includes, prompt }) =>
    [file, suite.file, cassetteFile(suite.file), ...includes, ...prompt.includes].some((one) => changed.has(one)),
  );
}

/** The suites that a command line is about: of prompt files, or of case files that are named. A broken one stops everything before it costs. */
export async function evalSuites(session: Session, paths: readonly string[]): Promise<readonly ReadSuite[]> {
  const { workspace, terminal, flags } = session;
  const named = paths.filter(isCaseFile).map((path) => resolvePath(path, `${workspace.cwd === '' ? '' : `${workspace.cwd}/`}-`) ?? path);
  const others = paths.filter((path) => !isCaseFile(path));
  const chosen = new Set(others.length > 0 ? selectFiles(session, others).files.map(({ file }) => file) : []);
  const { files } = selectFiles(session, named.length > 0 ? [] : others);
  const { suites, without, problems } = await readSuites({ files }, workspace);
  const isWanted = (prompt: string, cases: string) => paths.length === 0 || chosen.has(prompt) || named.includes(cases);
  refuseProblems(
    problems.filter(({ file }) => named.length === 0 || isWanted(file, file)),
    session,
  );
  const wanted = suites.filter(({ file, suite }) => isWanted(file, suite.file));
  const bare = without.filter(({ file }) => isWanted(file, file));
  if (wanted.length === 0)
    throw noCases(
      bare.map(({ file }) => file),
      named,
      session,
    );
  if (bare.length > 0 && others.length > 0 && flags.quiet !== true)
    terminal.stderr(`Without cases: ${bare.map(({ name }) => name).join(', ')}.\n`);
  return wanted;
}

function refuseProblems(problems: readonly SuiteProblem[], { workspace }: Session): void {
  const [first] = problems;
  if (first === undefined) return;
  // The place of the first one stands before the message.
  const others = problems
    .slice(1)
    .map(({ file, line, column, message }) => `${fromWorkingDirectory(file, workspace.cwd)}:${line}:${column}: ${message}`);
  throw new PromptopsError('PROMPT_INVALID', [first.message, ...others].join('\n'), first.hint ?? '`promptops lint` says more.', {
    place: { file: fromWorkingDirectory(first.file, workspace.cwd), line: first.line, column: first.column },
  });
}

function noCases(files: readonly string[], named: readonly string[], { workspace }: Session): PromptopsError {
  if (named.length > 0) {
    const shown = named.map((file) => fromWorkingDirectory(file, workspace.cwd)).join(', ');
    return new PromptopsError(
      'NO_FILES',
      `No prompt belongs to ${shown}, or there is no such file.`,
      'Name its prompt in it: `prompt: greet`.',
    );
  }
  const [file] = files;
  const example =
    file === undefined
      ? 'prompts/greet.eval.yaml'
      : fromWorkingDirectory(file.replace(/(?:\.prompt)?\.[^./]+$/, '.eval.yaml'), workspace.cwd);
  return new PromptopsError('NO_FILES', 'No prompt here has cases to be measured with.', `Write them beside the prompt, in ${example}.`);
}
