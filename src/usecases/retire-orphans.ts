import { createHash } from 'node:crypto';
import { isPromptopsError, PromptopsError } from '../core/errors.ts';
import type { PlanAction } from '../core/plan/plan.ts';
import { exportLines } from '../core/registry/export-lines.ts';
import type { Workspace } from '../ports/workspace.ts';
import type { Applied, ApplyDependencies, ApplyRequest } from './apply-plan.ts';
import { exportRegistry } from './export-registry.ts';
import { moveAliases } from './move-aliases.ts';
import type { PlanResult } from './plan-prompts.ts';

interface RetireRequest extends Pick<ApplyRequest, 'experiment' | 'trackingAlias' | 'archive' | 'interrupted'> {
  readonly result: PlanResult;
  /** What the rest of the plan came to: where any of it failed, nothing is deleted. */
  readonly before: readonly Applied[];
}

/** Leaves room for the digest in what file systems take as a name. */
const LONGEST_STEM = 200;

/** Deletes prompts that have no file any more, one after the other, each once everything of it is in a file. */
export async function retireOrphans(request: RetireRequest, dependencies: ApplyDependencies): Promise<readonly Applied[]> {
  const retired: Applied[] = [];
  const failed = () => [...request.before, ...retired].find(({ error }) => error !== undefined)?.error;
  for (const action of request.result.plan.actions.filter(({ retire }) => retire)) {
    const report = { prompt: action.prompt, kind: action.kind, version: null, runId: null, aliases: [], warnings: [] };
    try {
      const code = request.interrupted?.() ? 'INTERRUPTED' : failed()?.code;
      if (code !== undefined) throw new PromptopsError(code, 'Not deleted: not everything before it was done.', 'Run the same again.');
      retired.push({ ...report, ...(await retireOrphan(action, request, dependencies)) });
    } catch (error) {
      if (!isPromptopsError(error)) throw error;
      retired.push({ ...report, error });
    }
  }
  return retired;
}

async function retireOrphan(
  { prompt: name, from }: PlanAction,
  { result: { provenance }, experiment, trackingAlias, archive }: RetireRequest,
  { registry, tracker, workspace, now, newId }: ApplyDependencies,
): Promise<Pick<Applied, 'archive' | 'aliases'>> {
  const stale = (what: string) => new PromptopsError('PLAN_STALE', `${what} after the plan was made: it is not deleted.`, 'Plan again.');
  const found = await registry.prompt(name);
  if (found === undefined || found === 'model') throw stale(`${name} was deleted`);
  const exported = await exportRegistry([name], registry);
  const aliases = Object.entries(exported[0]?.aliases ?? {});
  const taken = aliases.find(([alias]) => alias !== trackingAlias);
  if (taken) throw stale(`The alias ${taken[0]} was set on ${name}`);
  if (Math.max(...(exported[0]?.versions ?? []).map(({ version }) => version)) !== from) throw stale(`${name} got another version`);
  const file = keep(archive, name, [...exportLines(exported)].map((line) => `${line}\n`).join(''), workspace);
  const about = { prompt: name, actor: provenance.actor ?? '', reason: 'prune', evidence: '', gitSha: provenance.sha ?? '', undoes: [] };
  const moves = aliases.map(([alias, version]) => ({ ...about, alias, from: version, to: null }));
  if (moves.length > 0) await moveAliases(moves, { registry, journal: { tracker, experiment }, now, newId });
  await registry.deletePrompt(name);
  return { archive: file, aliases: aliases.map(([alias]) => alias) };
}

/** Named for its content, so that the same again is the same file; read back, since it is all that will be left. */
function keep(folder: string, name: string, text: string, workspace: Workspace): string {
  const digest = createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8);
  const file = `${folder === '' ? '' : `${folder}/`}${name.slice(0, LONGEST_STEM)}-${digest}.jsonl`;
  workspace.write(file, text);
  const bytes = workspace.read(file);
  if (bytes !== undefined && new TextDecoder().decode(bytes) === text) return file;
  throw new PromptopsError('FILE_UNWRITABLE', `${file} does not hold what was written to it.`, `Nothing of ${name} was deleted.`);
}
