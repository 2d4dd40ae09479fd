import { createHash } from 'node:crypto';
import { canonicalJson } from '../../canonical-json.ts';
import type { Json } from '../../json.ts';
import type { Arm, ArmResult, Attempt, CaseResult } from '../result.ts';
import { type Trace, traceId } from '../trace.ts';
import { saidOf } from './said-of.ts';

interface Place {
  readonly experimentId: string;
  readonly runId: string;
  readonly evaluation: string;
  /** Milliseconds: when it began. */
  readonly at: number;
  /** The version that holds this content, where it is registered. */
  readonly version: number | undefined;
}

/** Tells the arms of an evaluation apart. */
export function armKey({ label, provider, params, contentHash }: Arm): string {
  return createHash('sha256')
    .update(canonicalJson([label, provider, params, contentHash]))
    .digest('hex')
    .slice(0, 32);
}

/** Every answer that was given or wanted, as a trace. What nobody asked for has none. */
export function armTraces(arm: ArmResult, place: Place): readonly Trace[] {
  const key = armKey(arm);
  const made = arm.cases.flatMap((one) => one.attempts.filter(({ status }) => status !== 'not-run').map((attempt) => ({ one, attempt })));
  return made.map(({ one, attempt }, order) => traceOf(arm, one, attempt, { ...place, key, order }));
}

function traceOf(arm: Arm, one: CaseResult, attempt: Attempt, { key, order, ...place }: Place & { key: string; order: number }): Trace {
  const { answer, problem, source, cached, index } = attempt;
  const asked = JSON.parse(JSON.stringify(one.rendered)) as Json;
  const hasVars = Object.keys(one.vars).length > 0;
  return {
    id: traceId({ evaluation: place.evaluation, arm: key, case: one.id, attempt: index }),
    experimentId: place.experimentId,
    runId: place.runId,
    name: `${arm.prompt} ${one.id}`,
    // In the order of the cases, for a list that sorts by time.
    startTime: place.at + order,
    durationMs: cached ? 0 : Math.round(answer?.latencyMs ?? 0),
    ok: answer !== undefined,
    // The same for all versions, so that runs can be laid side by side.
    inputs: hasVars ? one.vars : asked,
    ...(hasVars && { asked }),
    outputs: outputOf(attempt) ?? problem?.message ?? null,
    ...(answer?.usage && { usage: { input: answer.usage.input, output: answer.usage.output } }),
    ...(attempt.costUsd !== null && { costUsd: attempt.costUsd }),
    tags: {
      promptops_eval_id: place.evaluation,
      promptops_prompt: arm.prompt,
      promptops_arm: arm.label,
      promptops_case: one.id,
      promptops_attempt: String(index),
      promptops_status: attempt.status,
      promptops_provider: arm.provider,
      ...(source !== null && { promptops_answer: cached ? `${source}, cached` : source }),
      ...(one.tags.length > 0 && { promptops_case_tags: one.tags.join(', ').slice(0, 1000) }),
    },
    prompts: place.version === undefined ? [] : [{ name: arm.prompt, version: place.version }],
    assessments: saidOf(attempt, one),
  };
}

function outputOf({ answer }: Attempt): Json | undefined {
  if (answer === undefined) return undefined;
  const { text, toolCalls } = answer;
  return toolCalls.length === 0
    ? text
    : { content: text, tool_calls: toolCalls.map(({ name, arguments: given }) => ({ name, arguments: given })) };
}
