import type { TokenUsage } from '../eval/answer.ts';
import type { Json } from '../json.ts';

/** One step of an application on its way to an answer. */
export interface Step {
  /** 16 hex digits. */
  readonly id: string;
  /** The step that it is part of; absent: the trace itself. */
  readonly parent?: string;
  readonly name: string;
  readonly kind: 'step' | 'llm';
  /** Milliseconds. */
  readonly startTime: number;
  /** Absent where nobody measured it. */
  readonly durationMs?: number;
  readonly inputs: Json;
  readonly outputs: Json;
  /** What went wrong. */
  readonly error?: string;
  readonly prompt?: StepPrompt;
  readonly model?: string;
  readonly usage?: TokenUsage;
  readonly metadata?: Readonly<Record<string, string>>;
}

/** The prompt that a step used: enough to find the very text again. */
export interface StepPrompt {
  readonly name: string;
  /** `null`: a fallback, which is no version of the registry. */
  readonly version: number | null;
  readonly hash: string;
  readonly label?: string;
  readonly alias?: string;
}

/** The kind of a run that holds the traces of an application, under `promptops_kind`. */
export const TRACES_KIND = 'traces';

/** What spans say of a step, wherever they are kept. */
export const STEP_ATTRIBUTES = {
  kind: 'promptops.step',
  promptName: 'promptops.prompt.name',
  promptVersion: 'promptops.prompt.version',
  promptHash: 'promptops.prompt.hash',
  promptLabel: 'promptops.prompt.label',
  promptAlias: 'promptops.prompt.alias',
  durationMs: 'promptops.duration_ms',
  error: 'promptops.error',
  metadata: 'promptops.metadata',
} as const;
