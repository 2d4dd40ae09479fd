import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generated } from './generate-files.ts';
import type { Peer, Peers } from './peers.ts';
import { BIN, SCHEMA } from './places.ts';
import { ratioOf } from './ratio.ts';
import { outputOf, peakMegabytes, type Run } from './run-command.ts';
import { limitRow, type Row, ratioRow, skippedRow } from './table.ts';

const ALL = 'prompts/**/*.prompt.yaml';

/** Whole folders, all recommended rules on. */
export function* measureMany(many: Generated, some: Generated, peers: Peers): Generator<Row> {
  assertFindings(many);
  const lint = lintOf(many);
  const count = many.files.length.toLocaleString('en');
  const what = `\`lint\` of ${count} files, all recommended rules`;

  yield withPeer(peers.ajv, what, '`ajv-cli`, the schema alone', (program) => {
    const schema = ['-s', SCHEMA, '-d', ALL, '--strict=false', '--errors=no', '-c', 'ajv-formats'];
    const peer = { command: process.execPath, args: [program, 'validate', ...schema], cwd: many.folder, fine: [0, 1] };
    return ratioRow(what, '`ajv-cli`, the schema alone', ratioOf(lint, peer, 7), 1.15);
  });

  const cached = { ...lint, args: [...lint.args, '--cache'] };
  yield ratioRow('a second, unchanged run with `--cache`', 'the run without', ratioOf(cached, lint, 5), 0.25);
  yield limitRow('peak memory of that lint', peakMegabytes(lint), 'MB', 150);

  const fewer = `\`lint\` of ${some.files.length.toLocaleString('en')} files`;
  yield withPeer(peers.spectral, fewer, '`spectral`, one schema rule', (program) => {
    const ruleset = spectralRuleset(some.folder);
    const peer = {
      command: process.execPath,
      args: [program, 'lint', '--quiet', '--ruleset', ruleset, ALL],
      cwd: some.folder,
      fine: [0, 1],
    };
    return ratioRow(fewer, '`spectral`, one schema rule', ratioOf(lintOf(some), peer, 3), 0.05);
  });
  yield withPeer(peers.checkJsonschema, fewer, '`check-jsonschema`', (program) => {
    const peer = { command: program, args: ['--schemafile', SCHEMA, ...some.files], cwd: some.folder, fine: [0, 1] };
    return ratioRow(fewer, '`check-jsonschema`', ratioOf(lintOf(some), peer, 3));
  });
  rmSync(join(many.folder, '.cache'), { recursive: true, force: true });
}

function lintOf({ folder }: Generated): Run {
  const env = { XDG_CACHE_HOME: join(folder, '.cache') };
  return { command: process.execPath, args: [BIN, 'lint'], cwd: folder, env, fine: [0, 1] };
}

/** A figure for files that all fail, or that nobody looked at, would mean nothing. */
function assertFindings(generated: Generated): void {
  const lint = lintOf(generated);
  const result = JSON.parse(outputOf({ ...lint, args: [...lint.args, '--format', 'json'] })) as {
    readonly files: number;
    readonly findings: readonly { readonly file: string }[];
  };
  const found = new Set(result.findings.map(({ file }) => file)).size;
  if (result.files !== generated.files.length || found !== generated.withFindings) {
    throw new Error(
      `The generated files are not what they should be: ${result.files} files seen, ${found} with findings instead of ${generated.withFindings}.`,
    );
  }
}

function withPeer(peer: Peer, what: string, name: string, measure: (program: string) => Row): Row {
  return 'program' in peer ? measure(peer.program) : skippedRow(what, name, peer.absent);
}

function spectralRuleset(folder: string): string {
  const { $id: _, $schema: __, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>;
  const file = join(folder, 'spectral.json');
  const check = `{ "function": "schema", "functionOptions": { "schema": ${JSON.stringify(schema)} } }`;
  writeFileSync(file, `{ "rules": { "prompt-schema": { "given": "$", "severity": "error", "then": ${check} } } }`);
  return file;
}
