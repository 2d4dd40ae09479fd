import type { Workspace } from '../ports/workspace.ts';

/** Files as they were when they were first read: what is checked is what is registered, also when somebody saves in between. */
export function steadyWorkspace(workspace: Workspace): Workspace {
  const known = new Map<string, Uint8Array>();
  return {
    root: workspace.root,
    cwd: workspace.cwd,
    find: (query) => workspace.find(query),
    stamp: (file) => workspace.stamp(file),
    read: (file, limit = Number.POSITIVE_INFINITY) => {
      const before = known.get(file);
      if (before !== undefined && before.length <= limit) return before;
      const bytes = workspace.read(file, limit);
      if (bytes !== undefined) known.set(file, bytes);
      return bytes;
    },
    write: (file, content) => {
      known.delete(file);
      workspace.write(file, content);
    },
  };
}
