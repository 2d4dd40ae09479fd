import { canonicalJson } from '../../core/canonical-json.ts';
import { isPromptopsError, PromptopsError } from '../../core/errors.ts';
import {
  isProviderProblem,
  isSameProvider,
  type ProviderName,
  type ProviderProblem,
  parseProvider,
  providerOfArm,
  providerOfConfig,
} from '../../core/eval/provider-name.ts';
import type { EvalSuite } from '../../core/eval/suite.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Prompt } from '../../core/prompt/model.ts';
import { loadSyntax } from '../../core/template/load-syntax.ts';
import type { Model } from '../../ports/model.ts';
import type { EvalSettings } from './eval-settings.ts';
import { findBaseline, type NoBaseline, type WantedBaseline } from './find-baseline.ts';
import type { PlannedArm } from './planned-arm.ts';
import { type ArmSource, readVersion, referenceTo, type VersionDependencies } from './registered-arm.ts';

export interface ArmDependencies extends VersionDependencies {
  readonly model: (name: string) => Promise<Model>;
}

interface ArmRequest {
  readonly suite: EvalSuite;
  readonly prompt: Prompt;
  readonly hash: string;
  readonly settings: Pick<EvalSettings, 'provider' | 'models' | 'versions'>;
  /** Several gates may compare with several. */
  readonly baselines: readonly WantedBaseline[];
}

export interface ArmPlan {
  readonly candidate: PlannedArm;
  /** By the reference that asks for it. */
  readonly baselines: ReadonlyMap<string, PlannedArm | NoBaseline>;
  readonly others: readonly PlannedArm[];
  readonly warnings: readonly string[];
}

/** The file at hand, what it is compared with, and what else is measured beside it. */
export async function planArms(request: ArmRequest, dependencies: ArmDependencies): Promise<ArmPlan> {
  const { suite, prompt, hash, settings } = request;
  const own = { prompt, hash, version: null, label: prompt.name } as const;
  const given = settings.provider ?? suite.providers[0];
  const candidate = await planArm({ ...own, role: 'candidate', provider: given }, suite, dependencies);
  const models = [...(settings.provider === undefined ? suite.providers.slice(1) : []), ...settings.models];
  const others: PlannedArm[] = [];
  for (const provider of new Set(models)) {
    const label = `${prompt.name} (${provider})`;
    const arm = await planArm({ ...own, label, role: 'other', provider }, suite, dependencies);
    if (arm.provider !== candidate.provider) others.push(arm);
  }
  for (const written of settings.versions) {
    const registered = await readVersion(referenceTo(written, prompt.name), dependencies);
    others.push(await planArm({ ...registered, role: 'other', provider: given }, suite, dependencies));
  }
  const baselines = new Map<string, PlannedArm | NoBaseline>();
  const warnings: string[] = [];
  for (const wanted of request.baselines) {
    const found = await findBaseline(wanted, prompt, dependencies);
    const arm = 'kind' in found ? found : await planArm({ ...found, role: 'baseline', provider: given }, suite, dependencies);
    baselines.set(wanted.reference, arm);
    if ('kind' in arm) warnings.push(`There is nothing to compare with: ${arm.reason}`);
    else if (describeModel(arm) !== describeModel(candidate))
      warnings.push(`${arm.label} runs as it is registered: on ${describeModel(arm)}, not on ${describeModel(candidate)}.`);
  }
  return { candidate, baselines, others, warnings };
}

function describeModel({ provider, params }: PlannedArm): string {
  return `${provider || 'no model'} ${canonicalJson(params)}`;
}

type ArmDraft = ArmSource & { readonly role: PlannedArm['role']; readonly provider: string | undefined };

async function planArm(draft: ArmDraft, suite: EvalSuite, { model: open }: ArmDependencies): Promise<PlannedArm> {
  const { prompt, hash, version, label, role } = draft;
  const { provider: _provider, model_name: _name, ...ownParams } = prompt.modelConfig;
  const own = providerOfConfig(prompt.modelConfig);
  const provider = providerOfArm(draft.provider, prompt.modelConfig);
  const params: JsonObject = suite.params === undefined ? ownParams : { ...ownParams, ...suite.params };
  return {
    role,
    label,
    prompt: prompt.name,
    version,
    contentHash: hash,
    provider: isProviderProblem(provider) ? '' : provider.name,
    params,
    ownModel: isSameProvider(own, provider) && canonicalJson(params) === canonicalJson(ownParams),
    source: prompt,
    syntax: await loadSyntax(prompt.syntax),
    rendered: new Map(),
    model: await openModel(provider, open),
    request: {
      model: isProviderProblem(provider) ? '' : provider.model,
      params,
      tools: prompt.tools,
      ...(prompt.responseFormat && { responseFormat: prompt.responseFormat }),
    },
  };
}

/** What keeps one prompt from being asked is said of its cases; the others go on. */
async function openModel(provider: ProviderName | ProviderProblem, open: ArmDependencies['model']): Promise<PlannedArm['model']> {
  if (isProviderProblem(provider)) return { problem: `${provider.problem} ${provider.hint}`.trim() };
  try {
    return await open(provider.name);
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return { problem: `${error.message} ${error.hint}`.trim() };
  }
}

/** A model that was named on the command line has to be one. */
export function checkProviderNames(names: readonly string[]): void {
  for (const name of names) {
    const parsed = parseProvider(name);
    if (isProviderProblem(parsed)) throw new PromptopsError('USAGE', parsed.problem, parsed.hint);
  }
}
