import type { PromptFacts } from '../core/registry/prompt-facts.ts';
import type { StatusMetric } from '../core/status/status-metric.ts';
import type { Promotion } from '../usecases/promote-prompts.ts';
import type { ContentRequest, RegisteredContent } from '../usecases/register-content.ts';
import type { RolledBack } from '../usecases/roll-back.ts';
import type { History } from '../usecases/show-history.ts';

/** What can be done besides loading: the same use cases as the command line, with the configuration of this server. */
export interface Operations {
  list(alias: string | undefined): Promise<{ readonly prompts: readonly PromptFacts[]; readonly warnings: readonly string[] }>;
  history(prompt: string, alias: string | undefined): Promise<History>;
  register(request: Omit<ContentRequest, 'tool'>): Promise<RegisteredContent>;
  promote(request: PromoteOrder): Promise<readonly Promotion[]>;
  rollBack(request: RollBackOrder): Promise<RolledBack>;
  /** How well prompts are looked after. */
  status(): Promise<readonly StatusMetric[]>;
}

interface Order {
  readonly actor: string;
  readonly reason: string;
  readonly dryRun: boolean;
}

interface PromoteOrder extends Order {
  readonly prompts: readonly string[];
  readonly from: string | undefined;
  readonly to: string;
  readonly override: string | undefined;
}

interface RollBackOrder extends Order {
  readonly prompt: string;
  readonly alias: string;
  readonly to: number | undefined;
}
