import { Option } from 'commander';
import { resolveConfig } from '../config/load-config.ts';
import { configFileOf } from '../config/read-layers.ts';
import { isPromptopsError, type PromptopsError } from '../core/errors.ts';
import type { Check } from '../usecases/diagnose-registry.ts';
import { diagnoseSetUp } from '../usecases/diagnose-setup.ts';
import type { AddCommand, Session } from './command.ts';

interface DoctorFlags {
  readonly format: string;
  readonly json?: boolean;
}

const MARKS: Readonly<Record<Check['status'], string>> = { ok: '✓', warning: '!', error: '✗' };

export const doctor: AddCommand = (program, open) =>
  program
    .command('doctor')
    .summary('check the set-up')
    .description(
      'Checks Node.js, git, the configuration, the prompt files, what the models of their cases need, the registry and the cache folder, and says what to do. No model is asked. A registry server is asked whether it answers, how old it is, what it permits and where it keeps artifacts; nothing is written.',
    )
    .addOption(new Option('-f, --format <format>', 'form of the output').choices(['text', 'json']).default('text'))
    .option('--json', 'the same as --format json')
    .addHelpText('after', '\nExamples:\n  $ promptops doctor\n  $ promptops doctor --json')
    .action(async (flags: DoctorFlags) => {
      const session = await open({}, { withoutConfig: true });
      const checks = await diagnoseSetUp({ ...session, nodeVersion: session.terminal.nodeVersion, ...(await configuration(session)) });
      const ok = !checks.some(({ status }) => status === 'error');
      if (flags.json || flags.format === 'json')
        return session.show(JSON.stringify({ format: 1, command: 'doctor', ok, checks }), ok ? 0 : 1);
      session.show(checks.map(line).join('\n'), ok ? 0 : 1);
    });

/** What the configuration says, or why it says nothing. */
async function configuration(session: Session) {
  let configProblem: PromptopsError | undefined;
  try {
    const { config, originOf } = await resolveConfig(session);
    const { uri, tracking_uri } = config.registry;
    const key = uri === null ? 'tracking_uri' : 'uri';
    const address = uri ?? tracking_uri;
    const probe = () => session.serverProbe(config.registry);
    const registry = address === null ? undefined : { uri: address, origin: originOf(['registry', key]), probe };
    return { configFile: configFileOf(session), configProblem, sets: config.prompts, registry, judge: config.eval.judge };
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    configProblem = error;
  }
  return { configFile: undefined, configProblem, sets: null, registry: undefined, judge: null };
}

function line({ name, status, message, fix }: Check): string {
  return `${MARKS[status]} ${name}: ${message}${fix === undefined ? '' : `\n  ${fix}`}`;
}
