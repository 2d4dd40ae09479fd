import { parseGuardrail } from '../core/ab/guardrail.ts';
import type { ABSettings } from '../core/ab/settings.ts';
import type { Path } from '../core/json.ts';
import { didYouMean } from '../core/nearest-name.ts';
import type { ConfigFault } from './check-shape.ts';

/** What no schema can say of A/B tests. */
export function* abFaults(tests: Readonly<Record<string, ABSettings>>): Generator<ConfigFault> {
  const running = new Map<string, string>();
  for (const [name, test] of Object.entries(tests)) {
    yield* testFaults(test, ['ab', name]);
    if (test.stopped !== null) continue;
    const other = running.get(test.prompt);
    if (other === undefined) running.set(test.prompt, name);
    else
      yield {
        path: ['ab', name, 'prompt'],
        message: `\`${test.prompt}\` is already in the test \`${other}\`: two at once would mix. Stop one of them: \`stopped: A\`.`,
      };
  }
}

function* testFaults({ variants, guardrails, units, decide, start, stopped }: ABSettings, path: Path): Generator<ConfigFault> {
  const names = variants.map(({ name }) => name);
  for (const [at, name] of names.entries())
    if (names.indexOf(name) < at) yield { path: [...path, 'variants', at, 'name'], message: `There are two variants \`${name}\`.` };
  for (const [at, { alias }] of variants.entries())
    if (!/^@?[A-Za-z0-9_-]{1,255}$/.test(alias))
      yield { path: [...path, 'variants', at, 'alias'], message: `\`${alias}\` cannot be an alias.` };
  if (variants.every(({ weight }) => weight === 0))
    yield { path: [...path, 'variants'], message: 'All weights are 0, so nobody would get anything.' };
  for (const [at, rule] of guardrails.entries()) {
    const parsed = parseGuardrail(rule);
    if ('problem' in parsed) yield { path: [...path, 'guardrails', at], message: parsed.problem };
  }
  if (decide === 'planned-size' && units === null)
    yield { path: [...path, 'decide'], message: '`decide: planned-size` needs `units`; `promptops ab plan` computes it.' };
  if (start !== null && !isTime(start))
    yield { path: [...path, 'start'], message: `\`${start}\` is no time. Write it as 2026-01-15T08:00:00Z.` };
  if (stopped !== null && !names.includes(stopped))
    yield { path: [...path, 'stopped'], message: `There is no variant \`${stopped}\`.${didYouMean(stopped, names)}` };
}

/** With a zone: replicas in different ones would start at different times. */
function isTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text) && !Number.isNaN(Date.parse(text));
}
