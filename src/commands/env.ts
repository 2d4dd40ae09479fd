import { Option } from 'commander';
import { PromptopsError } from '../core/errors.ts';
import { parseReference } from '../core/prompt/reference.ts';
import { asConfigMap, asDotenv, type DeploymentEnv } from '../reporters/deployment-env.ts';
import { type ShownPrompt, showPrompt } from '../usecases/show-prompt.ts';
import type { AddCommand } from './command.ts';

interface EnvFlags {
  readonly format: 'dotenv' | 'k8s' | 'json';
  readonly json?: boolean;
}

export const env: AddCommand = (program, open) =>
  program
    .command('env <reference>')
    .summary('print a version for a deployment')
    .description(
      'Prints which version a reference points at, for the environment of a deployment: its number, its hash, and the run that recorded it.',
    )
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(['dotenv', 'k8s', 'json']).default('dotenv'))
    .option('--json', 'the same as --format json')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops env greet@production > prompt.env
  $ promptops env greet@production --format k8s | kubectl apply -f -`,
    )
    .action(async (written: string, flags: EnvFlags) => {
      const session = await open();
      const registry = await session.registry();
      const shown = await showPrompt(parseReference(written), undefined, registry);
      if (shown.prompt.state === 'tampered')
        throw new PromptopsError(
          'VERSION_TAMPERED',
          `Version ${shown.version.version} of ${shown.prompt.name} was changed after it was registered.`,
          '`promptops verify` says how; register the content again.',
        );
      const env: DeploymentEnv = { name: written.replace(/^prompts:\//, ''), values: { ...valuesOf(shown), ...addressOf(registry.uri) } };
      for (const warning of shown.warnings) session.terminal.stderr(`${warning}\n`);
      const document = { format: 1, command: 'env', ok: true, env: env.values };
      session.terminal.result?.(document);
      const format = flags.json ? 'json' : flags.format;
      session.show(format === 'json' ? JSON.stringify(document) : format === 'k8s' ? asConfigMap(env) : asDotenv(env));
    });

function valuesOf({ prompt, version }: ShownPrompt): Readonly<Record<string, string>> {
  return {
    PROMPT_NAME: prompt.name,
    PROMPT_VERSION: String(version.version),
    ...(version.label !== null && { PROMPT_LABEL: version.label }),
    ...(version.hash !== null && { PROMPT_HASH: version.hash }),
    ...(version.runId !== null && { PROMPT_RUN_ID: version.runId }),
  };
}

/** Only what others can reach, and never with a password in it. */
function addressOf(uri: string): Readonly<Record<string, string>> {
  return /^https?:\/\//.test(uri) && !uri.includes('@') ? { MLFLOW_TRACKING_URI: uri } : {};
}
