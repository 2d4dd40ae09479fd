import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { openCassette } from '../../src/adapters/answers/cassette.ts';
import { openModels } from '../../src/adapters/model/open-models.ts';
import { memoryWorkspace } from '../../src/adapters/workspace/memory-workspace.ts';
import { answerKey } from '../../src/core/eval/answer-key.ts';
import { cassetteFile } from '../../src/core/eval/cassette-file.ts';
import { DEFAULT_SETTINGS } from '../../src/usecases/eval/eval-settings.ts';
import { type ArmDependencies, planArms } from '../../src/usecases/eval/plan-arms.ts';
import type { PlannedArm } from '../../src/usecases/eval/planned-arm.ts';
import { renderedCase } from '../../src/usecases/eval/render-case.ts';
import { type ReadSuite, readSuites } from '../../src/usecases/read-suites.ts';
import { selectPromptFiles } from '../../src/usecases/select-prompt-files.ts';
import type { Generated } from './generated.ts';

const ANSWERS = 'scripts/gen/answers';
const WRITTEN_AT = '2026-11-21T00:00:00.000Z';

/** Answers by the id of the case, as people wrote them; `undefined` where nobody did. */
type WrittenAnswers = (prompt: string) => unknown;

/** The cassettes of this repository's own prompts, made from answers that people wrote: no model was asked. */
export async function cassetteFiles(root: string): Promise<Generated> {
  const prompts = readdirSync(join(root, 'prompts')).map((name) => `prompts/${name}`);
  const texts = new Map(prompts.filter((file) => !file.endsWith('.jsonl')).map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  return { files: await fixtureCassettes(Object.fromEntries(texts), (prompt) => answersOf(join(root, ANSWERS, `${prompt}.yaml`))) };
}

function answersOf(file: string): unknown {
  return load(readFileSync(file, 'utf8'), { filename: file });
}

/** Cassettes by their paths, for prompts and case files by theirs. Whatever a prompt or a case says, every case has its answer. */
export async function fixtureCassettes(
  files: Readonly<Record<string, string>>,
  answersFor: WrittenAnswers,
): Promise<Readonly<Record<string, string>>> {
  const workspace = memoryWorkspace({ files });
  const read = await readSuites({ files: selectPromptFiles({ sets: null, patterns: [] }, workspace).files }, workspace);
  const [problem] = read.problems;
  if (problem) throw new Error(`${problem.file}:${problem.line}: ${problem.message}`);
  const cassettes: Record<string, string> = {};
  const models = openModels({ env: {}, hosts: [], root: workspace.root, version: '' });
  const dependencies = { workspace, registry: noRegistry, model: async (name: string) => models.model(name) };
  for (const suite of read.suites) {
    const answers = answersFor(suite.prompt.name);
    cassettes[cassetteFile(suite.suite.file)] = await cassetteText(suite, answers as Readonly<Record<string, string>>, dependencies);
  }
  models.close();
  return cassettes;
}

async function noRegistry(): Promise<never> {
  throw new Error('Written answers are for the prompts as they stand in their files.');
}

async function cassetteText({ suite, ...own }: ReadSuite, answers: Readonly<Record<string, string>>, dependencies: ArmDependencies) {
  const { candidate } = await planArms({ ...own, suite, settings: DEFAULT_SETTINGS, baselines: [] }, dependencies);
  const ids = suite.cases.map(({ id }) => id);
  const unknown = Object.keys(answers).filter((id) => !ids.includes(id));
  const missing = ids.filter((id) => !Object.hasOwn(answers, id));
  if (unknown.length + missing.length > 0)
    throw new Error(
      `Answers of ${suite.prompt}: none for ${missing.join(', ') || 'nothing'}; no case ${unknown.join(', ') || 'is unknown'}.`,
    );

  const about = `Written by people in ${ANSWERS}/${suite.prompt}.yaml; no model was asked. Made by \`npm run gen\`.`;
  const file = cassetteFile(suite.file);
  const workspace = memoryWorkspace({ files: { [file]: `${JSON.stringify({ cassette: 1, about })}\n` } });
  const cassette = openCassette({ casesFile: suite.file, workspace });
  for (const one of suite.cases) {
    const text = answers[one.id]!.trimEnd();
    const key = answerKey({ ...requestOf(one, candidate), repeatIndex: 0, role: 'candidate' });
    cassette.put({ key, at: WRITTEN_AT, source: 'fixture', answer: { text, toolCalls: [], finishReason: 'stop' } });
  }
  const { refused } = await cassette.save();
  if (refused.length > 0) throw new Error(`Answers of ${suite.prompt} look as if they held a secret: ${refused[0]?.kind}.`);
  return new TextDecoder().decode(workspace.read(file));
}

function requestOf(one: ReadSuite['suite']['cases'][number], arm: PlannedArm) {
  const messages = renderedCase(one, arm);
  if ('problem' in messages) throw new Error(`${arm.prompt}, ${one.id}: ${messages.problem}`);
  if ('problem' in arm.model) throw new Error(`${arm.prompt}: ${arm.model.problem}`);
  const { provider, baseUrl } = arm.model;
  return { ...arm.request, provider, baseUrl, messages };
}
