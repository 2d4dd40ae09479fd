// The AI SDK with a prompt of the registry: `node plan.ts "a tea shop"`.
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { generateText } from 'ai';
import { Promptops, PromptTracer } from 'promptops';

const promptops = new Promptops();
const tracer = new PromptTracer({ promptops });
const provider = createOpenAICompatible({
  name: 'openai',
  baseURL: process.env['OPENAI_BASE_URL'] ?? 'https://api.openai.com/v1',
  apiKey: process.env['OPENAI_API_KEY'] ?? '',
});

const query = process.argv[2] ?? 'a tea shop';
const prompt = await promptops.load('planner_v1@production', { fallback: 'Create a plan for: {{query}}' });
const { model_name: model = 'gpt-4o-mini', temperature } = prompt.modelConfig as { model_name?: string; temperature?: number };
const startTime = Date.now();
const { text, usage } = await generateText({
  model: provider(model),
  ...(temperature !== undefined && { temperature }),
  prompt: prompt.render({ query }).text ?? '',
});
tracer.logLlmCall({ prompt, model: `openai/${model}`, usage, inputs: { query }, outputs: text, startTime });

console.log(text);
