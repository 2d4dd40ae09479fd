import { describe, expect, it } from '@jest/globals';
import { AIMessage } from '@langchain/core/messages';
import { FakeListChatModel } from '@langchain/core/utils/testing';
import { Annotation, END, START, StateGraph } from '@langchain/langgraph';
import { memoryRegistry } from '../../src/adapters/registry/memory-registry.ts';
import type { Trace } from '../../src/core/eval/trace.ts';
import { Promptops, PromptTracer } from '../../src/index.ts';
import { type NodeQuestion, promptNode } from '../../src/langgraph.ts';
import { scratchFolder } from '../scratch.ts';
import { addVersion } from '../usecases/a-desk.ts';

const State = Annotation.Root({ query: Annotation<string>(), plan: Annotation<string>(), answer: Annotation<string>() });
type AState = typeof State.State;

/** `planner` and `solver` as `production`, each with a second version that no alias points at. */
async function around(options: { readonly revalidateSeconds?: number } = {}) {
  const registry = memoryRegistry({ lenient: true });
  for (const version of [1, 2]) {
    await addVersion(registry, 'planner', `Plan ${version} for {{query}}`);
    await addVersion(registry, 'solver', `Solve ${version} {{plan}}`);
  }
  for (const name of ['planner', 'solver']) await registry.setAlias(name, 'production', 1);
  const root = scratchFolder({ '.git/HEAD': 'ref: refs/heads/main\n' });
  const promptops = new Promptops({ registry, root, env: {}, log: null, snapshotFolder: null, ...options });
  const written: Trace[] = [];
  const to = { write: async (traces: readonly Trace[]) => void written.push(...traces), close: async () => {} };
  return { registry, promptops, written, tracer: new PromptTracer({ to, promptops, log: null }) };
}

const echo = ({ messages }: NodeQuestion): { text: string; usage: unknown } => ({
  text: `<${messages.map(({ content }) => content).join()}>`,
  usage: { prompt_tokens: 3, completion_tokens: 4 },
});

describe('promptNode in a real graph', () => {
  it('asks with the prompt of the registry, and follows its alias between two nodes of one run', async () => {
    const { promptops, registry, tracer, written } = await around({ revalidateSeconds: 0 });
    const graph = new StateGraph(State)
      .addNode(
        'plans',
        promptNode({
          prompt: 'planner@production',
          model: async (question) => {
            await registry.setAlias('solver', 'production', 2);
            return echo(question);
          },
          update: ({ text }) => ({ plan: text }),
          promptops,
          tracer,
        }),
      )
      .addNode(
        'solves',
        promptNode({
          prompt: 'solver@production',
          model: echo,
          variables: ({ plan }: AState) => ({ plan }),
          update: ({ text, prompt }) => ({ answer: `${prompt.version} ${text}` }),
          promptops,
          tracer,
        }),
      )
      .addEdge(START, 'plans')
      .addEdge('plans', 'solves')
      .addEdge('solves', END)
      .compile();
    await promptops.load('solver@production');
    const { answer } = await tracer.trace('answer', () => graph.invoke({ query: 'tea' }), { inputs: { query: 'tea' } });
    await tracer.flush();
    expect(answer).toBe('2 <Solve 2 <Plan 1 for tea>>');
    expect(written).toMatchObject([
      {
        name: 'answer',
        prompts: [
          { name: 'planner', version: 1 },
          { name: 'solver', version: 2 },
        ],
        steps: [
          { name: 'plans', kind: 'llm', usage: { input: 3, output: 4 }, prompt: { name: 'planner', version: 1, alias: 'production' } },
          { name: 'solves', kind: 'llm', inputs: { messages: [{ role: 'user', content: 'Solve 2 <Plan 1 for tea>' }] } },
        ],
      },
    ]);
    expect(tracer.completeness.share).toBe(1);
  });

  it('takes a chat model of LangChain, and its message', async () => {
    const { promptops } = await around();
    const model = new FakeListChatModel({ responses: ['a plan'] });
    const node = promptNode({
      prompt: 'planner@production',
      model,
      update: ({ text, message }, { query }: AState) => ({ plan: `${query}: ${text}`, isMessage: message instanceof AIMessage }),
      promptops,
    });
    expect(await node({ query: 'tea', plan: '', answer: '' })).toEqual({ plan: 'tea: a plan', isMessage: true });
  });

  it('reads tokens and the name of the model from a message', async () => {
    const { promptops, tracer, written } = await around();
    const message = new AIMessage({
      content: [
        { type: 'text', text: 'a ' },
        { type: 'text', text: 'plan' },
      ],
    });
    Object.assign(message, {
      usage_metadata: { input_tokens: 5, output_tokens: 7, total_tokens: 12 },
      response_metadata: { model_name: 'gpt-4o-mini-2026' },
    });
    const model = { invoke: async () => message };
    const node = promptNode({ prompt: 'planner@production', model, update: ({ text }) => text, promptops, tracer, name: 'thinks' });
    expect(await node({ query: 'tea' })).toBe('a plan');
    await tracer.flush();
    expect(written[0]?.steps).toMatchObject([{ name: 'thinks', model: 'gpt-4o-mini-2026', usage: { input: 5, output: 7 } }]);
  });

  it('an error of the model goes on as it is, and is logged', async () => {
    const { promptops, tracer, written } = await around();
    const failure = new TypeError('busy');
    const model = () => Promise.reject(failure);
    const node = promptNode({ prompt: 'planner@production', model, update: ({ text }) => text, promptops, tracer });
    await expect(node({ query: 'tea' })).rejects.toBe(failure);
    await tracer.flush();
    expect(written[0]?.steps).toMatchObject([{ name: 'planner', error: 'TypeError: busy' }]);
  });

  it('a missing variable is an error before anybody is asked', async () => {
    const { promptops } = await around();
    const model = () => {
      throw new Error('asked');
    };
    const node = promptNode({ prompt: 'planner@production', model, update: ({ text }) => text, promptops });
    await expect(node({})).rejects.toThrow('`query`');
  });

  it.each([[undefined], [null], [{}], [{ content: 5 }]])('an answer without a text is an error: %j', async (answer) => {
    const { promptops } = await around();
    const node = promptNode({ prompt: 'planner@production', model: { invoke: async () => answer }, update: ({ text }) => text, promptops });
    await expect(node({ query: 'tea' })).rejects.toMatchObject({ code: 'USAGE' });
  });
});
