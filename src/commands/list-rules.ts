import { ruleSets } from '../core/lint/rule-set.ts';
import { RULES } from '../core/lint/rules/index.ts';
import type { Session } from './command.ts';
import type { LintFlags } from './lint-request.ts';
import { lintSettings } from './lint-rules.ts';

/** The rules and the levels that hold without overrides for single files. */
export function listRules({ config }: Session, flags: LintFlags): string {
  const { byId } = ruleSets(RULES, { ...lintSettings(config, flags.rule), overrides: [] })('');
  const rules = RULES.map(({ id, summary, fixable = false }) => ({ id, level: byId.get(id)?.severity ?? 'off', fixable, summary }));
  if (flags.json || flags.format.includes('json')) return JSON.stringify({ format: 1, command: 'lint', ok: true, rules });
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, level, summary }) => `${id.padEnd(width)}  ${level.padEnd(7)}  ${summary}`).join('\n');
}
