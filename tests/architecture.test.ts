import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** What each layer may import besides itself. Arrows point inward. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  core: ['generated', 'schemas'],
  ports: ['core'],
  config: ['core', 'ports', 'generated', 'schemas'],
  usecases: ['core', 'ports'],
  adapters: ['core', 'ports'],
  reporters: ['core', 'usecases', 'generated'],
  commands: ['core', 'ports', 'usecases', 'generated', 'config', 'reporters', 'server'],
  server: ['core', 'ports', 'usecases'],
  sdk: ['core', 'ports', 'usecases', 'config', 'generated'],
};

/** The one place of every package. A new one is named here on purpose. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  '@langchain/langgraph': /^sdk\/prompt-node\.ts$/,
  '@opentelemetry/api': /^adapters\/tracer\//,
  '@actions/core': /^run-action\.ts$/,
  '@actions/github': /^adapters\/comments\//,
  '@secretlint/core': /^core\/scan\//,
  '@secretlint/secretlint-rule-preset-recommend': /^core\/scan\//,
  ajv: /^(?:core|config)\//,
  'ajv-formats': /^(?:core|config)\//,
  axios: /^adapters\//,
  chalk: /^(?:reporters\/|commands\/|cli\.ts$)/,
  commander: /^(?:commands\/|cli\.ts$)/,
  fastify: /^server\//,
  handlebars: /^core\/template\//,
  ignore: /^adapters\/workspace\//,
  ioredis: /^adapters\/(?:announcements|prompt-cache)\//,
  langsmith: /^adapters\/tracer\//,
  'js-yaml': /^core\/yaml\//,
  picomatch: /^(?:adapters|config|core)\//,
  'simple-git': /^adapters\/git\//,
  yaml: /^(?:core|config|usecases)\//,
};

/** Files that put the layers together: those at the top of src, and what leads from an argv to an exit code. */
const EDGES = new Set([
  'action.ts',
  'check-worker.ts',
  'cli.ts',
  'compose.ts',
  'index.ts',
  'langgraph.ts',
  'lint-worker.ts',
  'process-terminal.ts',
  'run-action.ts',
  'testing.ts',
  'commands/run.ts',
  'sdk/compose-loader.ts',
  'sdk/compose-tracer.ts',
]);

interface Import {
  /** A file of ours from src, or a package or builtin as written. */
  readonly target: string;
  readonly kind: 'ours' | 'builtin' | 'package';
  readonly lazy: boolean;
  readonly typeOnly: boolean;
}

const IMPORT = /\bimport\('([^']+)'\)|^(import|export)( type)? [^;]*?from '([^']+)'|^import '([^']+)'/gm;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const codes = new Map(files.map((file) => [file, withoutComments(readFileSync(`src/${file}`, 'utf8'))]));
const imports = new Map([...codes].map(([file, code]) => [file, importsOf(file, code)]));
const layered = files.filter((file) => !EDGES.has(file));

describe('layers', () => {
  it.each(layered)('%s imports only what its layer may', (file) => {
    const layer = layerOf(file);
    expect(Object.keys(MAY_IMPORT)).toContain(layer);
    const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
    const targets = imports.get(file)!.filter(({ kind }) => kind === 'ours');
    expect(targets.map(({ target }) => target).filter((target) => !allowed.includes(layerOf(target)))).toEqual([]);
  });

  it('adapters are chosen in one place, and by those who test with them', () => {
    const choosing = files.filter(
      (file) => layerOf(file) !== 'adapters' && imports.get(file)!.some(({ target }) => target.startsWith('adapters/')),
    );
    const allowed = ['check-worker.ts', 'compose.ts', 'lint-worker.ts', 'sdk/compose-loader.ts', 'sdk/compose-tracer.ts', 'testing.ts'];
    expect(choosing.filter((file) => !allowed.includes(file))).toEqual([]);
  });

  it('the core is pure: no files, network, clock or randomness', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bset(?:Timeout|Interval)\b|\bperformance\b|\brandomUUID\b/;
    expect(filesWith('core/', impure)).toEqual([]);
    const builtins = files
      .filter((file) => file.startsWith('core/'))
      .flatMap((file) => imports.get(file)!.filter(({ kind }) => kind === 'builtin'));
    expect(builtins.map(({ target }) => target).filter((target) => target !== 'node:crypto')).toEqual([]);
  });

  it('only the edges touch the process', () => {
    const touching = filesWith('', /\bprocess\.|\bglobalThis\.process\b|'node:process'/);
    expect(touching.filter((file) => !['action.ts', 'cli.ts', 'process-terminal.ts', 'sdk/surroundings.ts'].includes(file))).toEqual([]);
  });
});

