import { isPromptopsError } from '../core/errors.ts';
import { isProviderProblem, parseProvider, providerOfArm } from '../core/eval/provider-name.ts';
import type { Check as CaseCheck } from '../core/eval/suite.ts';
import type { Model } from '../ports/model.ts';
import type { Workspace } from '../ports/workspace.ts';
import type { Check } from './diagnose-registry.ts';
import { type ReadSuite, readSuites, type SuitesRequest } from './read-suites.ts';

interface ProviderSetUp {
  readonly workspace: Workspace;
  /** Of the configuration, for judges that nobody names. */
  readonly judge: string | null;
  /** Nothing is sent. */
  readonly model: (name: string) => Promise<Pick<Model, 'provider' | 'missing'>>;
}

/** Whom an evaluation of these prompts would ask, and whether the environment holds what that takes; no value of it is shown. */
export async function providerChecks({ files }: SuitesRequest, { workspace, judge, model }: ProviderSetUp): Promise<readonly Check[]> {
  const { suites } = await readSuites({ files }, workspace);
  if (suites.length === 0) return [];
  const names = new Set([...suites.flatMap(askedFor), ...(judge === null ? [] : [judge])]);
  const found = new Map<string, { readonly missing: string | undefined; readonly names: string[] }>();
  const problems: Check[] = [];
  for (const name of names) {
    try {
      const { provider, missing } = await model(name);
      const known = found.get(provider) ?? { missing, names: [] };
      found.set(provider, known);
      known.names.push(name);
    } catch (error) {
      if (!isPromptopsError(error)) throw error;
      problems.push({ name: `provider of ${name}`, status: 'warning', message: error.message, fix: error.hint });
    }
  }
  return [...[...found].map(([provider, { missing, names: asked }]) => keyCheck(provider, missing, asked)), ...problems];
}

function keyCheck(provider: string, missing: string | undefined, names: readonly string[]): Check {
  const name = `provider ${provider}`;
  const asked = `cases ask ${names.join(', ')}`;
  if (missing === undefined) return { name, status: 'ok', message: `what it needs is set; ${asked}` };
  const fix = `Set ${missing} to evaluate with it; without it, \`promptops eval --cache replay\` takes kept answers.`;
  return { name, status: 'warning', message: `${missing} is not set; ${asked}.`, fix };
}

/** They need nothing of the environment that could be missing. */
const FREE = new Set(['cassette', 'echo', 'http']);

/** Models of the prompt and of its judges; what names none is for lint to say. */
function askedFor({ suite, prompt }: ReadSuite): readonly string[] {
  const candidates = suite.providers.length > 0 ? suite.providers : [undefined];
  const arms = candidates.map((written) => providerOfArm(written, prompt.modelConfig));
  const judges = [suite.judge?.provider, ...suite.cases.flatMap(({ checks }) => checks.map(ownProvider))];
  const named = judges.flatMap((written) => (written === undefined ? [] : [parseProvider(written)]));
  return [...arms, ...named].flatMap((one) => (isProviderProblem(one) || one.recorded || FREE.has(one.kind) ? [] : [one.name]));
}

function ownProvider({ options }: CaseCheck): string | undefined {
  const provider = options['provider'];
  return typeof provider === 'string' ? provider : undefined;
}
