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
      return { moduleType: 'js', code: `module.exports = ${lazy ? whenUsed(module, isFunction(name)) : module};` };
    },
  };
}

/** `assert`, `events` and `stream` are called and extended themselves. */
function isFunction(name: string): boolean {
  return typeof process.getBuiltinModule(name) === 'function';
}

function whenUsed(module: string, callable: boolean): string {
  const get = `get: (_, key) => ${module}[key]`;
  if (!callable) return `new Proxy({}, { ${get} })`;
  const call = `apply: (_, self, args) => Reflect.apply(${module}, self, args)`;
  const construct = `construct: (_, args, target) => Reflect.construct(${module}, args, target)`;
  return `new Proxy(function () {}, { ${get}, ${call}, ${construct} })`;
}
