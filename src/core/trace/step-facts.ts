import { plainValue } from './plain-value.ts';
import type { Step, StepPrompt } from './step.ts';
import { usageIn } from './usage-in.ts';

/** The prompt that a step used: one that was loaded, or its name and version. */
export interface UsedPrompt {
  readonly name: string;
  /** `null` of a fallback. */
  readonly version: number | null;
  readonly hash?: string;
  readonly label?: string | null;
  readonly alias?: string | null;
}

/** What an application says of one of its steps. Whatever is left out is not known. */
export interface StepFacts {
  readonly name: string;
  /** Anything; what is no JSON is turned into it, and what is long is cut. */
  readonly inputs?: unknown;
  readonly outputs?: unknown;
  /** As `load` gave it. */
  readonly prompt?: UsedPrompt;
  /** `openai/gpt-4o-mini`, or the name alone. */
  readonly model?: string;
  /** `{input, output}`, or as the client of the provider spells it. */
  readonly usage?: unknown;
  readonly durationMs?: number;
  /** Milliseconds since 1970. Default: now, less the duration. Without a duration: since then. */
  readonly startTime?: number;
  /** What was thrown, or a text. */
  readonly error?: unknown;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** What an application says of one question to a model. */
export interface LlmCallFacts extends Omit<StepFacts, 'name' | 'model'> {
  /** Default: the name of the prompt, else of the model. */
  readonly name?: string;
  readonly model: string;
}

interface Around {
  readonly id: string;
  readonly parent?: string | undefined;
  readonly now: number;
  /** False: what went in and came out is nobody's business. */
  readonly content: boolean;
}

const MOST_NAME = 250;
/** Of a tag, in every place that keeps some. */
const MOST_TEXT = 4000;

/** The step, and how many characters it holds. */
export function stepOf(
  facts: StepFacts,
  kind: Step['kind'],
  { id, parent, now, content }: Around,
): { readonly step: Step; readonly size: number } {
  const inputs = plainValue(content ? facts.inputs : null);
  const outputs = plainValue(content ? facts.outputs : null);
  const given = count(facts.durationMs);
  const started = count(facts.startTime);
  const durationMs = given ?? (started === undefined ? undefined : Math.max(0, now - started));
  const usage = usageIn(facts.usage);
  const { prompt, model, error, metadata } = facts;
  const step: Step = {
    id,
    ...(parent !== undefined && { parent }),
    name: String(facts.name).slice(0, MOST_NAME).toWellFormed(),
    kind,
    startTime: Math.round(started ?? now - (given ?? 0)),
    ...(durationMs !== undefined && { durationMs }),
    inputs: inputs.value,
    outputs: outputs.value,
    ...(error !== undefined && error !== null && { error: errorText(error, content) }),
    ...(prompt && { prompt: promptOf(prompt) }),
    ...(model !== undefined && { model: String(model) }),
    ...(usage && { usage }),
    ...(metadata && { metadata: texts(metadata) }),
  };
  return { step, size: inputs.size + outputs.size };
}

function promptOf({ name, version, hash, label, alias }: UsedPrompt): StepPrompt {
  return {
    name: String(name),
    version: typeof version === 'number' ? version : null,
    hash: hash ?? '',
    ...(typeof label === 'string' && { label }),
    ...(typeof alias === 'string' && { alias }),
  };
}

/** A message may repeat what went in. */
function errorText(error: unknown, content: boolean): string {
  if (!content) return error instanceof Error ? error.name : 'Error';
  const { value } = plainValue(error);
  return typeof value === 'string' ? value.slice(0, 2000) : JSON.stringify(value).slice(0, 2000);
}

/** Tags are texts. */
export function texts(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([key, given]) => {
      const { value } = plainValue(given);
      return [key, (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, MOST_TEXT).toWellFormed()];
    }),
  );
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}
