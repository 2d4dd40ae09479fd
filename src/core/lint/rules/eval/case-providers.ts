import { isRecord, type Json, type JsonObject, type Path } from '../../../json.ts';
import type { LintFile } from '../../rule.ts';

export interface WrittenProvider {
  readonly name: string;
  readonly path: Path;
}

/** The providers that a case file names, its judge last. */
export function providersOf({ cases }: LintFile): readonly WrittenProvider[] {
  const { providers, judge } = cases?.file.data ?? {};
  const listed = Array.isArray(providers) ? (providers as readonly Json[]) : [];
  const written = listed.map((name, at): { name: Json | undefined; path: Path } => ({ name, path: ['providers', at] }));
  if (isRecord(judge)) written.push({ name: (judge as JsonObject)['provider'], path: ['judge', 'provider'] });
  return written.filter((one): one is WrittenProvider => typeof one.name === 'string');
}
