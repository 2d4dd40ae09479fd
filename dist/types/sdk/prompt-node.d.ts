import type { LangGraphRunnableConfig } from '@langchain/langgraph';
import type { Message } from '../core/prompt/model.ts';
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
export type NodeReply = string | {
    readonly text: string;
    readonly usage?: unknown;
    readonly model?: string;
};
interface ContentPart {
    readonly type: string;
    readonly [key: string]: unknown;
}
/** A chat model of LangChain, or anything else that takes messages. */
export interface InvokableModel {
    invoke(messages: {
        role: string;
        content: string | ContentPart[];
    }[], options?: {
        signal?: AbortSignal;
    }): Promise<unknown>;
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
export declare function promptNode<const Reference extends string, State, Update>(options: PromptNodeOptions<Reference, State, Update>): (state: State, config?: LangGraphRunnableConfig) => Promise<Update>;
export {};
