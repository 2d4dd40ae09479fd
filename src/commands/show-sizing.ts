import { type GateSizes, sizeGates } from '../core/eval/sizing.ts';
import { sizingText } from '../reporters/eval/sizing-text.ts';
import type { EvalRequest } from '../usecases/eval/evaluation-request.ts';
import { gateOf } from '../usecases/eval/gate-policy.ts';
import { selectCases } from '../usecases/eval/select-cases.ts';
import type { Session } from './command.ts';

interface PromptSizes extends GateSizes {
  readonly name: string;
  readonly gateFrom: string;
}

/** What `--sizing` prints: what the cases at hand can show, and how many it takes to show more. */
export function showSizing(
  { show }: Session,
  { json, format }: { readonly json?: boolean; readonly format: readonly string[] },
  { suites, settings, policy }: Pick<EvalRequest, 'suites' | 'settings' | 'policy'>,
): void {
  const prompts = suites.map(({ suite }): PromptSizes => {
    const chosen = selectCases(suite, settings);
    const { rules, from } = gateOf(chosen, settings, policy);
    return { name: suite.prompt, gateFrom: from, ...sizeGates(rules, chosen.cases.length) };
  });
  if (json || format[0] === 'json') show(JSON.stringify({ format: 1, command: 'eval', ok: true, sizing: prompts }));
  else show(prompts.map(({ name, gateFrom, ...sizes }) => sizingText(name, sizes, gateFrom)).join('\n\n'));
}
