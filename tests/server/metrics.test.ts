import { expect, it } from '@jest/globals';
import { judged, notMeasured } from '../../src/core/status/status-metric.ts';
import { jsonLog, type LogLine } from '../../src/server/log.ts';
import { metrics } from '../../src/server/metrics.ts';
import { statusGauges } from '../../src/server/status-gauges.ts';

it('counts by label, in the text format of Prometheus', () => {
  const numbers = metrics();
  numbers.count('promptops_fallbacks_total', { prompt: 'a' });
  numbers.count('promptops_fallbacks_total', { prompt: 'a' }, 2);
  numbers.count('promptops_fallbacks_total', { prompt: 'b"\n\\' });
  numbers.set('promptops_ready', 1);
  const lines = numbers.text().split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      '# TYPE promptops_fallbacks_total counter',
      'promptops_fallbacks_total{prompt="a"} 3',
      'promptops_fallbacks_total{prompt="b\\"\\n\\\\"} 1',
      'promptops_ready 1',
    ]),
  );
  expect(numbers.text().endsWith('\n')).toBe(true);
});

it('keeps times in buckets that add up', () => {
  const numbers = metrics();
  for (const seconds of [0.0004, 0.003, 0.003, 99]) numbers.observe('promptops_request_seconds', seconds, { route: '/x' });
  expect(numbers.text().split('\n')).toEqual(
    expect.arrayContaining([
      'promptops_request_seconds_bucket{route="/x",le="0.0005"} 1',
      'promptops_request_seconds_bucket{route="/x",le="0.005"} 3',
      'promptops_request_seconds_bucket{route="/x",le="10"} 3',
      'promptops_request_seconds_bucket{route="/x",le="+Inf"} 4',
      'promptops_request_seconds_count{route="/x"} 4',
    ]),
  );
});

it('does not grow with what strangers ask for', () => {
  const numbers = metrics();
  for (let n = 0; n < 5000; n += 1) numbers.count('promptops_load_errors_total', { prompt: `p${n}` });
  const lines = numbers
    .text()
    .split('\n')
    .filter((line) => line.startsWith('promptops_load_errors_total{'));
  expect(lines).toHaveLength(2001);
  expect(lines).toContain('promptops_load_errors_total{prompt="(other)"} 3000');
});

it('shows what promptops status measures: behind a scrape, at most every five minutes, and no number where there is none', async () => {
  let [time, asked] = [0, 0];
  const numbers = metrics();
  const logged: LogLine[] = [];
  const unknown = judged('eval_pass_rate', notMeasured('no prompt has cases'), 0.9);
  const answers = [
    async () => [judged('lint_pass_rate', { good: 1, total: 2, notes: [] }, 0.9), unknown],
    () => Promise.reject(new Error('gone')),
  ];
  const measure = () => answers[asked++]!();
  const scrape = statusGauges({ measure, metrics: numbers, log: (line) => logged.push(line), now: () => time });
  const lines = async () => {
    scrape();
    // Whoever asks is not kept waiting: what was measured is there the next time.
    await new Promise(setImmediate);
    return numbers
      .text()
      .split('\n')
      .filter((line) => line.startsWith('promptops_status_'));
  };
  expect(numbers.text()).not.toContain('promptops_status_ratio 0');
  const shown = [
    'promptops_status_ratio{metric="lint_pass_rate"} 0.5',
    'promptops_status_ratio{metric="eval_pass_rate"} NaN',
    'promptops_status_target{metric="lint_pass_rate"} 0.9',
    'promptops_status_target{metric="eval_pass_rate"} 0.9',
  ];
  expect(await lines()).toEqual(shown);
  time = 299_999;
  await lines();
  expect(asked).toBe(1);
  time = 300_000;
  expect(await lines()).toEqual(shown);
  expect([asked, logged]).toMatchObject([2, [{ event: 'status-failed', why: 'gone' }]]);
});

it('logs one line of JSON, and what comes again once a minute', () => {
  const lines: string[] = [];
  let time = 0;
  const log = jsonLog(
    (line) => lines.push(line),
    () => time,
  );
  log({ level: 'warn', event: 'refresh-failed', reference: 'a', why: 'down' });
  log({ level: 'warn', event: 'refresh-failed', reference: 'a', why: 'down' });
  log({ level: 'warn', event: 'refresh-failed', reference: 'b', why: 'down' });
  time = 60_000;
  log({ level: 'warn', event: 'refresh-failed', reference: 'a', why: 'down' });
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { time: '1970-01-01T00:00:00.000Z', level: 'warn', event: 'refresh-failed', reference: 'a' },
    { reference: 'b' },
    { time: '1970-01-01T00:01:00.000Z', reference: 'a' },
  ]);
});
