import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { diskWorkspace } from '../../src/adapters/workspace/disk-workspace.ts';
import { memoryWorkspace } from '../../src/adapters/workspace/memory-workspace.ts';
import { defaultConfig, loadConfig, resolveConfig } from '../../src/config/load-config.ts';
import { isPromptopsError, type PromptopsError } from '../../src/core/errors.ts';
import { scratchFolder } from '../scratch.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;
interface Around {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly flags?: { readonly config?: string };
  readonly own?: Readonly<Record<string, unknown>>;
}

const request = (files: Files, { cwd = '', env = {}, flags = {}, own = {} }: Around = {}) => ({
  workspace: memoryWorkspace({ files, cwd }),
  terminal: { env },
  flags,
  own,
});
const load = (files: Files, around?: Around) => loadConfig(request(files, around));
const written = (yaml: string) => load({ 'promptops.config.yaml': yaml });

/** The problems of an invalid configuration, one a line: `2:1 message`. */
const problemsOf = async (files: Files, around?: Around): Promise<readonly string[]> => {
  const error = await failure(files, around);
  const lines = error.message.split('\n  ');
  if (lines.length > 1) return lines.slice(1).map((line) => line.replace(/^[^:]*:(\d+:\d+) {2}/, '$1 '));
  return [`${error.place?.line}:${error.place?.column} ${error.message}`];
};
const failure = async (files: Files, around?: Around): Promise<PromptopsError> => {
  const outcome = await load(files, around).catch((error: unknown) => error);
  if (!isPromptopsError(outcome)) throw new Error('The configuration is fine, or the error is none of ours.');
  return outcome;
};

describe('without a file', () => {
  it('the defaults hold', async () => {
    const config = await load({});
    expect(config).toEqual(defaultConfig());
    expect(config).toMatchObject({
      format: 1,
      prompts: null,
      registry: {
        uri: null,
        tracking_uri: null,
        workspace: null,
        experiment: 'llmops-prompts',
        tracking_alias: 'code',
        deployment: 'none',
      },
      labels: { source: 'file', required: false },
      lint: { extends: 'recommended', rules: {}, overrides: [], min_pass_rate: null },
      eval: { judge: null, budget: {}, concurrency: 4, prices: {} },
      hosts: [],
    });
    const none = { gate: [], max_age: '7d', allow_dirty: false, allow_fixtures: false, models: [] };
    expect(config.aliases).toEqual({
      staging: { ...none, protected: false, from: null },
      production: { ...none, protected: true, from: 'staging', gate: ['pass_rate >= 0.9'] },
    });
  });

  it.each(['', '# nothing\n', 'null', 'lint:\nhosts:\naliases:\n  production:\nprompts:\n', '{}'])('so they do with %j', async (yaml) => {
    await expect(written(yaml)).resolves.toEqual(defaultConfig());
  });
});

