// The OpenAI client with a prompt of the registry: `node plan.ts "a tea shop"`.
import OpenAI from 'openai';
import { Promptops, PromptTracer } from 'promptops';

const promptops = new Promptops();
const tracer = new PromptTracer({ promptops });
const openai = new OpenAI();

const query = process.argv[2] ?? 'a tea shop';
const prompt = await promptops.load('planner_v1@production', { fallback: 'Create a plan for: {{query}}' });
const { model_name: model = 'gpt-4o-mini', temperature } = prompt.modelConfig as { model_name?: string; temperature?: number };
const startTime = Date.now();
const completion = await openai.chat.completions.create({
  model,
  ...(temperature !== undefined && { temperature }),
  messages: [{ role: 'user', content: prompt.render({ query }).text ?? '' }],
});
const answer = completion.choices[0]?.message.content;
tracer.logLlmCall({ prompt, model: `openai/${model}`, usage: completion.usage, inputs: { query }, outputs: answer, startTime });

console.log(answer);
