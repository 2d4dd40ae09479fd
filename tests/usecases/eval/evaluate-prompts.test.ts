import { describe, expect, it } from '@jest/globals';
import { memoryAnswers } from '../../../src/adapters/answers/memory-answers.ts';
import { memoryEvalJournal } from '../../../src/adapters/eval-journal/memory-eval-journal.ts';
import { scriptedModel } from '../../../src/adapters/model/scripted.ts';
import { memoryRegistry } from '../../../src/adapters/registry/memory-registry.ts';
import { seededUnit } from '../../../src/core/eval/statistics/index.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import type { ModelProblem } from '../../../src/ports/model.ts';
import { cases, evaluate, fakeClock, GREET, sayBack, withoutTimes } from './an-evaluation.ts';

const files = (count: number, rest?: string) => ({ 'prompts/greet.prompt.yaml': GREET, 'prompts/greet.eval.yaml': cases(count, rest) });
const busy: ModelProblem = { problem: 'busy', message: 'too many requests', status: 429 };
const nameIn = (content: unknown) => String(content).replace('Greet ', '');

describe('evaluatePrompts', () => {
  it('asks for every case, grades the answers and decides the gate', async () => {
    const model = sayBack();
    const evaluation = await evaluate({ model, files: files(4) });
    expect(model.asked.map(({ model: name, messages }) => [name, messages[0]?.content])).toEqual(
      [0, 1, 2, 3].map((n) => ['gpt-4.1-mini', `Greet N${n}x`]),
    );
    expect(evaluation).toMatchObject({ verdict: 'pass', calls: 4, prompts: [{ name: 'greet', passRate: 1, verdict: 'pass' }] });
    expect(evaluation.prompts[0]?.candidate).toMatchObject({ provider: 'openai:gpt-4.1-mini', ownModel: true, version: null });
  });

  it('fails where too few answers hold', async () => {
    const evaluation = await evaluate({ model: scriptedModel(['no'], { provider: 'openai' }), files: files(4) });
    expect(evaluation).toMatchObject({ verdict: 'fail', prompts: [{ counts: { failed: 4 } }] });
  });

  it('says the same, whatever the order in which answers arrive', async () => {
    const late = scriptedModel(
      async ({ messages }, nth) => {
        for (let turn = 0; turn < (7 - nth) * 3; turn++) await Promise.resolve();
        return `Hello ${nameIn(messages[0]?.content)}`;
      },
      { provider: 'openai' },
    );
    const [one, other] = [await evaluate({ files: files(8) }), await evaluate({ files: files(8), model: late })];
    expect(withoutTimes(other)).toEqual(withoutTimes(one));
  });

  it('does not ask the clock for anything that it decides', async () => {
    const DAY = 86_400_000;
    let turn = 0;
    const clock = { ...fakeClock(), now: () => Date.UTC(2026, 0, 1) + DAY * (turn++ % 2 === 0 ? 1 : -1) };
    const settings = { budget: { seconds: 60 } };
    expect(withoutTimes(await evaluate({ clock, settings }))).toEqual(withoutTimes(await evaluate({ settings })));
  });

  it('takes the answer that is written into a case, and counts it only for the content that it names', async () => {
    const recorded =
      'version: 1\ngate: ["pass_rate >= 0.9"]\ntests:\n  - {id: r, vars: {name: Ann}, output: Hello Ann, assert: [{type: contains, value: Ann}]}\n';
    const model = sayBack();
    const evaluation = await evaluate({ model, files: { 'prompts/greet.prompt.yaml': GREET, 'prompts/greet.eval.yaml': recorded } });
    expect(model.asked).toEqual([]);
    expect(evaluation).toMatchObject({ verdict: 'inconclusive', prompts: [{ counts: { passed: 1 } }] });
    const { contentHash } = evaluation.prompts[0]!;
    const named = recorded.replace('output: Hello Ann', `output: Hello Ann, output_of: ${contentHash}`);
    await expect(evaluate({ files: { 'prompts/greet.prompt.yaml': GREET, 'prompts/greet.eval.yaml': named } })).resolves.toMatchObject({
      verdict: 'pass',
    });
  });

  it('counts it for a prompt that names no model too: there is none that it could be of', async () => {
    const bare = GREET.replace('model: openai/gpt-4.1-mini\n', '');
    const written = (outputOf: string) => ({
      'prompts/greet.prompt.yaml': bare,
      'prompts/greet.eval.yaml': `version: 1\ngate: ["pass_rate >= 0.9"]\ntests:\n  - {id: a, vars: {name: Ann}, output: Ann, output_of: ${outputOf}, assert: [{type: contains, value: Ann}]}\n`,
    });
    const other = await evaluate({ files: written('f'.repeat(64)) });
    expect(other.verdict).toBe('inconclusive');
    await expect(evaluate({ files: written(other.prompts[0]!.contentHash) })).resolves.toMatchObject({ verdict: 'pass' });
  });

  it('reports a case that the prompt cannot be filled with as an error of that case', async () => {
    const bad =
      'version: 1\nmax_error_rate: 0\ntests:\n  - {id: bad, vars: {}, assert: [{type: contains, value: x}]}\n  - {id: good, vars: {name: Ann}, assert: [{type: contains, value: Ann}]}\n';
    const evaluation = await evaluate({ files: { 'prompts/greet.prompt.yaml': GREET, 'prompts/greet.eval.yaml': bad } });
    expect(evaluation.prompts[0]?.candidate.cases).toMatchObject([
      { id: 'bad', status: 'error', attempts: [{ problem: { code: 'cannot-render' } }] },
      { id: 'good', status: 'passed' },
    ]);
    expect(evaluation.verdict).toBe('inconclusive');
  });

  it('does not ask where nothing counts, whatever the answer', async () => {
    const written = 'tests:\n  - {vars: {name: A}, assert: [{type: contains, value: A, weight: 0}]}\n  - {vars: {name: B}}\n';
    const model = sayBack();
    const evaluation = await evaluate({ model, files: { 'prompts/greet.prompt.yaml': GREET, 'prompts/greet.eval.yaml': written } });
    expect(model.asked).toEqual([]);
    expect(evaluation).toMatchObject({
      verdict: 'not-run',
      prompts: [{ candidate: { cases: [{ status: 'not-run' }, { status: 'not-run' }] } }],
    });
  });

  it.each([
    { input: -1_000_000, output: 5 },
    { input: 10, output: Number.POSITIVE_INFINITY },
    { input: 10, output: 5, cachedInput: -1 },
  ])('does not know the price of an answer with the counts %j', async (usage) => {
    const model = scriptedModel(({ messages }) => ({ text: nameIn(messages[0]?.content), usage }), { provider: 'openai' });
    const evaluation = await evaluate({ model, files: files(4, 'gate: ["cost_usd.sum <= 1"]') });
    expect(evaluation).toMatchObject({ verdict: 'inconclusive', spentUsd: null });
  });

  it('says of a prompt without a model that nobody was asked, and never that it passed', async () => {
    const bare = { 'prompts/greet.prompt.yaml': GREET.replace(/model:.*\n/, ''), 'prompts/greet.eval.yaml': cases(2) };
    const evaluation = await evaluate({ files: bare });
    expect(evaluation).toMatchObject({
      verdict: 'not-run',
      calls: 0,
      prompts: [{ verdict: 'not-run', passRate: null, counts: { notRun: 2 } }],
    });
  });

  describe('arms', () => {
    it('measures further models beside the own one, and no gate looks at them', async () => {
      const poor = scriptedModel(['no'], { provider: 'anthropic' });
      const evaluation = await evaluate({ models: { 'anthropic:small': poor }, settings: { models: ['anthropic:small'] } });
      expect(evaluation).toMatchObject({
        verdict: 'pass',
        prompts: [{ counts: { passed: 4 }, others: [{ provider: 'anthropic:small', ownModel: false }] }],
      });
      expect(evaluation.prompts[0]?.others[0]?.cases.map(({ status }) => status)).toEqual(['failed', 'failed', 'failed', 'failed']);
    });

    it('does not count what another model says than the own one', async () => {
      await expect(evaluate({ settings: { provider: 'openai:other' } })).resolves.toMatchObject({ verdict: 'inconclusive' });
    });

    it('passes a comparison with a version that is not there yet', async () => {
      const evaluation = await evaluate({ files: files(4, 'gate: ["no_regression vs @production"]') });
      expect(evaluation.prompts[0]?.gates).toMatchObject([{ verdict: 'pass', detail: expect.stringContaining('no-baseline') }]);
    });

    it('leaves a comparison open with a registry that does not answer', async () => {
      const { PromptopsError } = await import('../../../src/core/errors.ts');
      const down = {
        ...memoryRegistry(),
        versionByAlias: async () => {
          throw new PromptopsError('REGISTRY_UNREACHABLE', 'down');
        },
      };
      const evaluation = await evaluate({ registry: down, files: files(4, 'gate: ["no_regression vs @production"]') });
      expect(evaluation).toMatchObject({ verdict: 'inconclusive' });
    });

    it('refuses a version that was asked for and is not there', async () => {
      await expect(evaluate({ settings: { against: '@production' } })).rejects.toMatchObject({ code: 'PROMPT_NOT_FOUND' });
    });
  });

  describe('a provider in trouble', () => {
    it('waits out a storm of 429 and loses no case', async () => {
      const clock = fakeClock();
      const model = scriptedModel(
        ({ messages }, nth) => (nth < 9 && nth > 0 ? { ...busy, retryAfterMs: 1500 } : `Hi ${nameIn(messages[0]?.content)}`),
        { provider: 'openai' },
      );
      const evaluation = await evaluate({ model, clock, files: files(12) });
      expect(evaluation).toMatchObject({ verdict: 'pass', prompts: [{ counts: { passed: 12 } }] });
      expect(new Set(clock.waits)).toEqual(new Set([1500]));
      expect(evaluation.calls).toBe(12 + 8);
    });

    it('waits with full jitter, longer each time, and asks four times at most', async () => {
      const clock = fakeClock();
      const model = scriptedModel([{ ...busy, status: 503 }], { provider: 'openai' });
      const evaluation = await evaluate({ model, clock, files: files(1) });
      expect(model.asked).toHaveLength(4);
      expect(clock.waits).toEqual([250, 500, 1000]);
      expect(evaluation).toMatchObject({ verdict: 'inconclusive', prompts: [{ counts: { errors: 1 } }] });
    });

    it('does not wait for one that wants hours', async () => {
      const clock = fakeClock();
      const model = scriptedModel([{ ...busy, retryAfterMs: 3_600_000 }], { provider: 'openai' });
      await evaluate({ model, clock, files: files(1) });
      expect([model.asked.length, clock.waits]).toEqual([1, []]);
    });

    it('stops after one call where the key is wrong', async () => {
      const model = scriptedModel([{ problem: 'denied', message: 'no such key', status: 401 }], { provider: 'openai' });
      const evaluation = await evaluate({ model, files: files(200) });
      expect(model.asked).toHaveLength(1);
      expect(evaluation).toMatchObject({ verdict: 'inconclusive', calls: 1, prompts: [{ counts: { errors: 1, notRun: 199 } }] });
      expect(evaluation.prompts[0]?.candidate.cases[7]?.note).toBe('no such key');
    });

    it('asks the other models of a provider that lacks one of them', async () => {
      const model = scriptedModel(
        ({ model: name, messages }) =>
          name === 'gone' ? { problem: 'denied', message: 'no such model', status: 404 } : `Hi ${nameIn(messages[0]?.content)}`,
        { provider: 'openai' },
      );
      const evaluation = await evaluate({ model, settings: { models: ['openai:gone'] } });
      expect(evaluation).toMatchObject({ verdict: 'pass', prompts: [{ counts: { passed: 4 } }] });
      expect(model.asked.filter(({ model: name }) => name === 'gone')).toHaveLength(1);
    });

    it('asks nothing more when something breaks that no case can help', async () => {
      const model = scriptedModel(
        ({ messages }, nth) => {
          if (nth === 2) throw new Error('a bug');
          return nameIn(messages[0]?.content);
        },
        { provider: 'openai' },
      );
      await expect(evaluate({ model, files: files(100) })).rejects.toThrow('a bug');
      expect(model.asked.length).toBeLessThan(20);
    });

    it('does not ask again what was refused as it is, and goes on with the others', async () => {
      const model = scriptedModel(
        ({ messages }) =>
          String(messages[0]?.content).includes('N1x')
            ? { problem: 'rejected', message: 'too long', status: 400 }
            : `Hi ${nameIn(messages[0]?.content)}`,
        { provider: 'openai' },
      );
      const evaluation = await evaluate({ model, files: files(4) });
      expect(model.asked).toHaveLength(4);
      expect(evaluation.prompts[0]?.counts).toMatchObject({ passed: 3, errors: 1 });
    });
  });

  describe('the cache', () => {
    it('is shared by evaluations, and says so', async () => {
      const cache = memoryAnswers();
      await evaluate({ cache });
      const model = sayBack();
      const evaluation = await evaluate({ cache, model });
      expect(model.asked).toEqual([]);
      expect(evaluation).toMatchObject({ verdict: 'pass', calls: 0, spentUsd: 0, prompts: [{ counts: { cached: 4 } }] });
    });

    it('keeps each repeat apart', async () => {
      const cache = memoryAnswers();
      const model = sayBack();
      await evaluate({ cache, model, files: files(2, 'repeat: 3') });
      expect(model.asked).toHaveLength(6);
      const again = sayBack();
      await evaluate({ cache, model: again, files: files(2, 'repeat: 3') });
      expect(again.asked).toEqual([]);
    });

    it.each([
      ['was cut off', { text: 'Hello N0x', finishReason: 'length' as const }],
      ['is empty', { text: ' ' }],
      ['is an error', { problem: 'rejected' as const, message: 'no' }],
    ])('does not keep an answer that %s', async (_why, said) => {
      const cache = memoryAnswers();
      await evaluate({ cache, model: scriptedModel([said], { provider: 'openai' }), files: files(1) });
      const model = sayBack();
      await evaluate({ cache, model, files: files(1) });
      expect(model.asked).toHaveLength(1);
    });

    it.each([
      ['auto', 0],
      ['replay', 0],
      ['refresh', 4],
      ['off', 4],
    ] as const)('in mode %s asks for %d of 4 that are there', async (mode, asked) => {
      const cache = memoryAnswers();
      await evaluate({ cache });
      const model = sayBack();
      await expect(evaluate({ cache, model, settings: { cache: mode } })).resolves.toMatchObject({ verdict: 'pass' });
      expect(model.asked).toHaveLength(asked);
    });

    it('never asks in a replay, and says what it looked for', async () => {
      const model = sayBack();
      const evaluation = await evaluate({ model, settings: { cache: 'replay' }, files: files(1) });
      expect(model.asked).toEqual([]);
      expect(evaluation).toMatchObject({ verdict: 'not-run', prompts: [{ passRate: null, interval: null }] });
      expect(evaluation.prompts[0]?.candidate.cases[0]?.note).toMatch(
        /no recorded answer fits: candidate openai:gpt-4.1-mini, .*Greet N0x/,
      );
    });

    it('asks one question once, where two arms ask the same', async () => {
      const model = sayBack();
      await evaluate({
        model,
        files: { ...files(3), 'prompts/twin.prompt.yaml': GREET.replace('greet', 'twin'), 'prompts/twin.eval.yaml': cases(3) },
      });
      expect(model.asked).toHaveLength(3);
    });

    it('keeps answers beside the cases when it is told to', async () => {
      const cassette = memoryAnswers();
      await evaluate({ cassette, settings: { record: true } });
      const model = sayBack();
      await expect(evaluate({ model, cassette, settings: { cache: 'replay' } })).resolves.toMatchObject({ verdict: 'pass' });
      expect(model.asked).toEqual([]);
    });
  });

  describe('the budget', () => {
    const usage = { usage: { input: 1_000_000, output: 0 } };
    const priced = () => scriptedModel(({ messages }) => ({ text: nameIn(messages[0]?.content), ...usage }), { provider: 'openai' });

    it('of calls is kept to one call', async () => {
      const model = sayBack();
      const evaluation = await evaluate({ model, files: files(20), settings: { budget: { calls: 7 } } });
      expect(model.asked).toHaveLength(7);
      expect(evaluation).toMatchObject({
        verdict: 'inconclusive',
        stopped: 'budget',
        calls: 7,
        prompts: [{ counts: { passed: 7, notRun: 13 } }],
      });
    });

    it('of money stops when what is spent and set aside would be more', async () => {
      const model = priced();
      const evaluation = await evaluate({ model, files: files(20), settings: { budget: { usd: 2 } } });
      expect(evaluation).toMatchObject({ verdict: 'inconclusive', stopped: 'budget' });
      expect(evaluation.spentUsd).toBeLessThanOrEqual(2);
      expect(evaluation.spentUsd).toBeGreaterThan(0);
      expect(model.asked.length).toBeLessThan(20);
    });

    it('of money cannot be kept where a price is not known: nothing is asked', async () => {
      const model = sayBack();
      const unknown = { ...files(3), 'prompts/greet.prompt.yaml': GREET.replace('gpt-4.1-mini', 'nobody-knows') };
      const evaluation = await evaluate({ model, files: unknown, settings: { budget: { usd: 1 } } });
      expect(model.asked).toEqual([]);
      expect(evaluation.prompts[0]?.warnings.join()).toMatch(/price is not known/);
      expect(evaluation.verdict).not.toBe('pass');
    });

    it('of time starts nothing new', async () => {
      const clock = fakeClock();
      const model = scriptedModel(
        ({ messages }) => {
          clock.pass(400);
          return nameIn(messages[0]?.content);
        },
        { provider: 'openai' },
      );
      const evaluation = await evaluate({ model, clock, files: files(20), settings: { budget: { seconds: 2 } } });
      expect(evaluation).toMatchObject({ stopped: 'budget', verdict: 'inconclusive' });
      expect(model.asked.length).toBeLessThanOrEqual(5);
    });

    it('of a suite leaves the other suites alone', async () => {
      const other = {
        'prompts/twin.prompt.yaml': GREET.replace('greet', 'twin').replace('Greet', 'Hail'),
        'prompts/twin.eval.yaml': cases(5),
      };
      const evaluation = await evaluate({ files: { ...files(5, 'budget: {calls: 2}'), ...other } });
      expect(evaluation.prompts.map(({ name, counts }) => [name, counts.passed])).toEqual([
        ['greet', 2],
        ['twin', 5],
      ]);
    });
  });

  describe('ending early', () => {
    it('stops when the gate can no longer change, with the verdict of the whole', async () => {
      const script = () =>
        scriptedModel(({ messages }) => (/N[0-4]x/.test(String(messages[0]?.content)) ? 'no' : nameIn(messages[0]?.content)), {
          provider: 'openai',
        });
      const [whole, early] = [script(), script()];
      const full = await evaluate({ model: whole, files: files(40) });
      const short = await evaluate({ model: early, files: files(40), settings: { failFast: true } });
      expect(short).toMatchObject({ verdict: full.verdict, stopped: 'decided' });
      expect(early.asked.length).toBeLessThan(whole.asked.length);
    });

    it('never comes to another verdict than the whole', async () => {
      const gates = ['pass_rate >= 0.5', 'pass_rate >= 0.9', 'error_rate <= 0.2', 'pass_rate >= 0.8 @ 90%'];
      for (let seed = 1; seed <= 24; seed++) {
        const chance = seededUnit(seed);
        const share = chance();
        const wrong = new Set(Array.from({ length: 30 }, (_, n) => n).filter(() => chance() > share));
        const script = () =>
          scriptedModel(
            ({ messages }) => (wrong.has(Number(/\d+/.exec(String(messages[0]?.content))?.[0])) ? 'no' : nameIn(messages[0]?.content)),
            { provider: 'openai' },
          );
        const rest = `gate: ["${gates[Math.floor(gates.length * chance())]}"${chance() < 0.5 ? ', "pass_rate >= 0.3"' : ''}]`;
        const full = await evaluate({ model: script(), files: files(30, rest) });
        const short = await evaluate({ model: script(), files: files(30, rest), settings: { failFast: true } });
        expect([seed, short.verdict]).toEqual([seed, full.verdict]);
      }
    });

    it('never ends early where the outcome is open to the last case', async () => {
      const model = sayBack();
      const evaluation = await evaluate({ model, files: files(10, 'gate: ["pass_rate >= 1"]'), settings: { failFast: true } });
      expect(model.asked).toHaveLength(10);
      expect(evaluation).toMatchObject({ verdict: 'pass' });
      expect(evaluation.stopped).toBeUndefined();
    });

    it('of a sequential test depends on the cases alone, not on their order of arrival', async () => {
      const rest = 'stopping: {sprt: [0.5, 0.95]}\ngate: ["pass_rate >= 0.8"]';
      const evaluation = await evaluate({ files: files(100, rest), settings: { concurrency: 1 } });
      expect(evaluation).toMatchObject({
        verdict: 'pass',
        stopped: 'decided',
        prompts: [{ interval: { method: expect.stringContaining('confidence') } }],
      });
      const again = await evaluate({ files: files(100, rest), settings: { concurrency: 1 } });
      expect(withoutTimes(again)).toEqual(withoutTimes(evaluation));
    });
  });

  describe('interrupted', () => {
    it('lets what is under way end, keeps it, and can be taken up with the same result', async () => {
      const uninterrupted = await evaluate({ files: files(30) });
      for (const after of [0, 1, 7, 20]) {
        const [journal, cache] = [memoryEvalJournal(), memoryAnswers()];
        const stop = new AbortController();
        const model = scriptedModel(
          ({ messages }, nth) => {
            if (nth === after) stop.abort(new Error('stop'));
            return `Hello ${nameIn(messages[0]?.content)}`;
          },
          { provider: 'openai' },
        );
        const cut = await evaluate({ model, journal, cache, files: files(30), request: { stop: stop.signal } });
        expect(cut.stopped).toBe('interrupted');
        expect(cut.verdict).not.toBe('pass');
        const resumed = { id: 'eval1', at: cut.at, entries: journal.read('eval1')! };
        const whole = await evaluate({ journal, cache, files: files(30), request: { resumed } });
        expect(withoutTimes(whole)).toEqual(withoutTimes(uninterrupted));
      }
    });

    it('says that a cassette may miss what was answered before', async () => {
      const journal = memoryEvalJournal();
      const settings = { record: true };
      const first = await evaluate({ journal, files: files(2), settings });
      const resumed = { id: 'eval1', at: first.at, entries: journal.read('eval1')! };
      const again = await evaluate({ journal, files: files(2), settings: { record: true, prune: true }, request: { resumed } });
      expect([first, again].map(({ prompts }) => prompts[0]?.warnings.some((note) => note.includes('may be missing')))).toEqual([
        false,
        true,
      ]);
      expect(again.prompts[0]?.warnings.join()).toContain('Nothing was taken out');
    });

    it('that dies between any two lines of its journal ends as if nothing had happened', async () => {
      const whole = await evaluate({ files: files(8, 'repeat: 2') });
      for (let at = 0; at < 16; at++) {
        const journal = memoryEvalJournal();
        let lines = 0;
        const dying = {
          ...journal,
          append: (id: string, record: JsonObject) => {
            if (lines++ >= at) throw new Error('the process is gone');
            journal.append(id, record);
          },
        };
        const cache = memoryAnswers();
        await expect(evaluate({ journal: dying, cache, files: files(8, 'repeat: 2') })).rejects.toThrow('the process is gone');
        const resumed = { id: 'eval1', at: whole.at, entries: journal.read('eval1')! };
        expect(resumed.entries.records).toHaveLength(at);
        const ended = await evaluate({ journal, cache, files: files(8, 'repeat: 2'), request: { resumed } });
        expect(withoutTimes(ended)).toEqual(withoutTimes(whole));
      }
    });

    it('cuts off what does not end within five seconds', async () => {
      const stop = new AbortController();
      const clock = fakeClock();
      const model = scriptedModel(
        (_request, _nth, { signal }) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => reject(signal.reason));
            setImmediate(() => stop.abort(new Error('stop')));
          }),
        { provider: 'openai' },
      );
      const evaluation = await evaluate({ model, clock, files: files(3), request: { stop: stop.signal } });
      expect(clock.waits).toEqual([5000]);
      expect(evaluation).toMatchObject({ stopped: 'interrupted', verdict: 'not-run', prompts: [{ counts: { notRun: 3 } }] });
    });

    it('asks again for what failed outside of us when it is taken up', async () => {
      const journal = memoryEvalJournal();
      const first = await evaluate({ journal, model: scriptedModel([{ ...busy, status: 503 }], { provider: 'openai' }), files: files(2) });
      const resumed = { id: 'eval1', at: first.at, entries: journal.read('eval1')! };
      await expect(evaluate({ journal, files: files(2), request: { resumed } })).resolves.toMatchObject({ verdict: 'pass', calls: 8 + 2 });
    });

    it('does not let what is kept of earlier ones grow for ever', async () => {
      const journal = memoryEvalJournal();
      const earlier = await evaluate({ journal, files: files(1) });
      for (let at = 0; at < 120; at++) {
        journal.begin(`earlier${at}`, {});
        journal.finish(`earlier${at}`, earlier);
      }
      const clock = { ...fakeClock(), newId: () => 'now' };
      await evaluate({ journal, clock, files: files(1) });
      expect([journal.ids().length, journal.ids()[0], journal.ids().at(-1)]).toEqual([100, 'now', 'earlier21']);
    });

    it('measures anew what has changed since', async () => {
      const journal = memoryEvalJournal();
      const first = await evaluate({ journal, files: files(2) });
      const resumed = { id: 'eval1', at: first.at, entries: journal.read('eval1')! };
      const changed = { ...files(2), 'prompts/greet.prompt.yaml': GREET.replace('Greet {{name}}', 'Greet {{name}}!') };
      const model = sayBack();
      await evaluate({ journal, model, files: changed, request: { resumed } });
      expect(model.asked).toHaveLength(2);
    });
  });

  describe('judges', () => {
    const judged =
      'version: 1\njudge: {gate: force}\ngate: ["pass_rate >= 0.9"]\ntests:\n  - {id: a, vars: {name: Ann}, assert: [{type: llm-rubric, value: friendly}]}\n';
    const withJudge = (reply: string) => ({
      files: { 'prompts/greet.prompt.yaml': GREET, 'prompts/greet.eval.yaml': judged },
      models: { 'openai:gpt-4.1': scriptedModel([reply], { provider: 'openai' }) },
      judge: 'openai:gpt-4.1',
    });

    it('are asked with the budget and the cache of the suite', async () => {
      const cache = memoryAnswers();
      const bench = { ...withJudge('{"reason": "kind", "pass": true}'), cache };
      await expect(evaluate(bench)).resolves.toMatchObject({ verdict: 'pass', calls: 2 });
      await expect(evaluate(bench)).resolves.toMatchObject({ verdict: 'pass', calls: 0 });
    });

    it('that give no verdict are an error, never a pass', async () => {
      const evaluation = await evaluate(withJudge('sure, pass!'));
      expect(evaluation).toMatchObject({ verdict: 'inconclusive', prompts: [{ counts: { errors: 1 } }] });
    });

    it('that break are no error of a case', async () => {
      const bench = withJudge('');
      const broken = scriptedModel(() => Promise.reject(new Error('a bug')), { provider: 'openai' });
      await expect(evaluate({ ...bench, models: { 'openai:gpt-4.1': broken } })).rejects.toThrow('a bug');
    });

    it('that nobody configured leave the case open', async () => {
      const { judge: _judge, ...bench } = withJudge('{"reason": "kind", "pass": true}');
      const evaluation = await evaluate(bench);
      expect(evaluation.verdict).not.toBe('pass');
      expect(evaluation.prompts[0]?.candidate.cases[0]?.status).toBe('not-run');
    });
  });
});
