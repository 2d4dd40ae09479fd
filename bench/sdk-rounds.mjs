// Prints how many microseconds a cached load and a render take: sdk-rounds.mjs REGISTRY REFERENCE COUNT.
import { Promptops } from '../dist/index.mjs';

const [registryUri, reference, count] = process.argv.slice(2);
const promptops = new Promptops({ registryUri, redisUrl: null, snapshotFolder: null, log: null });
const prompt = await promptops.load(reference);
const values = { name: 'Ann', place: 'Rome' };
const rounds = Number(count);

for (let n = 0; n < rounds; n += 1) await promptops.load(reference);
let started = performance.now();
for (let n = 0; n < rounds; n += 1) await promptops.load(reference);
const load = (1000 * (performance.now() - started)) / rounds;

for (let n = 0; n < rounds; n += 1) prompt.render(values);
started = performance.now();
for (let n = 0; n < rounds; n += 1) prompt.render(values);
const render = (1000 * (performance.now() - started)) / rounds;

console.log(JSON.stringify({ load, render }));
