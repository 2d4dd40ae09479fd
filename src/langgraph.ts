/** Nodes of LangGraph graphs that ask with prompts of the registry. Needs `@langchain/langgraph` beside it. */
// The file of `promptops types` adds to the module `promptops`, which the compiler knows only where something names it.
export type { PromptVariables } from './index.ts';
export {
  type InvokableModel,
  type NodeAnswer,
  type NodeQuestion,
  type NodeReply,
  type PromptNodeOptions,
  promptNode,
} from './sdk/prompt-node.ts';
