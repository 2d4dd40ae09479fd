import { isPromptopsError } from '../core/errors.ts';
import { ageInMs } from '../core/eval/gate/fitting-evidence.ts';
import type { StatusMetric } from '../core/status/status-metric.ts';
import { waitingEntries } from '../usecases/outbox.ts';
import type { Session } from './command.ts';
import { openJournal } from './registry-desk.ts';

/** The metrics of this repository and this registry; the use cases are loaded when they are asked for. */
export async function statusOf(session: Session): Promise<{ readonly registry: string; readonly metrics: readonly StatusMetric[] }> {
  const { config, workspace } = session;
  const { measureStatus } = await import('../usecases/status/measure-status.ts');
  const { selectPromptFiles } = await import('../usecases/select-prompt-files.ts');
  const { lintConfiguration, lintRules } = await import('./lint-rules.ts');
  const rules = lintRules(lintConfiguration(config, []));
  const files = (cases: boolean) => selectPromptFiles({ sets: config.prompts, patterns: [], errorOnUnmatched: false, cases }, workspace);
  const metrics = await measureStatus(
    { targets: config.status.targets, windowMs: ageInMs(config.status.window) },
    {
      registry: session.registry,
      journal: () => openJournal(session),
      tracer: session.tracer,
      local: async () => {
        const { readLocalPrompts } = await import('../usecases/read-local-prompts.ts');
        const { files: prompts, problems } = files(false);
        const request = { files: prompts, unreachable: problems, ...rules, complete: true, labels: config.labels.source, gitTags: [] };
        return readLocalPrompts(request, workspace);
      },
      lint: async () => {
        const { lintPrompts } = await import('../usecases/lint-prompts.ts');
        const { files: linted, problems } = files(true);
        return lintPrompts({ ...rules, files: linted, unreachable: problems }, workspace);
      },
      suites: async () => {
        const { readSuites } = await import('../usecases/read-suites.ts');
        return readSuites({ files: files(false).files }, workspace);
      },
      waiting: () => waitingEntries(workspace),
      now: Date.now,
    },
  );
  return { registry: await addressOf(session), metrics };
}

/** Also of a registry that does not answer. */
async function addressOf(session: Session): Promise<string> {
  try {
    return (await session.registry()).uri;
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return session.config.registry.uri ?? session.config.registry.tracking_uri ?? '-';
  }
}
