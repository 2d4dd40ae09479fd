import { expect, it } from '@jest/globals';
import { diskWorkspace } from '../../src/adapters/workspace/disk-workspace.ts';
import { isPromptopsError } from '../../src/core/errors.ts';
import { type ConvertedPrompt, convertPrompts } from '../../src/usecases/convert-prompts.ts';
import { readPromptFile } from '../../src/usecases/read-prompt-file.ts';
import { CORPUS, type CorpusFile, corpusAbsent, corpusFiles } from '../corpus.ts';
import { readText } from '../read-text.ts';
import { describeWith } from '../require.ts';

const WRITABLE = ['promptops', 'prompty', 'dotprompt', 'text', 'langchain', 'langfuse', 'openai-messages'];
const workspaceOf = ({ format, repository }: CorpusFile) => diskWorkspace({ cwd: `${CORPUS}/${format}/${repository.replace('/', '__')}` });

async function converted(file: CorpusFile, to: string): Promise<readonly ConvertedPrompt[]> {
  try {
    return await convertPrompts({ file: { file: file.path, prefix: '', format: 'auto' }, to }, workspaceOf(file));
  } catch (error) {
    if (isPromptopsError(error) && error.code === 'PROMPT_INVALID') return [];
    throw error;
  }
}

describeWith('corpus', corpusAbsent, () => {
  it('the native format holds every prompt with its hash, or says what is lost', async () => {
    const silent: string[] = [];
    let kept = 0;
    for (const file of corpusFiles())
      for (const { name, lost, sameContent } of await converted(file, 'promptops')) {
        if (sameContent) kept++;
        else if (lost.length === 0) silent.push(`${file.name} ${name}`);
      }
    expect(silent).toEqual([]);
    expect(kept).toBeGreaterThan(150);
  }, 30_000);

  it('every other format keeps the hash or says what is lost', async () => {
    const silent: string[] = [];
    for (const to of WRITABLE)
      for (const file of corpusFiles())
        for (const { name, lost, sameContent } of await converted(file, to))
          if (!sameContent && lost.length === 0) silent.push(`${to}: ${file.name} ${name}`);
    expect(silent).toEqual([]);
  }, 60_000);

  it('what was converted keeps its name, texts and tests, or says that they are lost', async () => {
    for (const file of corpusFiles()) {
      const { prompts } = await readPromptFile({ file: file.path, prefix: '', format: 'auto' }, workspaceOf(file));
      for (const [at, one] of (await converted(file, 'promptops')).entries()) {
        if (one.lost.length > 0) continue;
        const again = await readText(`prompts/${one.file}`, one.text);
        const before = prompts[at]!;
        expect([file.name, again.name, again.parts.map(({ text }) => text)]).toEqual([
          file.name,
          before.name,
          before.parts.map(({ text }) => text),
        ]);
        expect([file.name, again.evals.rows.map(({ values }) => values)]).toEqual([
          file.name,
          before.evals.rows.map(({ values }) => values),
        ]);
      }
    }
  }, 30_000);
});
