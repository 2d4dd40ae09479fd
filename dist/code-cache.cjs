'use strict';
// Node 20 compiles our chunks anew in every process, which is half of what a short command takes. Newer ones keep what they compiled
// by themselves (`module.enableCompileCache`); here the same is done for files whose name holds the hash of their content.
const { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

const CHUNKS = join(__dirname, 'chunks');
const NAMED_BY_CONTENT = /-[\w-]{8}\.cjs$/;
const MONTH_MS = 30 * 24 * 60 * 60 * 1000;

/** From here on, chunks are compiled once and then taken from the cache. Whatever is wrong with the cache, they are compiled. */
exports.keepCompiled = () => {
  const folder = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : ownFolder();
  if (folder === undefined) return;
  const compile = Module.prototype._compile;
  const compiled = [];
  Module.prototype._compile = function (content, file) {
    if (dirname(file) !== CHUNKS || !NAMED_BY_CONTENT.test(file)) return compile.call(this, content, file);
    const path = join(folder, `${basename(file)}.bin`);
    const cachedData = read(path);
    const script = new Script(Module.wrap(content), { filename: file, cachedData });
    if (cachedData === undefined || script.cachedDataRejected) compiled.push({ script, path });
    return script.runInThisContext().call(this.exports, this.exports, Module.createRequire(file), this, file, dirname(file));
  };
  process.once('exit', () => {
    if (compiled.length > 0) write(compiled, folder);
  });
};

/** Compiled code is run as it is: nobody else may write here. */
function ownFolder() {
  const { HOME, LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  const home = XDG_CACHE_HOME || (process.platform === 'win32' ? LOCALAPPDATA : HOME && join(HOME, '.cache'));
  if (!home) return undefined;
  const folder = join(home, 'promptops', `code-${process.version}-${process.arch}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = statSync(folder);
    const isOurs = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return isOurs ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** V8 sees when something is missing, not when a bit is another one. */
function read(path) {
  try {
    const bytes = readFileSync(path);
    const code = bytes.subarray(4);
    return bytes.length > 4 && bytes.readInt32LE(0) === sumOf(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

function write(compiled, folder) {
  try {
    for (const { script, path } of compiled) {
      const code = script.createCachedData();
      const sum = Buffer.alloc(4);
      sum.writeInt32LE(sumOf(code));
      const beside = `${path}.${process.pid}`;
      writeFileSync(beside, Buffer.concat([sum, code]), { mode: 0o600 });
      renameSync(beside, path);
    }
    // Chunks of older versions.
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (Date.now() - statSync(path).mtimeMs > MONTH_MS) rmSync(path, { force: true });
    }
  } catch {
    // The next process compiles again.
  }
}

function sumOf(bytes) {
  let sum = bytes.length;
  const even = bytes.length - (bytes.length % 4);
  for (let at = 0; at < even; at += 4) sum = Math.imul(sum ^ bytes.readInt32LE(at), 0x01000193);
  for (let at = even; at < bytes.length; at++) sum = Math.imul(sum ^ bytes[at], 0x01000193);
  return sum;
}
