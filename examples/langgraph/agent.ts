// Planner → Solver → Verifier → Ethical: each node asks with a prompt of the registry, by its alias.
import { Annotation, END, START, StateGraph } from '@langchain/langgraph';
import type { Promptops, PromptTracer } from 'promptops';
import { type InvokableModel, type NodeAnswer, type NodeReply, promptNode } from 'promptops/langgraph';

const State = Annotation.Root({
  query: Annotation<string>(),
  context: Annotation<string>(),
  plan: Annotation<string>(),
  solution: Annotation<string>(),
  verdict: Annotation<'accept' | 'reject'>(),
  feedback: Annotation<string>({ reducer: (_, next) => next, default: () => '' }),
  tries: Annotation<number>({ reducer: (a, b) => a + b, default: () => 0 }),
  decision: Annotation<string>(),
  used: Annotation<readonly string[]>({ reducer: (a, b) => [...a, ...b], default: () => [] }),
});
type AgentState = typeof State.State;

const MOST_TRIES = 3;

interface Parts {
  readonly promptops: Promptops;
  readonly tracer: PromptTracer;
  /** Any chat model of LangChain; or a function that is given messages and the prompt with its model configuration. */
  readonly model: InvokableModel | ((question: { prompt: { name: string }; messages: readonly { content: unknown }[] }) => NodeReply);
}

export function buildAgent({ promptops, tracer, model }: Parts) {
  const around = { promptops, tracer, model };
  const planner = promptNode({
    ...around,
    prompt: 'planner_v1@production',
    variables: ({ query }: AgentState) => ({ query }),
    update: (answer) => ({ plan: answer.text, ...used('planner', answer) }),
  });
  const solver = promptNode({
    ...around,
    prompt: 'solver_base@production',
    variables: ({ query, plan, context, feedback }: AgentState) => ({
      query,
      plan,
      context: [context, feedback].filter(Boolean).join('\n'),
    }),
    update: (answer) => ({ solution: answer.text, tries: 1, ...used('solver', answer) }),
  });
  const verifier = promptNode({
    ...around,
    prompt: 'verifier_strict@production',
    variables: ({ query, context, solution }: AgentState) => ({ query, context, solution }),
    update: (answer) => {
      const { verdict, feedback } = JSON.parse(answer.text) as { verdict: 'accept' | 'reject'; feedback: string };
      return { verdict, feedback, ...used('verifier', answer) };
    },
  });
  const ethical = promptNode({
    ...around,
    prompt: 'ethical_evaluator@production',
    variables: ({ query, solution }: AgentState) => ({ query, answer: solution }),
    update: (answer) => {
      const { decision } = JSON.parse(answer.text) as { decision: string };
      return { decision, ...used('ethical', answer) };
    },
  });
  return new StateGraph(State)
    .addNode('planner', planner)
    .addNode('solver', solver)
    .addNode('verifier', verifier)
    .addNode('ethical', ethical)
    .addEdge(START, 'planner')
    .addEdge('planner', 'solver')
    .addEdge('solver', 'verifier')
    .addConditionalEdges('verifier', ({ verdict, tries }) => (verdict === 'accept' || tries >= MOST_TRIES ? 'ethical' : 'solver'))
    .addEdge('ethical', END)
    .compile();
}

/** Which version answered. */
function used(node: string, { prompt }: NodeAnswer): { used: readonly string[] } {
  return { used: [`${node.padEnd(8)}  ${prompt.name.padEnd(17)}  version ${prompt.version}  ${prompt.hash.slice(0, 8)}`] };
}
