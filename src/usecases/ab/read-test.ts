import { gatherer } from '../../core/ab/gather.ts';
import { type Guardrail, parseGuardrail } from '../../core/ab/guardrail.ts';
import { type ReadOut, readOut } from '../../core/ab/read-out.ts';
import { type ABSettings, abTestOf } from '../../core/ab/settings.ts';
import type { ReadableLog } from '../../ports/exposure-log.ts';
import type { EndedTest } from './ended-tests.ts';

interface TestRequest {
  readonly name: string;
  readonly settings: ABSettings;
  readonly now: number;
}

interface TestSources {
  /** All of them; lines that are in several count once. */
  readonly logs: readonly ReadableLog[];
  readonly ended: EndedTest | undefined;
  /** What a recorded plan says. */
  readonly plannedUnits: number | undefined;
}

export interface TestState extends ReadOut {
  readonly state: 'running' | 'not-started' | 'ended';
  readonly ended: EndedTest | null;
  readonly decide: ABSettings['decide'];
  readonly kind: ABSettings['metric']['kind'];
  readonly goal: ABSettings['metric']['goal'];
}

/** A test as its log shows it now. A log that cannot be read is an error: half of the units would look like all of them. */
export async function readTest({ name, settings, now }: TestRequest, { logs, ended, plannedUnits }: TestSources): Promise<TestState> {
  const test = abTestOf(name, settings);
  const gather = gatherer(test);
  for (const log of logs) for await (const line of log.read(name)) gather.add(line);
  const { metric, guardrails, decide } = settings;
  const units = settings.units ?? plannedUnits ?? null;
  const result = readOut({ test, metric, decide, units, guardrails: guardrails.map(parsed) }, gather.gathered());
  const isEnded = settings.stopped !== null || ended !== undefined;
  const state = isEnded ? 'ended' : test.start !== null && now < test.start ? 'not-started' : 'running';
  return { ...result, state, ended: ended ?? null, decide, kind: metric.kind, goal: metric.goal };
}

/** The configuration was checked when it was read. */
function parsed(rule: string): Guardrail {
  return parseGuardrail(rule) as Guardrail;
}
