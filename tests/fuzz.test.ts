import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPromptopsError } from '../src/core/errors.ts';
import { type LintSettings, ruleSets } from '../src/core/lint/rule-set.ts';
import { RULES } from '../src/core/lint/rules/index.ts';
import { lintFile } from '../src/core/lint/run.ts';
import { decodeProjection, encodeProjection } from '../src/core/mlflow/codec.ts';
import { projectionOf } from '../src/core/mlflow/projection.ts';
import { contentHash, projectionHash } from '../src/core/prompt/hash.ts';
import type { Prompt } from '../src/core/prompt/model.ts';
import { renderPrompt } from '../src/core/prompt/render-prompt.ts';
import { SourceFile } from '../src/core/source/source-file.ts';
import { loadSyntax } from '../src/core/template/load-syntax.ts';
import { lintPrompts } from '../src/usecases/lint-prompts.ts';
import { type ReadPromptFile, readPromptFile } from '../src/usecases/read-prompt-file.ts';
import { textWorkspace } from './lint-text.ts';
import { mutatedFile, type Seed, seeds } from './mutated-file.ts';

/** More of them when hunting: `PROMPTOPS_FUZZ_RUNS=20000 npm test -- tests/fuzz.test.ts`. */
const numRuns = Number(process.env.PROMPTOPS_FUZZ_RUNS ?? 300);
const timeout = 60_000 + numRuns * 100;

const STRICT: LintSettings = { extends: 'strict', rules: {}, overrides: [] };
const rulesFor = ruleSets(RULES, STRICT);
const context = { guardedAliases: new Map([['production', 'it is protected']]), hosts: [] };
const entryOf = (file: string) => ({ file, prefix: 'prompts', format: 'auto' as const });
const workspaceOf = ({ file, bytes, beside }: Seed) => textWorkspace({ ...beside, [file]: bytes });

/** Runs `work`; an error of ours is an answer, anything else is not. */
function answered<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (isPromptopsError(error)) return undefined;
    throw error;
  }
}

async function renders(prompt: Prompt): Promise<void> {
  const syntax = await loadSyntax(prompt.syntax);
  const names = [...prompt.variables.map(({ name }) => name), ...prompt.uses.map(({ name }) => name)];
  for (const value of ['{{x}}', 7, true, null, ['a', { b: '{{c}}' }], { a: { b: 'c' } }]) {
    const values = Object.fromEntries(names.map((name) => [name, value]));
    answered(() => renderPrompt(prompt, values, syntax));
  }
}

async function check(seed: Seed): Promise<ReadPromptFile> {
  const read = await readPromptFile(entryOf(seed.file), workspaceOf(seed));
  if (read.prompts.length === 0 && read.cases === undefined) expect(read.problems).not.toEqual([]);
  for (const finding of await lintFile(read, rulesFor(seed.file), context)) {
    const { line, column, endLine, endColumn, message } = finding;
    const source = finding.file === seed.file ? read.source : new SourceFile(finding.file, seed.beside[finding.file] ?? '');
    const inside = (at: number, unit: number) => at >= 1 && at <= source.lineCount && unit >= 1 && unit <= source.line(at).length + 1;
    expect({ ...finding, inside: inside(line, column) && inside(endLine, endColumn) }).toMatchObject({ inside: true });
    expect(line < endLine || (line === endLine && column <= endColumn)).toBe(true);
    expect(message).not.toMatch(/\bundefined\b|\[object /);
  }
  for (const prompt of read.prompts) {
    const hash = answered(() => contentHash(prompt));
    if (hash !== undefined) {
      const tags = JSON.parse(JSON.stringify(encodeProjection(projectionOf(prompt))));
      expect(projectionHash(decodeProjection(tags))).toBe(hash);
    }
    await renders(prompt);
  }
  return read;
}

function changedLines(before: string, after: string): number {
  const old = before.split('\n');
  const fresh = after.split('\n');
  return old.length === fresh.length ? old.filter((line, at) => line !== fresh[at]).length : Number.POSITIVE_INFINITY;
}

describe('a file after an accident', () => {
  const all = seeds();
  const formats = new Map<string, Seed[]>();
  for (const seed of all) {
    const extension = /promptfooconfig|(?:\.(?:prompt|agent))?\.\w+$/.exec(seed.file)?.[0] ?? '';
    formats.set(extension, [...(formats.get(extension) ?? []), seed]);
  }

  it.each([...formats])(
    'never throws, hangs or points beside the file, hashes like its copy in the registry, and renders or says why not: %s',
    async (_extension, some) => {
      await fc.assert(
        fc.asyncProperty(mutatedFile(some), async (seed) => {
          await check(seed);
        }),
        {
          numRuns: Math.ceil(numRuns / formats.size),
          ...(process.env.PROMPTOPS_FUZZ_SEED && { seed: Number(process.env.PROMPTOPS_FUZZ_SEED) }),
        },
      );
    },
    timeout,
  );

  it(
    'has nothing left to mend after --fix, which changes no other line',
    async () => {
      const fixable = RULES.filter(({ fixable: can }) => can).map(({ bad }) => bad);
      const some = fixable.map(({ file, text, beside = {} }): Seed => ({ file, bytes: new TextEncoder().encode(text), beside }));
      await fc.assert(
        fc.asyncProperty(mutatedFile(some), async (seed) => {
          const files = [entryOf(seed.file)];
          const shared = { files, rulesFor, context, fix: 'show' as const };
          const first = await lintPrompts(shared, workspaceOf(seed));
          const [fixed] = first.fixed;
          if (!fixed) return;
          const second = await lintPrompts(shared, workspaceOf({ ...seed, bytes: new TextEncoder().encode(fixed.after) }));
          expect(second.fixed).toEqual([]);
          expect(changedLines(Buffer.from(seed.bytes).toString(), fixed.after)).toBeLessThanOrEqual(fixed.fixes);
        }),
        { numRuns },
      );
    },
    timeout,
  );
});
