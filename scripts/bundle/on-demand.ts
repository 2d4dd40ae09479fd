import type { Plugin } from 'rolldown';

const PREFIX = '\0on-demand:';

/**
 * Packages that are built into files of their own beside the entries, and read when something of them is first used.
 * What imports them stays as it is; it must not use them while it is being loaded.
 */
export function onDemand(packages: Readonly<Record<string, string>>): Plugin {
  const files = new Map(Object.entries(packages).map(([file, name]) => [name, `../${file}.cjs`]));
  return {
    name: 'on-demand',
    resolveId(source) {
      if (files.has(source)) return `${PREFIX}${source}`;
      return source.startsWith('../') && [...files.values()].includes(source) ? { id: source, external: true } : undefined;
    },
    load(id) {
      const file = id.startsWith(PREFIX) ? files.get(id.slice(PREFIX.length)) : undefined;
      if (file === undefined) return undefined;
      return {
        moduleType: 'js',
        code: `let held;\nmodule.exports = new Proxy({}, { get: (_, key) => (held ??= require(${JSON.stringify(file)}))[key] });`,
      };
    },
  };
}
