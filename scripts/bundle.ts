// `npm run bundle` writes dist/; `--check` builds into a temporary folder and compares names and bytes.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ChunkingContext, type LogLevel, type OutputChunk, type Plugin, type RolldownLog, rolldown } from 'rolldown';
import manifest from '../package.json' with { type: 'json' };
import { ascii } from './bundle/ascii.ts';
import { builtins } from './bundle/builtins.ts';
import { hotPath } from './bundle/hot-path.ts';
import { leanAxios } from './bundle/lean-axios.ts';
import { licencesOf } from './bundle/licences.ts';
import { keepNeededTypes } from './bundle/needed-types.ts';
import { onDemand } from './bundle/on-demand.ts';
import { withoutUndici } from './bundle/without-undici.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const committed = join(root, 'dist');
/** Packages that most runs of the command line never ask, by the file they become. */
const ON_DEMAND = { 'js-yaml': 'js-yaml' };

/** What an application brings itself, if it uses it. */
const PEERS = Object.keys(manifest.peerDependencies);

if (process.argv.includes('--check')) {
  const fresh = mkdtempSync(join(tmpdir(), 'promptops-dist-'));
  try {
    await bundleInto(fresh);
    const stale = differences(fresh, committed);
    if (stale.length > 0) {
      console.error(`dist/ is stale; run \`npm run bundle\`:\n${stale.map((line) => `  ${line}`).join('\n')}`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(fresh, { recursive: true });
  }
} else {
  rmSync(committed, { recursive: true, force: true });
  await bundleInto(committed);
}

async function bundleInto(folder: string): Promise<void> {
  const chunkOf = hotPath(root);
  const entries = {
    cli: 'src/cli.ts',
    action: 'src/action.ts',
    'lint-worker': 'src/lint-worker.ts',
    'check-worker': 'src/check-worker.ts',
  };
  const cli = await bundle(folder, entries, 'cjs', chunkOf, [onDemand(ON_DEMAND)]);
  const parser = await bundle(folder, ON_DEMAND, 'cjs');
  // The library shares nothing with the command line: whoever imports it loads no rule and no flag.
  const library = await bundle(folder, { index: 'src/index.ts', langgraph: 'src/langgraph.ts', testing: 'src/testing.ts' }, 'esm');
  writeFileSync(join(folder, 'LICENSES.txt'), licencesOf(root, [...cli, ...parser, ...library]));
  for (const file of ['bin.cjs', 'code-cache.cjs']) copyFileSync(join(root, 'scripts', file), join(folder, file));
  chmodSync(join(folder, 'bin.cjs'), 0o755);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json', '--outDir', join(folder, 'types')], { cwd: root, stdio: 'inherit' });
  keepNeededTypes(join(folder, 'types'), ['index.d.ts', 'langgraph.d.ts', 'testing.d.ts']);
}

/** Writes chunks into the folder and answers with the modules that went into them. */
async function bundle(
  folder: string,
  input: Readonly<Record<string, string>>,
  format: 'cjs' | 'esm',
  chunkOf?: ReturnType<typeof hotPath>,
  more: readonly Plugin[] = [],
): Promise<readonly string[]> {
  const build = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    external: PEERS,
    transform: { target: 'node20.19' },
    plugins: [leanAxios(), builtins(), withoutUndici(), ...more],
    // Most of the toolkit is for tokens that we do not ask for; with it came a whole HTTP client.
    treeshake: { moduleSideEffects: [{ test: /[\\/]@actions[\\/](?:core|http-client|exec|io)[\\/]/, sideEffects: false }] },
    preserveEntrySignatures: chunkOf ? false : 'strict',
    logLevel: 'warn',
    onLog,
  });
  const extension = format === 'cjs' ? 'cjs' : 'mjs';
  const { output } = await build.write({
    dir: folder,
    format,
    comments: false,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `chunks/[name]-[hash].${extension}`,
    ...(chunkOf && {
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ debugName: 'hot path', name: (id: string, modules: ChunkingContext) => chunkOf(id, modules) }],
      },
    }),
  });
  await build.close();
  const prefix = root.length;
  const chunks = output.filter((one) => one.type === 'chunk');
  for (const { fileName, code } of chunks) writeFileSync(join(folder, fileName), ascii(code));
  if (chunkOf) expectNobodyStarts(chunks);
  return chunks.flatMap(({ moduleIds }) => moduleIds.map((id) => (id.startsWith(root) ? id.slice(prefix) : id)));
}

/** A program that another file loads a part from would run there too: its parts have to be in chunks. */
function expectNobodyStarts(chunks: readonly Pick<OutputChunk, 'fileName' | 'isEntry' | 'imports' | 'dynamicImports'>[]): void {
  const programs = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  const started = chunks.flatMap(({ fileName, imports, dynamicImports }) =>
    [...imports, ...dynamicImports].filter((file) => programs.has(file)).map((file) => `${fileName} starts ${file}`),
  );
  if (started.length > 0) throw new Error(`Programs are started by other files: ${started.join(', ')}. Leave only an import() in them.`);
}

/** A format that is both loaded on demand and part of the hot path is no mistake. */
function onLog(level: LogLevel, log: RolldownLog, forward: (level: LogLevel, log: RolldownLog) => void): void {
  if (log.code !== 'INEFFECTIVE_DYNAMIC_IMPORT') forward(level, log);
}

function differences(fresh: string, old: string): readonly string[] {
  const names = new Set([...filesIn(fresh), ...filesIn(old)]);
  return [...names].sort().flatMap((name) => {
    if (!existsSync(join(old, name))) return [`missing: ${name}`];
    if (!existsSync(join(fresh, name))) return [`no longer made: ${name}`];
    return readFileSync(join(fresh, name)).equals(readFileSync(join(old, name))) ? [] : [`differs: ${name}`];
  });
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