describe('packages', () => {
  it.each(files)('%s imports packages only in their place', (file) => {
    const misplaced = imports.get(file)!.filter(({ kind, target }) => kind === 'package' && !PACKAGES[packageOf(target)]?.test(file));
    expect(misplaced.map(({ target }) => target)).toEqual([]);
  });

  // Split into chunks, a CommonJS package that is imported dynamically has nothing but a `default`.
  it('import() loads our own modules, never a package', () => {
    const lazy = [...imports].flatMap(([file, all]) =>
      all.filter((one) => one.lazy && one.kind === 'package').map(({ target }) => `${file}: ${target}`),
    );
    expect(lazy).toEqual([]);
  });

  it('node:sqlite, which older versions of Node lack, is loaded when it is needed', () => {
    const importing = files.filter((file) => imports.get(file)!.some(({ target, typeOnly }) => target === 'node:sqlite' && !typeOnly));
    expect(importing).toEqual(['adapters/registry/embedded-store.ts']);
    const reaching = [...imports].filter(([, all]) =>
      all.some(({ target, lazy, typeOnly }) => importing.includes(target) && !lazy && !typeOnly),
    );
    expect(reaching.map(([file]) => file)).toEqual([]);
  });

  it('starting the command line loads commander and nothing else', () => {
    expect(packagesReachedFrom('cli.ts').filter((name) => name !== 'commander')).toEqual([]);
  });

  it('importing the SDK loads no package that only some prompts need', () => {
    const heavy = [
      '@secretlint/core',
      'ajv',
      'axios',
      'chalk',
      'commander',
      'handlebars',
      'ioredis',
      'js-yaml',
      'langsmith',
      'simple-git',
      'yaml',
    ];
    expect(packagesReachedFrom('index.ts').filter((name) => heavy.includes(name))).toEqual([]);
  });

  it('importing the SDK loads nothing of the command line, the server or lint', () => {
    const foreign = /^(?:commands|reporters|server|config|adapters(?!\/system-clock\.ts))\/|^core\/(?:lint|yaml|scan)\//;
    expect(reachedFrom('index.ts').files.filter((file) => foreign.test(file))).toEqual([]);
  });
});

describe('files', () => {
  it.each(files)('%s is kebab-case and has no junk drawer above it', (file) => {
    expect(file).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/);
    expect(file).not.toMatch(/(?:^|\/)(?:utils?|common|misc)(?:\/|\.ts$)/);
  });
});

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

function importsOf(file: string, code: string): readonly Import[] {
  return [...code.matchAll(IMPORT)].map(([, lazy, , typeOnly, from, bare]) => {
    const name = lazy ?? from ?? bare ?? '';
    const kind = name.startsWith('.') ? 'ours' : name.startsWith('node:') ? 'builtin' : 'package';
    const target = kind === 'ours' ? posix.join(posix.dirname(file), name) : name;
    return { target, kind, lazy: lazy !== undefined, typeOnly: typeOnly !== undefined };
  });
}

function filesWith(prefix: string, pattern: RegExp): readonly string[] {
  return files.filter((file) => file.startsWith(prefix) && pattern.test(codes.get(file)!));
}

function packagesReachedFrom(entry: string): readonly string[] {
  return reachedFrom(entry).packages;
}

/** What is loaded at once, without what is loaded when it is needed. */
function reachedFrom(entry: string): { readonly files: readonly string[]; readonly packages: readonly string[] } {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { target, kind, lazy, typeOnly } of imports.get(file) ?? []) {
      if (lazy || typeOnly) continue;
      if (kind === 'package') packages.add(packageOf(target));
      else visit(target);
    }
  };
  expect(files).toContain(entry);
  visit(entry);
  return { files: [...seen].filter((file) => imports.has(file)).sort(), packages: [...packages].sort() };
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

function layerOf(file: string): string {
  return file.replace('../', '').split('/')[0]!;
}
