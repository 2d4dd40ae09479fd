import { describe, expect, it } from '@jest/globals';
import { openCassette } from '../../../src/adapters/answers/cassette.ts';
import { memoryWorkspace } from '../../../src/adapters/workspace/memory-workspace.ts';
import { keyOfParts } from '../../../src/core/eval/answer-key.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import type { StoredAnswer } from '../../../src/ports/answer-store.ts';
import { PRESET_SAMPLES } from '../../core/scan/secret-samples.ts';

const FILE = 'prompts/greet.cassette.jsonl';
const casesFile = 'prompts/greet.eval.yaml';
const partsOf = (name: string): JsonObject => ({ v: 1, provider: 'openai', messages: [{ role: 'user', content: `Greet ${name}.` }] });
const anEntry = (name: string, change: Partial<StoredAnswer> = {}): StoredAnswer => ({
  key: keyOfParts(partsOf(name)),
  at: '2026-11-21T08:00:00.000Z',
  source: 'live',
  answer: { text: `Hello ${name}`, toolCalls: [], finishReason: 'stop' },
  parts: partsOf(name),
  ...change,
});

const workspaceWith = (content?: string) => memoryWorkspace({ files: content === undefined ? {} : { [FILE]: content } });
const textIn = (workspace: ReturnType<typeof workspaceWith>) => {
  const bytes = workspace.read(FILE);
  return bytes && new TextDecoder().decode(bytes);
};
const recorded = async (...names: readonly string[]) => {
  const workspace = workspaceWith();
  const cassette = openCassette({ casesFile, workspace });
  for (const name of names) cassette.put(anEntry(name));
  await cassette.save();
  return workspace;
};

