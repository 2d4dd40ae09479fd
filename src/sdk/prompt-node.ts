import type { LangGraphRunnableConfig } from '@langchain/langgraph';
import { PromptopsError } from '../core/errors.ts';
import { isRecord } from '../core/json.ts';
import type { Message } from '../core/prompt/model.ts';
import { usageIn } from '../core/trace/usage-in.ts';
import type { LoadOptions } from '../usecases/load/loader.ts';
import type { PromptTracer } from './prompt-tracer.ts';
import type { PromptNameOf, TypedPrompt, VariablesOf } from './prompt-variables.ts';
import { Promptops } from './promptops.ts';

/** What a node asks a model. */
export interface NodeQuestion<Name extends string = string> {
  /** A text prompt is one message of the user. */
  readonly messages: readonly Message[];
  /** With its model configuration, version and tools. */
  readonly prompt: TypedPrompt<Name>;
  readonly signal?: AbortSignal;
}

/** What a model function answers: a text, or a text with what the provider says of it. */
export type NodeReply = string | { readonly text: string; readonly usage?: unknown; readonly model?: string };

/** A chat model of LangChain, or anything else that takes messages. */
export interface InvokableModel {
  invoke(messages: { role: string; content: string }[], options?: { signal?: AbortSignal }): Promise<unknown>;
}

export interface NodeAnswer<Name extends string = string> {
  readonly text: string;
  /** As the model gave it: a message of LangChain, where the model is one. */
  readonly message: unknown;
  readonly prompt: TypedPrompt<Name>;
}

export interface PromptNodeOptions<Reference extends string, State, Update> {
  /** `planner_v1@production`: resolved every time the node runs, so that it follows its alias. */
  readonly prompt: Reference;
  readonly model: InvokableModel | ((question: NodeQuestion<PromptNameOf<Reference>>) => NodeReply | Promise<NodeReply>);
  /** What the prompt is filled in with. Default: the state. */
  readonly variables?: (state: State) => VariablesOf<PromptNameOf<Reference>>;
  /** What the state learns from the answer. */
  readonly update: (answer: NodeAnswer<PromptNameOf<Reference>>, state: State) => Update;
  /** Default: one that all nodes share. */
  readonly promptops?: Promptops;
  readonly tracer?: PromptTracer;
  /** In traces. Default: the name that the node has in the graph. */
  readonly name?: string;
  readonly load?: LoadOptions;
}

/**
 * A node of a LangGraph graph that asks a model with a prompt of the registry.
 *
 * @example
 * const planner = promptNode({
 *   prompt: 'planner_v1@production',
 *   model: new ChatOpenAI({ model: 'gpt-4o-mini' }),
 *   variables: ({ query }: typeof State.State) => ({ query }),
 *   update: ({ text }) => ({ plan: text }),
 * });
 * const graph = new StateGraph(State).addNode('planner', planner).addEdge(START, 'planner').compile();
 */
export function promptNode<const Reference extends string, State, Update>(
  options: PromptNodeOptions<Reference, State, Update>,
): (state: State, config?: LangGraphRunnableConfig) => Promise<Update> {
  return async (state, config) => {
    const prompt = await (options.promptops ?? shared()).load(options.prompt, options.load);
    const messages = rendered(prompt, options.variables ? options.variables(state) : isRecord(state) ? state : {});
    const signal = config?.signal;
    const startTime = Date.now();
    const started = performance.now();
    const log = (facts: { outputs?: unknown; usage?: unknown; model?: string; error?: unknown }) =>
      options.tracer?.logLlmCall({
        name: options.name ?? nodeName(config) ?? prompt.name,
        prompt,
        inputs: { messages },
        startTime,
        durationMs: performance.now() - started,
        ...facts,
        model: facts.model ?? modelName(prompt),
      });
    try {
      const question = { messages, prompt, ...(signal && { signal }) };
      const message = await ask(options.model, question);
      const { text, usage, model } = read(message);
      log({ outputs: text, usage, ...(model !== undefined && { model }) });
      return options.update({ text, message, prompt }, state);
    } catch (error) {
      log({ error });
      throw error;
    }
  };
}

let own: Promptops | undefined;

function shared(): Promptops {
  own ??= new Promptops();
  return own;
}

function ask<Name extends string>(
  model: InvokableModel | ((question: NodeQuestion<Name>) => unknown),
  question: NodeQuestion<Name>,
): unknown {
  if (typeof model === 'function') return model(question);
  const { messages, signal } = question;
  const given = messages.map(({ role, content }) => ({ role, content: typeof content === 'string' ? content : JSON.stringify(content) }));
  return model.invoke(given, signal && { signal });
}

function rendered(prompt: TypedPrompt<string>, values: Readonly<Record<string, unknown>>): readonly Message[] {
  const { text, messages } = prompt.render(values);
  return messages ?? [{ role: 'user', content: text ?? '' }];
}

function nodeName(config: LangGraphRunnableConfig | undefined): string | undefined {
  const name: unknown = config?.metadata?.['langgraph_node'];
  return typeof name === 'string' ? name : undefined;
}

function modelName({ modelConfig }: Pick<TypedPrompt, 'modelConfig'>): string {
  const { provider, model_name: name } = modelConfig;
  return [provider, name].filter((part) => typeof part === 'string').join('/') || 'unknown';
}

/** Of a text, of our own form, or of a message of LangChain. */
function read(message: unknown): { readonly text: string; readonly usage?: unknown; readonly model?: string } {
  if (typeof message === 'string') return { text: message };
  if (!isRecord(message)) throw answeredNothing();
  const { text, content, usage, usage_metadata: metadata, response_metadata: response, model } = message;
  const said = typeof text === 'string' ? text : typeof content === 'string' ? content : textOfParts(content);
  if (said === undefined) throw answeredNothing();
  const name = typeof model === 'string' ? model : isRecord(response) ? (response['model_name'] ?? response['model']) : undefined;
  return { text: said, usage: usageIn(usage) ?? usageIn(metadata), ...(typeof name === 'string' && { model: name }) };
}

function textOfParts(content: unknown): string | undefined {
  if (!Array.isArray(content)) return undefined;
  const parts: readonly unknown[] = content;
  return parts.map((part) => (isRecord(part) && typeof part['text'] === 'string' ? part['text'] : '')).join('');
}

function answeredNothing(): PromptopsError {
  return new PromptopsError(
    'USAGE',
    'The model of a prompt node answered with no text.',
    'Return a text, `{ text, usage?, model? }`, or a message of LangChain.',
  );
}