describe('where it is found', () => {
  const hosts = (name: string) => `hosts: [${name}]\n`;

  it.each([
    ['promptops.config.yaml', hosts('x')],
    ['promptops.config.yml', hosts('x')],
    ['promptops.config.json', '{\n\t"$schema": "./schema.json",\n\t"hosts": ["x"]\n}'],
    ['package.json', '{"name": "promptops", "promptops": {"hosts": ["x"]}}'],
  ])('in %s', async (file, text) => {
    expect((await load({ [file]: text })).hosts).toEqual(['x']);
  });

  it('nearest to the working directory, not above the root', async () => {
    const files = { 'promptops.config.yaml': hosts('root'), 'a/promptops.config.yml': hosts('a'), 'a/b/c/x.md': '' };
    expect((await load(files, { cwd: 'a/b/c' })).hosts).toEqual(['a']);
    expect((await load(files, { cwd: 'd' })).hosts).toEqual(['root']);
    const folder = scratchFolder({ 'promptops.config.yaml': hosts('outside'), 'repository/.git/HEAD': '' });
    const workspace = diskWorkspace({ cwd: join(folder, 'repository') });
    expect((await loadConfig({ workspace, terminal: { env: {} }, flags: {} })).hosts).toEqual([]);
  });

  it('package.json without our key, or broken, is none of our business', async () => {
    for (const text of ['{"name": "promptops"}', '{"devDependencies": {"promptops": "1.0.0"}}', '{broken', ''])
      await expect(load({ 'package.json': text })).resolves.toEqual(defaultConfig());
  });

  it('two in one folder are one too many', async () => {
    const error = await failure({ 'promptops.config.yaml': hosts('x'), 'package.json': '{"promptops": {"hosts": []}}' });
    expect(error.message).toBe('Both promptops.config.yaml and package.json configure promptops.');
  });

  it('by flag, else by variable; then no other is searched', async () => {
    const folder = scratchFolder({ 'promptops.config.yaml': hosts('root'), 'ci/one.yaml': hosts('one'), 'ci/two.yaml': hosts('two') });
    const workspace = diskWorkspace({ cwd: join(folder, 'ci') });
    const named = (flags: { config?: string }, env = {}) => loadConfig({ workspace, terminal: { env }, flags });
    expect((await named({ config: 'one.yaml' }, { PROMPTOPS_CONFIG: 'two.yaml' })).hosts).toEqual(['one']);
    expect((await named({}, { PROMPTOPS_CONFIG: 'two.yaml' })).hosts).toEqual(['two']);
    expect((await named({}, { PROMPTOPS_CONFIG: '' })).hosts).toEqual([]);
    expect((await named({ config: join(folder, 'ci/two.yaml') })).hosts).toEqual(['two']);
    await expect(named({ config: 'gone.yaml' })).rejects.toMatchObject({ code: 'CONFIG_UNREADABLE', hint: 'Check `--config`.' });
    await expect(named({}, { PROMPTOPS_CONFIG: 'gone.yaml' })).rejects.toMatchObject({ hint: 'Check `PROMPTOPS_CONFIG`.' });
    await expect(named({ config: '.' })).rejects.toMatchObject({ code: 'CONFIG_UNREADABLE' });
  });
});

describe('who has the last word', () => {
  it('flag, environment, project, user, default', async () => {
    const home = scratchFolder();
    mkdirSync(join(home, 'promptops'));
    const user = join(home, 'promptops/config.yaml');
    writeFileSync(user, 'hosts: [user]\nregistry:\n  workspace: user\n  experiment: user\nlint: {min_pass_rate: 0.1}\n');
    const project = 'registry:\n  workspace: project\n  uri: https://project.example.org\nlint:\n  min_pass_rate: 0.5\n';
    const env = {
      XDG_CONFIG_HOME: home,
      MLFLOW_TRACKING_URI: 'https://tracking.example.org',
      MLFLOW_REGISTRY_URI: 'https://env.example.org',
      MLFLOW_WORKSPACE: 'team',
    };
    const { config, originOf } = await resolveConfig(
      request({ 'promptops.config.yaml': project }, { env, own: { minPassRate: 0.9, somethingElse: 1 } }),
    );
    const values = [
      [['lint', 'min_pass_rate'], config.lint.min_pass_rate],
      [['registry', 'uri'], config.registry.uri],
      [['registry', 'tracking_uri'], config.registry.tracking_uri],
      [['registry', 'workspace'], config.registry.workspace],
      [['registry', 'experiment'], config.registry.experiment],
      [['registry', 'deployment'], config.registry.deployment],
      [['hosts'], config.hosts],
    ] as const;
    expect(values.map(([path, value]) => [path.join('.'), value, originOf(path)])).toEqual([
      ['lint.min_pass_rate', 0.9, 'flag --min-pass-rate'],
      ['registry.uri', 'https://env.example.org', 'env MLFLOW_REGISTRY_URI'],
      ['registry.tracking_uri', 'https://tracking.example.org', 'env MLFLOW_TRACKING_URI'],
      ['registry.workspace', 'team', 'env MLFLOW_WORKSPACE'],
      ['registry.experiment', 'user', `${user}:4`],
      ['registry.deployment', 'none', 'default'],
      ['hosts', ['user'], `${user}:1`],
    ]);
  });

  it('an empty variable is none', async () => {
    expect((await load({}, { env: { MLFLOW_TRACKING_URI: '' } })).registry.tracking_uri).toBeNull();
  });

  it('maps are joined, lists replaced', async () => {
    const config = await written('aliases:\n  production: {gate: [pass_rate > 0.5], max_age: 2d}\n  candidate:\nhosts: [x]\n');
    expect(config.aliases.production).toMatchObject({ protected: true, from: 'staging', gate: ['pass_rate > 0.5'], max_age: '2d' });
    expect(Object.keys(config.aliases)).toEqual(['staging', 'production', 'candidate']);
    expect(config.aliases.candidate).toMatchObject({ protected: false, from: null });
  });
});

