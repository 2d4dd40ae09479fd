/** What `lint` of one native file loads. It is one chunk: forty small ones cost as much to find as to run. */
const ROOTS = [
  'src/commands/run.ts',
  'src/commands/lint.ts',
  'src/core/prompt/formats/native.ts',
  'src/reporters/stylish.ts',
  'src/adapters/workspace/disk-workspace.ts',
];

/** What `--version` needs too: the number, and Node's own modules. Never part of an entry, which would run when others need it. */
const BASE = /[\\/]src[\\/](?:generated[\\/]version|process-terminal)\.ts$|^\0builtin:/;

/** What the bundler knows of the modules. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Names the chunk of a module that is reached from the roots without an `import()`; the others are left to the bundler. */
export function hotPath(root: string): (id: string, modules: Modules) => string | null {
  let hot: Set<string> | undefined;
  return (id, modules) => {
    if (BASE.test(id)) return 'base';
    hot ??= reachedFrom(
      ROOTS.map((file) => `${root}${file}`),
      modules,
    );
    return hot.has(id) ? 'main' : null;
  };
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
