import type { ABSettings } from '../../core/ab/settings.ts';
import { isPromptopsError, PromptopsError } from '../../core/errors.ts';
import { didYouMean } from '../../core/nearest-name.ts';
import { AB_KINDS, RUN_TAGS } from '../../core/registry/tags.ts';
import type { Journal } from '../read-journal.ts';
import { readEndedTests } from './ended-tests.ts';

export interface EndRequest {
  readonly name: string;
  readonly settings: ABSettings;
  readonly variant: string;
  readonly reason: string;
  readonly actor: string;
  readonly now: number;
  readonly dryRun: boolean;
  /** Names this end, so that it is found again when the answer is lost. */
  readonly id: string;
  /** What was known when it was ended. */
  readonly evidence: object;
}

export interface TestEnd {
  readonly test: string;
  readonly prompt: string;
  readonly variant: string;
  readonly alias: string;
  readonly reason: string;
  /** It was ended so before: nothing was written. */
  readonly already: boolean;
  readonly runId: string | null;
}

/** Ends a test on record; whoever serves it learns of it within a minute. No alias moves. */
export async function endTest(request: EndRequest, journal: Journal): Promise<TestEnd> {
  const { name, settings, variant, reason, dryRun } = request;
  const names = settings.variants.map((one) => one.name);
  const chosen = settings.variants.find((one) => one.name === variant);
  if (!chosen)
    throw new PromptopsError(
      'USAGE',
      `${name} has no variant \`${variant}\`.${didYouMean(variant, names)}`,
      `Its variants: ${names.join(', ')}.`,
    );
  const already = (await readEndedTests(journal)).get(name)?.variant === variant;
  const runId = already || dryRun ? null : await record(request, journal);
  return { test: name, prompt: settings.prompt, variant, alias: chosen.alias.replace(/^@/, ''), reason, already, runId };
}

async function record(
  { name, settings, variant, reason, actor, now, id, evidence }: EndRequest,
  { tracker, experiment }: Journal,
): Promise<string> {
  const experimentId = await tracker.experiment(experiment);
  const mark = { [RUN_TAGS.kind]: AB_KINDS.end, [RUN_TAGS.abTest]: name, [RUN_TAGS.batch]: id };
  const tags = {
    ...mark,
    [RUN_TAGS.abVariant]: variant,
    [RUN_TAGS.prompt]: settings.prompt,
    [RUN_TAGS.actor]: actor,
    [RUN_TAGS.reason]: reason,
    [RUN_TAGS.evidence]: JSON.stringify(evidence),
  };
  const write = async (): Promise<string> => {
    try {
      return (await tracker.createRun({ experimentId, name: `ab-end-${name}`, startTime: now, tags })).id;
    } catch (error) {
      if (!isPromptopsError(error) || !error.maybeApplied) throw error;
      for await (const run of tracker.runs({ experimentId, tags: mark })) return run.id;
      throw error;
    }
  };
  const runId = await write();
  await tracker.updateRun(runId, { status: 'FINISHED', endTime: now });
  return runId;
}
