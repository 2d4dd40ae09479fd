import { appendFileSync, existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { diskEvalJournal } from '../../../src/adapters/eval-journal/disk-eval-journal.ts';
import { memoryEvalJournal } from '../../../src/adapters/eval-journal/memory-eval-journal.ts';
import type { Evaluation } from '../../../src/core/eval/result.ts';
import type { EvalJournal } from '../../../src/ports/eval-journal.ts';
import { scratchFolder } from '../../scratch.ts';

const result = { id: 'a', verdict: 'pass', prompts: [] } as unknown as Evaluation;
const contract = (name: string, open: () => EvalJournal): void =>
  describe(`eval journal: ${name}`, () => {
    it('gives back what was written, in order', () => {
      const journal = open();
      journal.begin('a', { settings: { paths: ['x'] } });
      journal.append('a', { unit: '1' });
      journal.append('a', { unit: '2', attempt: { text: 'ä\n"' } });
      expect(journal.read('a')).toEqual({
        header: { settings: { paths: ['x'] } },
        records: [{ unit: '1' }, { unit: '2', attempt: { text: 'ä\n"' } }],
      });
      journal.close();
    });

    it('keeps evaluations apart, and knows which are finished', () => {
      const journal = open();
      journal.begin('a', {});
      journal.begin('b', {});
      journal.append('b', { unit: '1' });
      journal.finish('a', result);
      expect(journal.finished('a')).toEqual(result);
      expect(journal.finished('b')).toBeUndefined();
      expect(journal.read('a')?.records).toEqual([]);
      expect([...journal.ids()].sort()).toEqual(['a', 'b']);
      journal.close();
    });

    it('forgets one, and not the others', () => {
      const journal = open();
      const before = Date.now();
      journal.begin('a', {});
      journal.begin('b', {});
      journal.finish('a', result);
      expect(journal.lastWritten('a')).toBeGreaterThan(before - 5000);
      journal.drop('a');
      journal.drop('nope');
      journal.drop('../b');
      expect([journal.ids(), journal.read('a'), journal.finished('a'), journal.lastWritten('a')]).toEqual([
        ['b'],
        undefined,
        undefined,
        undefined,
      ]);
      expect(journal.read('b')).toEqual({ header: {}, records: [] });
      journal.close();
    });

    it('knows nothing of what was never begun', () => {
      const journal = open();
      expect([journal.read('nope'), journal.finished('nope'), journal.ids()]).toEqual([undefined, undefined, []]);
    });
  });

contract('memory', memoryEvalJournal);
contract('disk', () => diskEvalJournal({ folder: join(scratchFolder(), 'evals') }));

describe('a journal on a disk', () => {
  const open = (folder: string) => diskEvalJournal({ folder });

  it('is written before the call returns, and hidden from git', () => {
    const folder = scratchFolder();
    const journal = open(folder);
    journal.begin('a', { n: 1 });
    journal.append('a', { unit: '1' });
    expect(readFileSync(join(folder, 'a/journal.jsonl'), 'utf8')).toBe('{"n":1}\n{"unit":"1"}\n');
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    journal.close();
  });

  it('drops a line that was torn off, and writes the next one on a line of its own', () => {
    const folder = scratchFolder();
    const first = open(folder);
    first.begin('a', {});
    first.append('a', { unit: '1' });
    first.close();
    appendFileSync(join(folder, 'a/journal.jsonl'), '{"unit":"2","att');
    const later = open(folder);
    expect(later.read('a')?.records).toEqual([{ unit: '1' }]);
    later.append('a', { unit: '3' });
    expect(later.read('a')?.records).toEqual([{ unit: '1' }, { unit: '3' }]);
    later.close();
  });

  it('holds no secret of the environment, not even one that an answer quotes', () => {
    const folder = scratchFolder();
    const journal = diskEvalJournal({ folder, secrets: ['sk-"1"', ''] });
    journal.begin('a', {});
    journal.append('a', { unit: '1', attempt: { text: 'it is sk-"1"' } });
    journal.finish('a', { ...result, reproduce: 'sk-"1"' });
    expect(journal.read('a')?.records).toEqual([{ unit: '1', attempt: { text: 'it is ***' } }]);
    expect(journal.finished('a')?.reproduce).toBe('***');
    expect(journal.cleaned({ ...result, reproduce: 'sk-"1"' }).reproduce).toBe('***');
    expect(journal.cleaned(result)).toBe(result);
  });

  it('lists the newest first', () => {
    const folder = scratchFolder();
    const journal = open(folder);
    for (const [at, id] of ['old', 'new', 'older'].entries()) {
      journal.begin(id, {});
      utimesSync(join(folder, id, 'journal.jsonl'), 100, [20, 30, 10][at]!);
    }
    expect(journal.ids()).toEqual(['new', 'old', 'older']);
  });

  it.each(['../a', '/etc', '', '.', '..', 'a/b', 'a\\b'])('does not follow the id %j', (id) => {
    const folder = scratchFolder({ 'journal.jsonl': '{}\n', 'result.json': '{}' });
    expect([open(join(folder, 'evals')).read(id), open(join(folder, 'evals')).finished(id)]).toEqual([undefined, undefined]);
  });

  it('never begins over another one', () => {
    const folder = scratchFolder();
    open(folder).begin('a', {});
    expect(() => open(folder).begin('a', {})).toThrow(/cannot be written/);
  });

  it('says where it could not write', () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'evals'), 'a file');
    expect(() => open(join(folder, 'evals')).begin('a', {})).toThrow(expect.objectContaining({ code: 'FILE_UNWRITABLE' }));
    expect(existsSync(join(folder, 'evals/a'))).toBe(false);
  });
});