describe('a cassette', () => {
  it('lies beside the cases, sorted by key, whatever the order of the answers', async () => {
    const one = textIn(await recorded('Ann', 'Bob', 'Zoë'));
    const other = textIn(await recorded('Zoë', 'Ann', 'Bob'));
    expect(one).toBe(other);
    const lines = one!
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({ cassette: 1 });
    expect(lines.slice(1).map(({ key }) => key)).toEqual(['Ann', 'Bob', 'Zoë'].map((name) => anEntry(name).key).sort());
  });

  it('gives back what was recorded, and says that it was', async () => {
    const cassette = openCassette({ casesFile, workspace: await recorded('Ann') });
    expect(cassette.get(anEntry('Ann').key)).toEqual(anEntry('Ann', { source: 'cassette' }));
    expect(cassette.get(anEntry('Bob').key)).toBeUndefined();
  });

  it('what was put is there at once, and in the file after it is saved', async () => {
    const workspace = workspaceWith();
    const cassette = openCassette({ casesFile, workspace });
    cassette.put(anEntry('Ann'));
    expect(cassette.get(anEntry('Ann').key)?.answer.text).toBe('Hello Ann');
    expect(textIn(workspace)).toBeUndefined();
    expect(await cassette.save()).toEqual({ file: FILE, entries: 1, pruned: 0, refused: [] });
    expect(textIn(workspace)).toContain('Hello Ann');
  });

  it('an answer written by hand needs only what it answers and what it says; it is a fixture', () => {
    const line = JSON.stringify({ parts: partsOf('Ann'), answer: { text: 'Hi' } });
    const cassette = openCassette({ casesFile, workspace: workspaceWith(`${line}\n`) });
    expect(cassette.get(anEntry('Ann').key)).toMatchObject({ source: 'fixture', answer: { text: 'Hi', toolCalls: [] } });
  });

  it('what its first line says besides stays there', async () => {
    const workspace = workspaceWith('{"cassette":1,"about":"Written by people."}\n');
    const cassette = openCassette({ casesFile, workspace });
    cassette.put(anEntry('Ann'));
    await cassette.save();
    expect(textIn(workspace)?.split('\n')[0]).toBe('{"cassette":1,"about":"Written by people."}');
  });

  it('a fixture stays one when the file is written again', async () => {
    const line = JSON.stringify({ source: 'fixture', parts: partsOf('Ann'), answer: { text: 'Hi' } });
    const workspace = workspaceWith(line);
    const cassette = openCassette({ casesFile, workspace });
    cassette.put(anEntry('Bob'));
    await cassette.save();
    const again = openCassette({ casesFile, workspace });
    expect([again.get(anEntry('Ann').key)?.source, again.get(anEntry('Bob').key)?.source]).toEqual(['fixture', 'cassette']);
  });

  it.each([
    ['broken off', '{"key":"'],
    ['empty', ''],
    ['of something else', '{"hello":1}'],
    ['whose key is not that of its parts', JSON.stringify({ ...anEntry('Bob'), key: anEntry('Ann').key })],
    ['whose parts cannot be hashed', `{"key":"x","parts":{"a":1e400},"answer":{"text":"hi"}}`],
  ])('a line %s is a miss, the others count, and nothing is lost when it is written', async (_what, line) => {
    const whole = textIn(await recorded('Zoë'))!;
    const workspace = workspaceWith(`${whole}${line}\r\n`);
    const cassette = openCassette({ casesFile, workspace });
    expect(cassette.unread).toEqual(line === '' ? [] : [3]);
    expect(cassette.get(anEntry('Ann').key)).toBeUndefined();
    expect(cassette.get(anEntry('Bob').key)).toBeUndefined();
    expect(cassette.get(anEntry('Zoë').key)?.answer.text).toBe('Hello Zoë');
    cassette.put(anEntry('Eve'));
    expect(await cassette.save()).toMatchObject({ entries: 2, pruned: 0 });
    expect(textIn(workspace)?.split('\n').slice(3)).toEqual(line === '' ? [''] : [line, '']);
    expect(await openCassette({ casesFile, workspace }).save({ prune: true })).toMatchObject({ pruned: line === '' ? 2 : 3 });
  });

  it('that two record at once holds what both recorded', async () => {
    const workspace = await recorded('Ann');
    const [one, other] = [openCassette({ casesFile, workspace }), openCassette({ casesFile, workspace })];
    one.put(anEntry('Bob'));
    other.put(anEntry('Zoë'));
    await one.save();
    await other.save({ prune: true });
    const after = openCassette({ casesFile, workspace });
    expect(['Ann', 'Bob', 'Zoë'].map((name) => after.get(anEntry(name).key) !== undefined)).toEqual([false, true, true]);
  });

  it('of a later format is refused', () => {
    expect(() => openCassette({ casesFile, workspace: workspaceWith('{"cassette":2}\n') })).toThrow(`${FILE} has format 2`);
  });

  it('is pruned to what was asked for or put', async () => {
    const workspace = await recorded('Ann', 'Bob', 'Zoë');
    const cassette = openCassette({ casesFile, workspace });
    cassette.get(anEntry('Ann').key);
    cassette.put(anEntry('Eve'));
    expect(await cassette.save({ prune: true })).toMatchObject({ entries: 2, pruned: 2 });
    const again = openCassette({ casesFile, workspace });
    expect(['Ann', 'Bob', 'Zoë', 'Eve'].map((name) => again.get(anEntry(name).key) !== undefined)).toEqual([true, false, false, true]);
  });

  it('without a change is not written, and none is made for nothing', async () => {
    const workspace = await recorded('Ann');
    const before = workspace.read(FILE);
    const cassette = openCassette({ casesFile, workspace });
    cassette.put(anEntry('Ann'));
    await cassette.save();
    expect(workspace.read(FILE)).toBe(before);
    const empty = workspaceWith();
    expect(await openCassette({ casesFile, workspace: empty }).save()).toMatchObject({ entries: 0 });
    expect(textIn(empty)).toBeUndefined();
  });

  it.each(PRESET_SAMPLES.filter(([rule]) => ['aws', 'github', 'slack'].includes(rule)).slice(0, 4))(
    'holds no secret (%s)',
    async (_rule, secret) => {
      const workspace = workspaceWith();
      const cassette = openCassette({ casesFile, workspace });
      cassette.put(anEntry('Ann', { answer: { text: `here: ${secret}`, toolCalls: [] } }));
      cassette.put(anEntry('Bob'));
      const saved = await cassette.save();
      expect(saved).toMatchObject({ entries: 1, refused: [{ key: anEntry('Ann').key, kind: expect.any(String) }] });
      expect(textIn(workspace)).not.toContain(secret);
    },
  );

  it('holds no secret of the environment, however harmless it looks', async () => {
    const workspace = workspaceWith();
    const cassette = openCassette({ casesFile, workspace, secrets: ['correct horse'] });
    cassette.put(anEntry('Ann', { parts: { ...partsOf('Ann'), hint: 'correct horse' } }));
    expect(await cassette.save()).toMatchObject({ entries: 0, refused: [{ kind: 'a secret of the environment' }] });
    expect(textIn(workspace)).toBeUndefined();
  });
});
