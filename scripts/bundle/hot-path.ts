/** What a command loads, by where its parts begin; what it imports on the way, and always needs, begins anew. */
const PATHS: Readonly<Record<string, readonly string[]>> = {
  /** `lint` of one native file. */
  main: [
    'src/commands/run.ts',
    'src/commands/lint.ts',
    'src/core/prompt/formats/native.ts',
    'src/reporters/stylish.ts',
    'src/adapters/workspace/disk-workspace.ts',
  ],
  /** From a version to a prompt that is filled in: for evaluations, and for servers, which evaluate nothing. */
  rendering: ['src/core/prompt/render-prompt.ts', 'src/core/registry/version-prompt.ts'],
  evaluation: [
    'src/commands/eval.ts',
    'src/commands/run-evaluation.ts',
    'src/core/eval/check-assertion.ts',
    'src/adapters/answers/disk-answers.ts',
    'src/adapters/answers/cassette.ts',
    'src/adapters/checks/worker-checks.ts',
    'src/adapters/eval-journal/disk-eval-journal.ts',
    'src/adapters/model/open-models.ts',
    'src/reporters/eval/text.ts',
  ],
  registry: ['src/commands/plan.ts', 'src/commands/register.ts', 'src/commands/make-plan.ts', 'src/adapters/mlflow/open-mlflow.ts'],
};
/** What these need stays with them, whoever else needs it. */
const WHOLE: ReadonlySet<string> = new Set(['main', 'rendering']);
/** Threads load what is theirs, not a whole command. */
const THREADS = ['src/check-worker.ts'];

/** What `--version` needs too: the number, and Node's own modules. Never part of an entry, which would run when others need it. */
const BASE = /[\\/]src[\\/](?:generated[\\/]version|process-terminal)\.ts$|^\0builtin:/;

/** What the bundler knows of the modules. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Names the chunk of a module that is reached without an `import()`: forty small ones cost as much to find as to run. The others are left to the bundler. */
export function hotPath(root: string): (id: string, modules: Modules) => string | null {
  let chunks: ReadonlyMap<string, string> | undefined;
  return (id, modules) => {
    if (BASE.test(id)) return 'base';
    chunks ??= chunksOf(root, modules);
    return chunks.get(id) ?? null;
  };
}

/** What `lint` needs is in its chunk, which every command loads; what several others need is in one of their own. */
function chunksOf(root: string, modules: Modules): ReadonlyMap<string, string> {
  const reached = (files: readonly string[]) =>
    reachedFrom(
      files.map((file) => `${root}${file}`),
      modules,
    );
  const chunks = new Map<string, string>();
  for (const [path, files] of Object.entries(PATHS))
    for (const id of reached(files)) {
      const known = chunks.get(id);
      if (known === undefined || !WHOLE.has(known)) chunks.set(id, known === undefined ? path : 'shared');
    }
  for (const id of reached(THREADS)) if (chunks.get(id) !== 'main') chunks.delete(id);
  return chunks;
}

function reachedFrom(roots: readonly string[], modules: Modules): Set<string> {
  const reached = new Set<string>();
  const open = [...roots];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}
