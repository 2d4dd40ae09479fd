import { expect, it } from '@jest/globals';
import { memoryTracer } from '../../../src/adapters/tracer/memory-tracer.ts';
import { tracerContract } from '../../contracts/tracer.ts';

let runs = 0;
tracerContract('memory', {
  open: async () => memoryTracer(),
  run: async () => {
    runs += 1;
    return { experimentId: '1', runId: `run-${runs}` };
  },
});

it('shows a test what a run was measured on', async () => {
  const tracer = memoryTracer();
  await tracer.logDataset('r1', { name: 'greet.eval.yaml', digest: 'abc', source: 'prompts/greet.eval.yaml' });
  expect(tracer.datasets.get('r1')).toMatchObject({ name: 'greet.eval.yaml' });
});
