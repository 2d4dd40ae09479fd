import type { Plugin } from 'rolldown';

/** What stands for modules that axios imports and that our requests never use, or hardly ever. */
const STANDINS: Readonly<Record<string, string>> = {
  './fetch.js': 'export const getFetch = () => null; export default null;',
  './xhr.js': 'export default null;',
  // Brings a table of all media types along.
  'form-data': 'export default class FormData {}',
  http2: "export default new Proxy({}, { get: (_, key) => process.getBuiltinModule('node:http2')[key] });",
  'https-proxy-agent': `
    const agent = () => require('https-proxy-agent');
    export default new Proxy(function () {}, { get: (_, key) => agent()[key], construct: (_, given) => Reflect.construct(agent(), given) });`,
};
const PREFIX = '\0lean-axios:';
/** Looking at one of these globals makes Node load a second HTTP client, which takes as long as axios itself. */
const GLOBAL_FORM_DATA = "typeof G.FormData !== 'undefined' ? G.FormData : undefined";

/** Axios as far as it is needed: over Node's own `http`, with bytes as its body. */
export function leanAxios(): Plugin {
  return {
    name: 'lean-axios',
    resolveId(source, importer = '') {
      if (!/[\\/]node_modules[\\/]axios[\\/]/.test(importer)) return undefined;
      return source in STANDINS ? `${PREFIX}${source}` : undefined;
    },
    load: (id) => {
      const code = id.startsWith(PREFIX) ? STANDINS[id.slice(PREFIX.length)] : undefined;
      return code === undefined ? undefined : { moduleType: 'js', code };
    },
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]axios[\\/]lib[\\/]utils\.js$/.test(id)) return undefined;
      if (!code.includes(GLOBAL_FORM_DATA))
        throw new Error('axios looks for FormData in another way now: see scripts/bundle/lean-axios.ts.');
      return { code: code.replace(GLOBAL_FORM_DATA, 'undefined') };
    },
  };
}
