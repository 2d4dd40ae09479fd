import { PromptopsError } from '../core/errors.ts';
import { promptFileIn, USUAL_SETS } from '../core/prompt/prompt-files.ts';
import { decodeSource } from '../core/source/decode-source.ts';
import { SourceFile } from '../core/source/source-file.ts';
import type { LintRequest } from '../usecases/lint-prompts.ts';
import { resolvePath } from '../usecases/workspace-context.ts';
import type { Session } from './command.ts';
import { lintConfiguration, lintRules } from './lint-rules.ts';
import { selectFiles } from './select-files.ts';

export interface LintFlags {
  readonly format: readonly string[];
  readonly json?: boolean;
  readonly output?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly rule: readonly string[];
  readonly maxWarnings?: number;
  readonly minPassRate?: number;
  readonly changed?: boolean;
  readonly since?: string;
  readonly staged?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly watch?: boolean;
  readonly cache?: boolean;
  readonly errorOnUnmatchedPattern: boolean;
  readonly listRules?: boolean;
}

/** Below, a second thread takes longer to start than it saves. */
const MANY = 1000;

/** From flags and configuration to what the use case needs. */
export async function lintRequest(session: Session, paths: readonly string[], flags: LintFlags): Promise<LintRequest> {
  const configuration = lintConfiguration(session.config, flags.rule);
  const shared = {
    ...lintRules(configuration),
    ...(flags.fix && { fix: 'write' as const }),
    ...(flags.fixDryRun && { fix: 'show' as const }),
  };
  if (flags.stdin || paths.includes('-')) return { ...shared, ...(await standardInput(session, flags)) };
  const { files, problems } = selectFiles(session, paths, { errorOnUnmatched: flags.errorOnUnmatchedPattern, cases: true });
  const all = { ...shared, files, unreachable: problems };
  if (flags.staged) return { ...all, ...(await staged(session)) };
  if (flags.changed || flags.since !== undefined) return { ...all, only: new Set(await (await session.git()).changedFiles(flags.since)) };
  if (flags.cache) return { ...all, cache: await session.lintCache(JSON.stringify(configuration)) };
  const helper = files.length >= MANY && session.lintHelper ? await session.lintHelper(configuration) : undefined;
  return { ...all, ...(helper && { helper }) };
}

async function standardInput(
  { config, terminal, workspace }: Session,
  { stdinFilename }: LintFlags,
): Promise<Pick<LintRequest, 'files' | 'texts'>> {
  if (stdinFilename === undefined)
    throw new PromptopsError(
      'USAGE',
      'Standard input needs a name, which tells its format.',
      'Add `--stdin-filename prompts/name.prompt.yaml`.',
    );
  const file = resolvePath(stdinFilename, `${workspace.cwd === '' ? '' : `${workspace.cwd}/`}-`) ?? stdinFilename;
  const source = decodeSource(file, await terminal.readStdin());
  if (!(source instanceof SourceFile))
    throw new PromptopsError('FILE_UNREADABLE', source.reason, 'Send UTF-8.', { place: { file: stdinFilename } });
  return { files: [promptFileIn(config.prompts ?? USUAL_SETS, file)], texts: new Map([[file, source]]) };
}

async function staged(session: Session): Promise<Pick<LintRequest, 'only' | 'texts'>> {
  const git = await session.git();
  const texts = new Map<string, SourceFile>();
  const files = await git.stagedFiles();
  for (const [file, bytes] of await git.stagedContents(files)) {
    const source = decodeSource(file, bytes);
    if (source instanceof SourceFile) texts.set(file, source);
  }
  return { only: new Set(files), texts };
}
