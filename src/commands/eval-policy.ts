import type { Config } from '../config/config.ts';
import { PromptopsError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest-name.ts';
import type { EvalRequest } from '../usecases/eval/evaluation-request.ts';

/** Whose gate decides where the case file has none: the alias that is named, else the first protected one. */
export function evalPolicy({ aliases }: Pick<Config, 'aliases'>, written: string | undefined): EvalRequest['policy'] {
  const named = written?.replace(/^@/, '');
  const alias = named ?? Object.keys(aliases).find((name) => aliases[name]?.protected);
  if (alias === undefined) return undefined;
  const policy = Object.hasOwn(aliases, alias) ? aliases[alias] : undefined;
  if (policy === undefined) {
    const names = Object.keys(aliases);
    const message = `The configuration knows no alias \`${alias}\`.${didYouMean(alias, names)}`;
    throw new PromptopsError('USAGE', message, `It has ${names.join(', ')}.`);
  }
  return { alias, named: named !== undefined, gate: policy.gate, allowFixtures: policy.allow_fixtures, models: policy.models };
}

/** Every alias that the configuration speaks of: one of them that is not set yet is no misspelling. */
export function aliasesIn({ aliases, registry }: Pick<Config, 'aliases' | 'registry'>): readonly string[] {
  const sources = Object.values(aliases).flatMap(({ from }) => (from === null ? [] : [from]));
  const tracking = registry.tracking_alias === null ? [] : [registry.tracking_alias];
  return [...new Set([...Object.keys(aliases), ...sources, ...tracking])];
}
