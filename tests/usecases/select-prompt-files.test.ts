import { describe, expect, it } from '@jest/globals';
import { memoryWorkspace } from '../../src/adapters/workspace/memory-workspace.ts';
import type { PromptSet } from '../../src/core/prompt/prompt-files.ts';
import type { Workspace } from '../../src/ports/workspace.ts';
import { type SelectionRequest, selectPromptFiles } from '../../src/usecases/select-prompt-files.ts';

const FILES = [
  'prompts/a.prompt.yaml',
  'prompts/b/c.md',
  'prompts/logo.png',
  'prompts/_tone.md',
  'prompts/ignored.md',
  'docs/guide.md',
  'docs/x.prompty',
  'docs/[odd] name.prompty',
  'cases/a.json',
];
const workspaceOf = (files: readonly string[], cwd = '') =>
  memoryWorkspace({ files: { '.gitignore': 'ignored.md\n', ...Object.fromEntries(files.map((file) => [file, ''])) }, cwd });
const select = (
  patterns: readonly string[],
  { workspace = workspaceOf(FILES), ...request }: Partial<SelectionRequest> & { workspace?: Workspace } = {},
) => selectPromptFiles({ sets: null, patterns, ...request }, workspace);
const named = (...args: Parameters<typeof select>) => select(...args).files.map(({ file }) => file);
const set = (include: string, more: Partial<PromptSet> = {}): PromptSet => ({ include, exclude: [], format: 'auto', prefix: '', ...more });

describe('without patterns', () => {
  it('the usual folders', () => {
    expect(select([]).files).toEqual([
      { file: 'prompts/a.prompt.yaml', prefix: 'prompts', format: 'auto' },
      { file: 'prompts/b/c.md', prefix: 'prompts', format: 'auto' },
    ]);
    const both = workspaceOf(['.github/prompts/x.prompt.yml', 'prompts/a.md', 'src/y.prompty']);
    expect(select([], { workspace: both }).files.map(({ file, prefix }) => `${file} ${prefix}`)).toEqual([
      '.github/prompts/x.prompt.yml .github/prompts',
      'prompts/a.md prompts',
    ]);
  });

  it('where neither is there, every file that promises to be a prompt, named from the root', () => {
    const workspace = workspaceOf([
      'src/y.prompty',
      'a.prompt.yml',
      'notes.md',
      'data.json',
      'x.txt',
      'src/z.j2',
      'e/promptfooconfig.yaml',
    ]);
    expect(select([], { workspace }).files.map(({ file, prefix }) => [file, prefix])).toEqual([
      ['a.prompt.yml', ''],
      ['e/promptfooconfig.yaml', ''],
      ['src/y.prompty', ''],
      ['src/z.j2', ''],
    ]);
  });

  it('the sets of the configuration', () => {
    const sets = [
      set('docs/**', { exclude: ['docs/guide.md'], format: 'auto' }),
      set('cases', { format: 'openai-messages', prefix: 'case.' }),
    ];
    expect(select([], { sets }).files).toEqual([
      { file: 'cases/a.json', prefix: 'cases', format: 'openai-messages', namePrefix: 'case.' },
      { file: 'docs/[odd] name.prompty', prefix: 'docs', format: 'auto' },
      { file: 'docs/x.prompty', prefix: 'docs', format: 'auto' },
    ]);
  });

  it('nothing at all is an error that says what to do, unless that is fine', () => {
    const workspace = workspaceOf([]);
    expect(() => select([], { workspace })).toThrow('There is no prompt file here.');
    expect(() => select([], { workspace, sets: [set('x/**')] })).toThrow('No file matches `x/**`.');
    expect(named([], { workspace, errorOnUnmatched: false })).toEqual([]);
  });
});

describe('patterns of the command line', () => {
  it.each([
    ['a file', ['prompts/a.prompt.yaml'], ['prompts/a.prompt.yaml']],
    ['a file outside every set', ['docs/guide.md'], ['docs/guide.md']],
    ['a name full of wildcards', ['docs/[odd] name.prompty'], ['docs/[odd] name.prompty']],
    ['a folder of a set', ['prompts'], ['prompts/a.prompt.yaml', 'prompts/b/c.md']],
    ['a folder with a slash', ['./prompts/'], ['prompts/a.prompt.yaml', 'prompts/b/c.md']],
    ['a folder outside: what promises to be a prompt', ['docs'], ['docs/[odd] name.prompty', 'docs/x.prompty']],
    ['a pattern says itself what it wants', ['docs/*.md'], ['docs/guide.md']],
    ['everything', ['.'], ['docs/[odd] name.prompty', 'docs/x.prompty', 'prompts/a.prompt.yaml', 'prompts/b/c.md']],
    ['an absolute path', ['/workspace/docs/x.prompty'], ['docs/x.prompty']],
    ['each file once', ['prompts', 'prompts/b', 'prompts/b/c.md', '**/c.md'], ['prompts/a.prompt.yaml', 'prompts/b/c.md']],
  ])('%s', (_, patterns, expected) => {
    expect(named(patterns)).toEqual(expected);
  });

  it('count from the working directory; names do not', () => {
    const workspace = workspaceOf(FILES, 'prompts/b');
    const c = { file: 'prompts/b/c.md', prefix: 'prompts', format: 'auto' };
    for (const pattern of ['c.md', '.', '*.md', '../b/c.md', '../b', '/workspace/prompts/b/c.md'])
      expect(select([pattern], { workspace }).files).toEqual([c]);
  });

  it('outside every set are named from the root', () => {
    expect(select(['docs/x.prompty', 'prompts/a.prompt.yaml']).files.map(({ prefix }) => prefix)).toEqual(['', 'prompts']);
  });

  it.each(['nope', 'nope/**', 'prompts/nope.md', 'prompts/*.prompty', 'prompts/logo*', 'cases'])('%j matches nothing', (pattern) => {
    expect(() => select(['prompts', pattern])).toThrow(
      expect.objectContaining({ code: 'NO_FILES', message: `\`${pattern}\` matches no prompt file.` }),
    );
    expect(named(['prompts', pattern], { errorOnUnmatched: false })).toHaveLength(2);
  });

  it('names all that match nothing', () => {
    expect(() => select(['x', 'prompts', 'y'])).toThrow('`x`, `y` match no prompt file.');
  });

  it.each(['../x.md', '/etc/passwd', '../../workspace2'])('%j lies outside', (pattern) => {
    expect(() => select([pattern])).toThrow(
      expect.objectContaining({ code: 'NO_FILES', message: `\`${pattern}\` lies outside the workspace.` }),
    );
  });

  it.each([
    ['prompts/ignored.md', null, 'prompts/ignored.md is ignored, so it is left out.'],
    ['prompts/_tone.md', null, 'prompts/_tone.md is a partial, a case file or a paper of the repository, so it is left out.'],
    ['docs/guide.md', [set('docs/**', { exclude: ['**/guide.md'] })], 'docs/guide.md is excluded by the configuration, so it is left out.'],
  ])('%s is named and left out with a word', (file, sets, warning) => {
    expect(select([file], { sets })).toEqual({ files: [], problems: [], warnings: [warning] });
  });

  it('takes a thousand files of a hook in one go', () => {
    const files = Array.from({ length: 1000 }, (_, number) => `src/${number}.prompty`).sort();
    expect(named(files, { workspace: workspaceOf(files) })).toEqual(files);
  });
});
