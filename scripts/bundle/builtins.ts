import { builtinModules } from 'node:module';
import type { Plugin } from 'rolldown';

const NAMES = new Set(builtinModules);
const PREFIX = '\0builtin:';

/**
 * Node's own modules without their ESM facades: building those touches every getter (`fs` alone loads all of streams)
 * and was a third of the start-up of a short command. What packages require is fetched when it is first used.
 */
export function builtins(): Plugin {
  return {
    name: 'builtins',
    resolveId(source, _importer, { kind }) {
      const name = source.replace(/^node:/, '');
      // The bundler's own runtime needs this one for `createRequire`.
      if (!NAMES.has(name) || name === 'module') return undefined;
      return `${PREFIX}${kind === 'require-call' ? 'lazy:' : ''}${name}`;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return undefined;
      const [name = '', lazy] = id.slice(PREFIX.length).split(':').reverse();
      const module = `process.getBuiltinModule(${JSON.stringify(`node:${name}`)})`;
      return { moduleType: 'js', code: `module.exports = ${lazy ? whenUsed(module) : module};` };
    },
  };
}

/** `events` and `stream` are classes themselves: they are extended and called too, and some copy every key. A bound function has no key that a proxy could not hide. */
function whenUsed(module: string): string {
  const traps = [
    `get: (_, key) => ${module}[key]`,
    `has: (_, key) => key in ${module}`,
    `ownKeys: () => Reflect.ownKeys(${module})`,
    `getOwnPropertyDescriptor: (_, key) => key in ${module} ? { value: ${module}[key], enumerable: true, configurable: true } : undefined`,
    `apply: (_, self, given) => Reflect.apply(${module}, self, given)`,
    `construct: (_, given, made) => Reflect.construct(${module}, given, made)`,
  ];
  return `new Proxy(function () {}.bind(), { ${traps.join(', ')} })`;
}
