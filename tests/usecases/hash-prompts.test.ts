import { describe, expect, it } from '@jest/globals';
import { memoryWorkspace } from '../../src/adapters/workspace/memory-workspace.ts';
import { hashPrompts } from '../../src/usecases/hash-prompts.ts';

const hashed = async (names: Readonly<Record<string, string>>) => {
  const files = Object.fromEntries(Object.entries(names).map(([file, name]) => [file, `name: ${name}\ntemplate: Say ${name}.\n`]));
  const prompts = Object.keys(files).map((file) => ({ file, prefix: '', format: 'auto' as const }));
  return hashPrompts({ files: prompts }, memoryWorkspace({ files }));
};

describe('hashPrompts', () => {
  it('gives one hash for each prompt', async () => {
    const { prompts, problems } = await hashed({ 'a.prompt.yaml': 'greet', 'b.prompt.yaml': 'part' });
    expect([prompts.map(({ name }) => name), problems]).toEqual([['greet', 'part'], []]);
  });

  it.each(['greet', 'Greet'])('says of two with one name that nobody can tell them apart, and hashes both: greet and %s', async (other) => {
    const { prompts, problems } = await hashed({ 'a.prompt.yaml': 'greet', 'b.prompt.yaml': other });
    expect(prompts).toHaveLength(2);
    expect(problems.map(({ file }) => file)).toEqual(['a.prompt.yaml', 'b.prompt.yaml']);
    expect(problems[0]?.message).toContain('The name `greet` is taken: b.prompt.yaml has');
  });
});
