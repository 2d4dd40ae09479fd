import { defineAssertion } from '../assertion.ts';
import { keys } from './options.ts';

export const latency = defineAssertion({
  type: 'latency',
  summary: 'The answer arrives within a time limit.',
  details:
    '`threshold` is in milliseconds. An answer from the cache, from a cassette or written into the case was not waited for: the check is skipped, and a case with no other check that counts has no verdict then. Measure with `--cache refresh`. Retries and waiting for a free place are not part of it.',
  kind: 'deterministic',
  options: keys({ threshold: { type: 'number', exclusiveMinimum: 0 } }, ['threshold']),
  example: {
    check: { type: 'latency', threshold: 2000 },
    passes: { output: 'Hello', answer: { latencyMs: 750 } },
    fails: { output: 'Hello', answer: { latencyMs: 2400 } },
  },
  grade: ({ answer: { latencyMs }, cached }, { threshold = 0 }) => {
    if (cached) return { skipped: 'a cached answer has no latency' };
    if (latencyMs === undefined) return { skipped: 'nobody waited for this answer' };
    return {
      pass: latencyMs <= threshold,
      reason: `answered in ${Math.round(latencyMs)} ms (limit ${threshold} ms)`,
      details: { latency_ms: latencyMs },
    };
  },
});
