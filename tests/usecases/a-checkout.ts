import { memoryRegistry } from '../../src/adapters/registry/memory-registry.ts';
import { memoryTracker } from '../../src/adapters/registry/memory-tracker.ts';
import { memoryWorkspace } from '../../src/adapters/workspace/memory-workspace.ts';
import { lintConfiguration, lintRules } from '../../src/commands/lint-rules.ts';
import { defaultConfig } from '../../src/config/load-config.ts';
import type { CommitOrder } from '../../src/core/plan/alias-changes.ts';
import type { Provenance } from '../../src/ports/git.ts';
import type { Registry } from '../../src/ports/registry.ts';
import type { Tracker } from '../../src/ports/tracker.ts';
import type { Workspace } from '../../src/ports/workspace.ts';
import { type Applied, type ApplyRequest, applyPlan } from '../../src/usecases/apply-plan.ts';
import { type PlanRequest, type PlanResult, planPrompts } from '../../src/usecases/plan-prompts.ts';
import { selectPromptFiles } from '../../src/usecases/select-prompt-files.ts';

export interface Stores {
  readonly registry: Registry;
  readonly tracker: Tracker;
}

/** As forgiving as MLflow unless said otherwise: what holds there holds everywhere. */
export function someStores({ lenient = true, models = [] as readonly string[], unservedArtifacts = '' } = {}): Stores {
  let ticks = 0;
  const clock = () => new Date(1_700_000_000_000 + 1000 * ++ticks);
  return {
    registry: memoryRegistry({ clock, lenient, models }),
    tracker: memoryTracker({ clock, ...(unservedArtifacts !== '' && { unservedArtifacts }) }),
  };
}

export const COMMIT = 'a'.repeat(40);

const PROVENANCE: Provenance = {
  sha: COMMIT,
  ref: 'main',
  repo: 'https://example.org/prompts.git',
  onDefaultBranch: true,
  changed: new Set(),
  shallow: false,
  tags: [],
  actor: 'ada',
  ciUrl: undefined,
};

export interface Checkout {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly provenance?: Partial<Provenance>;
  readonly order?: (commit: string, from: string) => CommitOrder;
  readonly plan?: Partial<PlanRequest>;
  readonly apply?: Partial<ApplyRequest>;
  /** Where more than reading `files` is at stake. */
  readonly workspace?: Workspace;
}

/** One process in one checkout: plans, and carries the plan out. */
export async function planIn(checkout: Checkout, stores: Stores): Promise<PlanResult> {
  return planPrompts(requestOf(checkout), dependenciesOf(checkout, stores));
}

export async function registerIn(checkout: Checkout, stores: Stores): Promise<readonly Applied[]> {
  return carryOut(await planIn(checkout, stores), checkout, stores);
}

export async function carryOut(planned: PlanResult, checkout: Checkout, stores: Stores): Promise<readonly Applied[]> {
  const request: ApplyRequest = {
    experiment: 'llmops-prompts',
    deployment: 'none',
    trackingAlias: 'code',
    message: undefined,
    tool: 'promptops/test',
    concurrency: 4,
    archive: '.promptops/archive',
    ...checkout.apply,
  };
  return applyPlan(planned, request, dependenciesOf(checkout, stores));
}

export async function kindsIn(checkout: Checkout, stores: Stores): Promise<readonly string[]> {
  return (await planIn(checkout, stores)).plan.actions.map(({ kind, prompt }) => `${prompt}: ${kind}`);
}

function requestOf({ files, plan }: Checkout): PlanRequest {
  const config = defaultConfig();
  const selected = selectPromptFiles({ sets: null, patterns: [], errorOnUnmatched: false }, memoryWorkspace({ files }));
  return {
    files: selected.files,
    ...lintRules(lintConfiguration(config, [])),
    complete: true,
    labels: 'file',
    labelsRequired: false,
    experiment: 'llmops-prompts',
    trackingAlias: 'code',
    aliases: [],
    protectedAliases: ['production'],
    ...plan,
  };
}

let ids = 0;
let ticks = 0;

function dependenciesOf({ files, provenance, order, workspace }: Checkout, stores: Stores) {
  return {
    ...stores,
    workspace: workspace ?? memoryWorkspace({ files }),
    now: () => 1_800_000_000_000 + 1000 * ++ticks,
    newId: () => `id-${++ids}`,
    git: {
      provenance: async () => ({ ...PROVENANCE, ...provenance }),
      lastSubjects: async (files: readonly string[]) => new Map(files.map((file) => [file, `Changes ${file}`])),
      order: async (commit: string, from: string) => order?.(commit, from) ?? (commit === from ? 'same' : 'older'),
      contentAt: async () => undefined,
      commitFacts: async () => undefined,
    },
  } as const;
}

/** A prompt file with one variable. */
export function greet(text = 'Greet {{name}}.\n', more = ''): Record<string, string> {
  const body = text.replace(/^(?=.)/gm, '  ');
  return { 'prompts/greet.prompt.yaml': `name: greet\ndescription: greets\ntemplate: |\n${body}variables:\n  - {name: name}\n${more}` };
}
