import { expect, it } from '@jest/globals';
import { aServer, listening } from './a-server.ts';

it('E9: while an alias moves to and fro, each answer is wholly old or wholly new, and none is an error', async () => {
  const { app } = await aServer();
  const uri = await listening(app);
  const headers = { 'content-type': 'application/json' };
  const post = (path: string, body: object) => fetch(`${uri}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const aVersion = (n: number) => ({ name: 'greet', template: `${n} `.repeat(2000), model: `openai/model-${n}` });
  await post('/api/prompts/register', { ...aVersion(1), aliases: ['live'] });
  await post('/api/prompts/register', aVersion(2));

  let moving = true;
  const seen = new Set<string>();
  const client = async () => {
    while (moving) {
      const answer = await fetch(`${uri}/api/prompts/greet?alias=live`);
      const { version, template, modelConfig } = (await answer.json()) as {
        version: number;
        template: string;
        modelConfig: { model_name: string };
      };
      seen.add(`${answer.status} ${version} ${template === `${version} `.repeat(2000)} ${modelConfig.model_name}`);
    }
  };
  const clients = Array.from({ length: 8 }, client);
  for (let move = 0; move < 20; move += 1) {
    await post('/api/2.0/mlflow/registered-models/alias', { name: 'greet', alias: 'live', version: String(2 - (move % 2)) });
    await post('/api/prompts/reload', { name: 'greet', alias: 'live' });
  }
  moving = false;
  await Promise.all(clients);
  expect([...seen].sort()).toEqual(['200 1 true model-1', '200 2 true model-2']);
});