describe('patterns', () => {
  it('count from the folder of the configuration; a file named by hand counts from the root', async () => {
    const yaml =
      'prompts:\n  - {include: "./prompts/**", exclude: ["prompts/old/**"]}\n  - include: ../shared\nlint:\n  overrides:\n    - {files: ["*.md"], rules: {style/a: warn}}\n';
    const { prompts, lint } = await load({ 'packages/[a]/promptops.config.yaml': yaml }, { cwd: 'packages/[a]' });
    expect(prompts).toEqual([
      { include: 'packages/\\[a\\]/prompts/**', exclude: ['packages/\\[a\\]/prompts/old/**'], format: 'auto', prefix: '' },
      { include: 'packages/shared', exclude: [], format: 'auto', prefix: '' },
    ]);
    expect(lint.overrides).toEqual([{ files: ['packages/\\[a\\]/*.md'], rules: { 'style/a': 'warning' } }]);
  });

  it('that leave the workspace are refused', async () => {
    const yaml = 'prompts:\n  - include: ../x/**\n  - include: /etc/**\nlint: {overrides: [{files: [../y], rules: {}}]}\n';
    expect(await problemsOf({ 'promptops.config.yaml': yaml })).toEqual([
      '2:14 This pattern leaves the workspace; only files inside it are read.',
      '3:14 This pattern leaves the workspace; only files inside it are read.',
      '4:29 This pattern leaves the workspace.',
    ]);
  });
});

describe('levels of rules', () => {
  it('are kept with their options; `warn` is `warning`', async () => {
    const yaml = 'lint:\n  extends: strict\n  rules: {a/b: warn, c/d: "off", e/f: [warn, {max: 3}], g/h: [error, {}]}\n';
    expect((await written(yaml)).lint).toMatchObject({
      extends: 'strict',
      rules: { 'a/b': 'warning', 'c/d': 'off', 'e/f': ['warning', { max: 3 }], 'g/h': ['error', {}] },
    });
  });
});

