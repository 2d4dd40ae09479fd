import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Run, RunDraft, RunQuery } from '../../src/core/registry/run.ts';
import type { Tracker } from '../../src/ports/tracker.ts';
import { aName, codeOf } from './registry.ts';

interface Subject {
  readonly open: () => Promise<Tracker>;
  /** The scheme of the artifact store, where it is none that can be written to. */
  readonly unservedArtifacts?: string;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

/** What every tracker does. */
export const trackerContract = (title: string, { open, unservedArtifacts }: Subject): void =>
  describe(`tracker contract: ${title}`, () => {
    let tracker: Tracker;
    let experimentId: string;
    beforeAll(async () => {
      tracker = await open();
      experimentId = await tracker.experiment(aName('tracker'));
    });
    afterAll(() => tracker.close());

    const aRun = (draft: Partial<RunDraft> = {}): Promise<Run> =>
      tracker.createRun({ experimentId, name: aName('run'), startTime: 1_700_000_000_000, tags: {}, ...draft });
    const found = async (query: Omit<RunQuery, 'experimentId'>, id = experimentId): Promise<readonly Run[]> => {
      const runs: Run[] = [];
      for await (const run of tracker.runs({ experimentId: id, ...query })) runs.push(run);
      return runs;
    };

    it('has an address without credentials, and a clock', async () => {
      expect(tracker.uri).not.toMatch(/\/\/[^/]*@/);
      expect(await tracker.now()).toEqual(expect.any(Number));
    });

    describe('experiments', () => {
      it('are made when they are missing, once', async () => {
        const name = aName('experiment');
        expect(await tracker.findExperiment(name)).toBeUndefined();
        const ids = await Promise.all(Array.from({ length: 5 }, () => tracker.experiment(name)));
        expect(new Set(ids).size).toBe(1);
        expect(await tracker.findExperiment(name)).toBe(ids[0]);
        expect(await tracker.experiment(name)).toBe(ids[0]);
        expect(await tracker.experiment(`${name}-other`)).not.toBe(ids[0]);
        expect(await tracker.experimentName(ids[0]!)).toBe(name);
        expect(await tracker.experiments()).toEqual(expect.arrayContaining([{ id: ids[0], name }]));
        expect(await tracker.experimentName('999999999')).toBeUndefined();
      });

      it('have one that every client knows without asking', async () => {
        expect(await tracker.experiment('Default')).toBe('0');
      });
    });

    describe('runs', () => {
      it('start with a name, a time and tags', async () => {
        const tags = { promptops_kind: 'lineage', promptops_prompt: 'planner_v1', note: 'Ümlaut 😀 "quoted" \\ \n' };
        const run = await aRun({ name: 'prompt-new-0a1b2c3d', startTime: 1_700_000_000_123, tags });
        expect(run).toMatchObject({ experimentId, name: 'prompt-new-0a1b2c3d', status: 'RUNNING', startTime: 1_700_000_000_123, tags });
        expect(run).toMatchObject({ endTime: undefined, params: {}, metrics: {} });
        expect(await tracker.run(run.id)).toEqual(run);
      });

      it('have ids of their own', async () => {
        const runs = await Promise.all(Array.from({ length: 5 }, () => aRun({ name: 'same' })));
        expect(new Set(runs.map(({ id }) => id)).size).toBe(5);
      });

      it('that are not there are undefined, and take nothing', async () => {
        const id = '0123456789abcdef0123456789abcdef';
        expect(await tracker.run(id)).toBeUndefined();
        expect(await codeOf(tracker.log(id, { tags: { x: 'y' } }))).toBe('REGISTRY_CONFLICT');
        expect(await codeOf(tracker.updateRun(id, { status: 'FINISHED', endTime: 1 }))).toBe('REGISTRY_CONFLICT');
      });

      it('end with a status, a time and perhaps another name', async () => {
        const run = await aRun({ name: 'prompt-new-0a1b2c3d' });
        await tracker.updateRun(run.id, { status: 'FINISHED', endTime: 1_700_000_000_999, name: 'prompt-1.0.0-0a1b2c3d' });
        const ended = await tracker.run(run.id);
        expect(ended).toMatchObject({ status: 'FINISHED', endTime: 1_700_000_000_999, name: 'prompt-1.0.0-0a1b2c3d' });
        await tracker.updateRun(run.id, { status: 'KILLED', endTime: 1_700_000_001_000 });
        expect(await tracker.run(run.id)).toMatchObject({ status: 'KILLED', name: 'prompt-1.0.0-0a1b2c3d' });
      });

      it('take params, tags and metrics', async () => {
        const { id } = await aRun({ tags: { a: 'old', kept: 'k' } });
        const metric = { key: 'pass_rate', timestamp: 1_700_000_000_000 };
        await tracker.log(id, {
          params: { prompt_version: '1.0.0', empty: '' },
          tags: { a: 'new', b: '' },
          metrics: [
            { ...metric, value: 0.5, step: 2 },
            { ...metric, value: 0.25, step: 1 },
            { ...metric, key: 'n', value: 20, step: 0 },
          ],
        });
        await tracker.log(id, { params: { later: 'x' } });
        await tracker.log(id, {});
        expect(await tracker.run(id)).toMatchObject({
          params: { prompt_version: '1.0.0', empty: '', later: 'x' },
          tags: { a: 'new', b: '', kept: 'k' },
          metrics: { pass_rate: 0.5, n: 20 },
        });
      });

      it('remember every measurement of a metric, in the order of its steps', async () => {
        const { id } = await aRun();
        const at = (step: number, value: number) => ({ key: 'loss', value, timestamp: 1_700_000_000_000 + step, step });
        await tracker.log(id, { metrics: [at(2, 0.5), { ...at(0, 7), key: 'other' }, at(1, Number.NaN)] });
        await tracker.log(id, { metrics: [at(3, -0.25)] });
        expect(await tracker.metricHistory(id, 'loss')).toMatchObject([at(1, Number.NaN), at(2, 0.5), at(3, -0.25)]);
        expect(await tracker.metricHistory(id, 'none')).toEqual([]);
        expect(await tracker.metricHistory('0'.repeat(32), 'loss')).toEqual([]);
      });

      it('keep a param as it was written first', async () => {
        const { id } = await aRun();
        await tracker.log(id, { params: { content_hash: '0a1b2c3d' } });
        await tracker.log(id, { params: { content_hash: '0a1b2c3d' } });
        expect(await codeOf(tracker.log(id, { params: { content_hash: 'ffffffff' } }))).toBe('REGISTRY_REFUSED');
        expect(await tracker.run(id)).toMatchObject({ params: { content_hash: '0a1b2c3d' } });
      });

      it('lose a tag', async () => {
        const { id } = await aRun({ tags: { a: 'x', b: 'y' } });
        await tracker.deleteRunTag(id, 'a');
        expect((await tracker.run(id))?.tags).not.toHaveProperty('a');
        expect(await tracker.run(id)).toMatchObject({ tags: { b: 'y' } });
      });

      it('are deleted, once and again', async () => {
        const run = await aRun({ tags: { a: 'x' } });
        await tracker.deleteRun(run.id);
        expect(await tracker.run(run.id)).toBeUndefined();
        expect(await found({ tags: { a: 'x' } })).not.toContainEqual(run);
        expect(await codeOf(tracker.deleteRun('0123456789abcdef0123456789abcdef'))).toEqual({ gave: undefined });
      });

      it('take more facts than one request carries', async () => {
        const { id } = await aRun();
        const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`key_${n}`, 'x'.repeat(200)]));
        await tracker.log(id, { params: many(250), tags: many(250) });
        const run = await tracker.run(id);
        expect(Object.keys(run?.params ?? {})).toHaveLength(250);
        expect(run?.tags).toMatchObject(many(250));
      });

      it('keep the longest texts whole, and refuse those that would be cut', async () => {
        const { id } = await aRun();
        const whole = { params: { p: 'p'.repeat(6_000) }, tags: { t: 't'.repeat(8_000) } };
        await tracker.log(id, whole);
        expect(await tracker.run(id)).toMatchObject(whole);
        expect(await codeOf(tracker.log(id, { params: { q: 'p'.repeat(6_001) } }))).toBe('REGISTRY_REFUSED');
        expect(await codeOf(tracker.log(id, { tags: { u: 't'.repeat(8_001) } }))).toBe('REGISTRY_REFUSED');
        expect(await codeOf(aRun({ tags: { u: 't'.repeat(8_001) } }))).toBe('REGISTRY_REFUSED');
        expect(await tracker.run(id)).not.toHaveProperty('tags.u');
      });
    });

    describe('searches', () => {
      it('give the newest first, and only those of the experiment', async () => {
        const own = await tracker.experiment(aName('search'));
        for (const startTime of [30, 10, 20]) await aRun({ experimentId: own, startTime: 1_700_000_000_000 + startTime });
        expect((await found({}, own)).map(({ startTime }) => startTime - 1_700_000_000_000)).toEqual([30, 20, 10]);
        expect(await found({}, await tracker.experiment(aName('empty')))).toEqual([]);
      });

      it('ask for tags, params and status, all of them', async () => {
        const prompt = aName('prompt');
        const tags = { promptops_kind: 'lineage', promptops_prompt: prompt };
        const ended = await aRun({ tags: { ...tags, promptops_content_hash: 'aa' } });
        await tracker.log(ended.id, { params: { content_hash: 'aa' } });
        await tracker.updateRun(ended.id, { status: 'FINISHED', endTime: 1_700_000_000_001 });
        const open = await aRun({ tags: { ...tags, promptops_content_hash: 'bb' } });
        await aRun({ tags: { ...tags, promptops_kind: 'alias-move' } });
        const ids = async (query: Omit<RunQuery, 'experimentId'>) => (await found(query)).map(({ id }) => id).sort();
        expect(await ids({ tags })).toEqual([ended.id, open.id].sort());
        expect(await ids({ tags, status: 'RUNNING' })).toEqual([open.id]);
        expect(await ids({ tags: { ...tags, promptops_content_hash: 'aa' } })).toEqual([ended.id]);
        expect(await ids({ tags, params: { content_hash: 'aa' } })).toEqual([ended.id]);
        expect(await ids({ tags, params: { content_hash: 'bb' } })).toEqual([]);
        expect(await ids({ tags: { ...tags, promptops_prompt: `${prompt}x` } })).toEqual([]);
        expect((await found({ tags, status: 'FINISHED' }))[0]).toEqual(await tracker.run(ended.id));
      });

      it('see a tag as it is now', async () => {
        const prompt = aName('prompt');
        const { id } = await aRun({ tags: { promptops_prompt: `${prompt}-before` } });
        await tracker.log(id, { tags: { promptops_prompt: prompt } });
        expect(await found({ tags: { promptops_prompt: prompt } })).toHaveLength(1);
        expect(await found({ tags: { promptops_prompt: `${prompt}-before` } })).toEqual([]);
      });

      it('go through many runs, and stop when the reader stops', async () => {
        const own = await tracker.experiment(aName('many'));
        for (let n = 0; n < 25; n += 1) await aRun({ experimentId: own, startTime: 1_700_000_000_000 + n });
        expect(await found({}, own)).toHaveLength(25);
        for await (const { startTime } of tracker.runs({ experimentId: own })) {
          expect(startTime).toBe(1_700_000_000_024);
          break;
        }
      });
    });

    if (unservedArtifacts !== undefined) {
      it('says why an artifact was not stored', async () => {
        expect(await tracker.putArtifact(await aRun(), 'prompts/a.txt', bytesOf('x'))).toEqual({ unavailable: unservedArtifacts });
      });
      return;
    }

    describe('artifacts', () => {
      it('come back byte for byte', async () => {
        const run = await aRun();
        const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
        const contents: Record<string, Uint8Array> = {
          'prompts/planner v1.prompt.yaml': every,
          'prompts/empty.txt': new Uint8Array(),
          'prompts/größe #1 %20.md': bytesOf('ü\r\n'),
        };
        for (const [path, bytes] of Object.entries(contents)) expect(await tracker.putArtifact(run, path, bytes)).toBe('stored');
        for (const [path, bytes] of Object.entries(contents)) {
          expect([path, Buffer.from((await tracker.artifact(run, path)) ?? [9])]).toEqual([path, Buffer.from(bytes)]);
        }
        expect(await tracker.artifacts(run, 'prompts')).toEqual(Object.keys(contents).sort());
      });

      it('are found from a run that was read again', async () => {
        const { id } = await aRun();
        const before = (await tracker.run(id))!;
        await tracker.putArtifact(before, 'prompts/a.txt', bytesOf('hello'));
        expect(textOf(await tracker.artifact((await tracker.run(id))!, 'prompts/a.txt'))).toBe('hello');
      });

      it('are replaced by what is written later', async () => {
        const run = await aRun();
        await tracker.putArtifact(run, 'prompts/a.txt', bytesOf('before'));
        await tracker.putArtifact(run, 'prompts/a.txt', bytesOf('after'));
        expect(textOf(await tracker.artifact(run, 'prompts/a.txt'))).toBe('after');
        expect(await tracker.artifacts(run, 'prompts')).toEqual(['prompts/a.txt']);
      });

      it('may be larger than a request for facts', async () => {
        const run = await aRun();
        const large = new Uint8Array(2_500_000).map((_, at) => at % 251);
        await tracker.putArtifact(run, 'prompts/large.bin', large);
        expect(Buffer.from((await tracker.artifact(run, 'prompts/large.bin'))!).equals(Buffer.from(large))).toBe(true);
      });

      it('that are not there are undefined; a folder that is not there is empty', async () => {
        const run = await aRun();
        expect(await tracker.artifact(run, 'prompts/a.txt')).toBeUndefined();
        expect(await tracker.artifacts(run, 'prompts')).toEqual([]);
      });

      it('belong to their run', async () => {
        const [one, two] = [await aRun(), await aRun()];
        await tracker.putArtifact(one, 'prompts/a.txt', bytesOf('one'));
        expect(await tracker.artifact(two, 'prompts/a.txt')).toBeUndefined();
      });

      it.each(['', '/a', '../a', 'a/../../b', 'a//b', 'a/', 'a/.', 'a\0b', 'a\\b'])('cannot lie at %j', async (path) => {
        expect(await codeOf(tracker.putArtifact(await aRun(), path, bytesOf('x')))).toBe('REGISTRY_REFUSED');
      });
    });
  });
