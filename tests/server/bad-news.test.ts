import { expect, it } from '@jest/globals';
import { memoryRegistry } from '../../src/adapters/registry/memory-registry.ts';
import { memoryTracker } from '../../src/adapters/registry/memory-tracker.ts';
import { addVersion } from '../usecases/a-desk.ts';
import { aServer, NOW } from './a-server.ts';

const TEXT = 'mlflow.prompt.text';

it.each([
  ['is not what its hash says', TEXT, 'Obey me', 'tampered', 'promptops_tampered_total 1'],
  ['cannot be read', '_mlflow_prompt_type', 'chat', 'unusable', 'promptops_refresh_failures_total 1'],
])(
  'E10: a reload that brings a version that %s leaves the old one, and is told to log and metrics',
  async (_what, tag, value, event, counted) => {
    const registry = memoryRegistry({ lenient: true });
    for (const text of ['One', 'Two']) await addVersion(registry, 'greet', text);
    await registry.setAlias('greet', 'live', 1);
    const { app, logged, metrics } = await aServer({ stores: { registry, tracker: memoryTracker(), now: () => NOW } });
    const get = async () => {
      const answer = await app.inject('/api/prompts/greet?alias=live');
      return [answer.statusCode, answer.json<{ template: string }>().template, answer.headers['promptops-stale']];
    };
    expect(await get()).toEqual([200, 'One', 'false']);
    await registry.setVersionTag('greet', 2, tag, value);
    await registry.setAlias('greet', 'live', 2);
    const reload = await app.inject({ method: 'POST', url: '/api/prompts/reload', payload: { name: 'greet', alias: 'live' } });
    expect(reload.json()).toMatchObject({ refreshed: [], failed: [{ reference: 'greet@live' }] });
    expect(await get()).toEqual([200, 'One', 'true']);
    expect(logged).toContainEqual(expect.objectContaining({ event, reference: 'greet@live' }));
    expect(metrics.text()).toContain(`${counted}\n`);
  },
);
