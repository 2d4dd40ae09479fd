/** Nodes of LangGraph graphs that ask with prompts of the registry. Needs `@langchain/langgraph` beside it. */
export {
  type InvokableModel,
  type NodeAnswer,
  type NodeQuestion,
  type NodeReply,
  type PromptNodeOptions,
  promptNode,
} from './sdk/prompt-node.ts';