describe('what is wrong', () => {
  it.each([
    ['lnt: 3', '1:1 There is no key `lnt`. Did you mean `lint`?'],
    ['registry:\n  ur: https://x', '2:3 There is no key `ur` in `registry`. Did you mean `uri`?'],
    ['eval:\n  budget: {euros: 1}', '2:12 There is no key `euros` in `eval.budget`. The keys are usd, calls and seconds.'],
    ['aliases:\n  production:\n    gates: []', '3:5 There is no key `gates` in `aliases.production`. Did you mean `gate`?'],
    ['prompts:\n  - inclde: x', '2:5 There is no key `inclde` in `prompts.0`. Did you mean `include`?'],
    ['prompts:\n  - exclude: []', '2:5 `prompts.0` needs the key `include`.'],
    ['prompts: []', '1:10 `prompts` needs an entry.'],
    ['prompts: prompts/**', '1:10 `prompts` must be a list, not "prompts/**".'],
    ['prompts:\n  - include: ""', '2:14 `prompts.0.include` is empty.'],
    ['prompts:\n  - {include: x, format: prompti}', expect.stringContaining('2:26 `prompts.0.format` must be `auto`, ')],
    ['prompts:\n  - {include: x, prefix: a/b}', expect.stringContaining('`prompts.0.prefix` has the value "a/b"')],
    ['lint: {extends: strikt}', '1:17 `lint.extends` must be `recommended` or `strict`, not "strikt". Did you mean `strict`?'],
    ['lint: {min_pass_rate: 90}', '1:23 `lint.min_pass_rate` is 90; it must be <= 1.'],
    ['lint: {min_pass_rate: "0.9"}', '1:23 `lint.min_pass_rate` must be a number, not "0.9".'],
    ['lint: {rules: {a/b: eror}}', expect.stringMatching(/^1:21 `lint\.rules\.a\/b` must be .*not "eror"\. Did you mean `error`\?/)],
    [
      'lint: {rules: {a/b: [eror, {}]}}',
      expect.stringMatching(/^1:22 `lint\.rules\.a\/b\.0` must be .*not "eror"\. Did you mean `error`\?/),
    ],
    ['lint: {rules: {a/b: [error]}}', expect.stringContaining('1:21 `lint.rules.a/b`')],
    ['lint: {rules: {a/b: 2}}', expect.stringContaining('1:21 `lint.rules.a/b` must be')],
    ['lint: {rules: {nogroup: error}}', '1:16 `nogroup` is not the id of a rule: `group/name`.'],
    ['eval: {concurrency: 0}', '1:21 `eval.concurrency` is 0; it must be >= 1.'],
    ['eval: {concurrency: 1.5}', '1:21 `eval.concurrency` must be a whole number, not 1.5.'],
    ['aliases: {production: {max_age: 7 days}}', expect.stringContaining('1:33 `aliases.production.max_age` has the value "7 days"')],
    [
      'aliases: {production: {gate: [passrate >= 0.9]}}',
      expect.stringContaining('1:31 There is no metric `passrate`. Did you mean `pass_rate`?'),
    ],
    ['aliases: {production: {gate: [lint, pass_rate >= 90]}}', expect.stringContaining('a rate lies between 0 and 1. Did you mean 90%?')],
    ['aliases: {production: {allow_fixtures: true}}', expect.stringContaining('1:40 `production` is protected')],
    ['aliases: {staging: {protected: true, allow_fixtures: true}}', expect.stringContaining('`staging` is protected')],
    ['aliases: {production: {from: stagin}}', '1:30 There is no alias `stagin` in `aliases`. Did you mean `staging`?'],
    ['aliases: {production: {from: production}}', '1:30 `production` cannot follow itself.'],
    ['aliases: {latest: {}}', '1:11 `latest` cannot be an alias: it always means the newest version.'],
    ['aliases: {Latest: {}}', expect.stringContaining('`Latest` cannot be an alias')],
    ['aliases: {v1: {}}', '1:11 `v1` cannot be an alias: it would be taken for a version number.'],
    ['aliases: {"17": {}}', '1:11 `17` cannot be an alias: it would be taken for a version number.'],
    ['aliases: {v1.2: {}}', '1:11 `v1.2` cannot be an alias: a name with a dot is a label.'],
    ['aliases: {"a b": {}}', expect.stringContaining('`a b` cannot be an alias')],
    ['aliases: {__proto__: {}}', expect.stringContaining('`__proto__` cannot be an alias')],
    ['aliases: {constructor: {}}', '1:11 `constructor` cannot be an alias: the name is reserved.'],
    ['registry: {tracking_alias: latest}', '1:28 `latest` cannot be an alias: it always means the newest version.'],
    ['registry: {uri: databricks}', '1:17 Registries of Databricks are not supported yet.'],
    ['registry: {tracking_uri: "databricks://profile"}', '1:26 Registries of Databricks are not supported yet.'],
    ['registry: {uri: ./mlruns}', expect.stringContaining('Start `mlflow server --backend-store-uri ./mlruns`')],
    ['registry: {uri: "sqlite:///x.db"}', expect.stringContaining('Start `mlflow server --backend-store-uri sqlite:///x.db`')],
    ['registry: {uri: "file:///x"}', expect.stringContaining('Start `mlflow server --backend-store-uri file:///x`')],
    ['registry: {uri: "C:\\\\mlruns"}', expect.stringContaining('is a store, not a server')],
    ['registry: {uri: "postgresql+psycopg2://u:secret@db/x"}', expect.stringContaining('postgresql+psycopg2://***@db/x')],
    ['registry: {uri: "ftp://x"}', '1:17 `ftp://x` is not an http or https address.'],
    ['registry: {uri: "http://"}', '1:17 `http://` is not a valid address.'],
    ['registries: {prod: {uri: ./mlruns}}', expect.stringContaining('1:26 `./mlruns` is a store')],
    ['registries: {prod: {}}', '1:20 `registries.prod` needs the key `uri`.'],
    ['__proto__: {lint: {}}', expect.stringContaining('1:1 There is no key `__proto__`')],
    ['format: 0', '1:9 `format` is 0; it must be >= 1.'],
    ['format: "1"', '1:9 `format` must be a whole number, not "1".'],
  ])('%s', async (yaml, expected) => {
    expect(await problemsOf({ 'promptops.config.yaml': yaml })).toEqual([expected]);
  });

  it('is said all at once, in the order of the file, with the first as the place', async () => {
    const yaml = 'aliases: {latest: {}}\nlnt: 1\nregistry: {uri: databricks, ur: 1}\nhosts: 3\n';
    const error = await failure({ 'promptops.config.yaml': yaml });
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', exitCode: 2, place: { file: 'promptops.config.yaml', line: 1, column: 11 } });
    expect(error.message).toMatch(
      /^The configuration has 4 problems:\n {2}promptops\.config\.yaml:1:11 .*\n.*:2:1 .*\n.*:3:29 .*\n.*:4:8 /,
    );
  });

  it('is found in JSON, in package.json, and behind a byte order mark and CRLF', async () => {
    expect(await problemsOf({ 'promptops.config.json': '{\n  "lnt": 1\n}' })).toEqual([
      expect.stringContaining('2:3 There is no key `lnt`'),
    ]);
    expect(await problemsOf({ 'package.json': '{\n\t"promptops": {\n\t\t"lnt": 1\n\t}\n}' })).toEqual([
      expect.stringContaining('3:3 There is'),
    ]);
    expect(await problemsOf({ 'promptops.config.yaml': '\uFEFFhosts: []\r\nlnt: 1\r\n' })).toEqual([
      expect.stringContaining('2:1 There is'),
    ]);
  });

  it.each([
    ['not YAML', 'lint: [', /not valid YAML/],
    ['a duplicate key', 'hosts: []\nhosts: []\n', /duplicated/],
    ['several documents', 'hosts: []\n---\nhosts: []\n', /several documents/],
    ['a list', '- a', /must be a map/],
    ['a text', 'hello', /must be a map/],
    ['code', 'hosts: !!js/function "x"', /not valid YAML/],
    ['not UTF-8', new Uint8Array([0x68, 0xff]), /not UTF-8/],
    ['too large', `# ${'x'.repeat(1_000_001)}`, /bytes/],
  ])('%s', async (_, text, message) => {
    const error = await failure({ 'promptops.config.yaml': text });
    expect(error.code).toBe('CONFIG_INVALID');
    expect(error.message).toMatch(message);
    expect(error.place?.file).toBe('promptops.config.yaml');
  });

  it('a later format needs a later tool, and nothing else is said', async () => {
    const error = await failure({ 'promptops.config.yaml': 'lnt: 1\nformat: 2\n' });
    expect(error.message).toMatch(/^This configuration has format 2; promptops \d+\.\d+\.\d+ reads format 1\.$/);
    expect(error.place).toMatchObject({ line: 2, column: 9 });
  });

  it('an address in the environment is left to those who use it', async () => {
    await expect(load({}, { env: { MLFLOW_TRACKING_URI: 'sqlite:///mlflow.db' } })).resolves.toMatchObject({
      registry: { tracking_uri: 'sqlite:///mlflow.db' },
    });
  });
});
