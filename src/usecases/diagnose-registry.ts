import { isPromptopsError } from '../core/errors.ts';
import { registryUriProblem } from '../core/mlflow/registry-uri.ts';
import type { ServerPermissions, ServerProbe } from '../ports/server-probe.ts';

export interface Check {
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'error';
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
}

export interface RegistryAddress {
  readonly uri: string;
  /** Where the address was given. */
  readonly origin: string;
  readonly probe: () => Promise<ServerProbe | undefined>;
}

/** Before it: files could be read through prompt versions, and artifacts written by anybody. */
const SAFE_VERSION = [3, 10] as const;

/** Everything about the registry that its server can be asked; nothing is said that no answer says. */
export async function registryChecks(registry: RegistryAddress | undefined): Promise<readonly Check[]> {
  const name = 'registry';
  if (registry === undefined) return [{ name, status: 'ok', message: 'no address is set, so the embedded registry is used' }];
  const { uri, origin } = registry;
  const problem = registryUriProblem(uri);
  const fix = `Correct ${origin}, or unset it to use the embedded registry.`;
  if (problem !== undefined) return [{ name, status: 'error', message: problem, fix }];
  let probe: ServerProbe | undefined;
  try {
    probe = await registry.probe();
    if (probe === undefined) return [];
    await probe.reach();
    const other = probe.trackingUri === undefined ? '' : `; runs are kept at ${probe.trackingUri}, which answers too`;
    const reached: Check = { name, status: 'ok', message: `${probe.uri} answers (${origin})${other}` };
    return [
      reached,
      versionCheck(await probe.version()),
      permissionCheck(await probe.permissions()),
      artifactCheck(await probe.artifactScheme()),
    ];
  } catch (error) {
    if (!isPromptopsError(error)) throw error;
    return [{ name, status: 'error', message: `${error.message} (${origin})`, ...(error.hint !== '' && { fix: error.hint }) }];
  } finally {
    probe?.close();
  }
}

function versionCheck(version: string | undefined): Check {
  const name = 'registry version';
  if (version === undefined)
    return {
      name,
      status: 'warning',
      message: 'the server does not say its version',
      fix: `See that it is MLflow ${SAFE_VERSION.join('.')} or newer.`,
    };
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isSafe = major > SAFE_VERSION[0] || (major === SAFE_VERSION[0] && minor >= SAFE_VERSION[1]);
  if (isSafe) return { name, status: 'ok', message: `MLflow ${version}` };
  return {
    name,
    status: 'warning',
    message: `MLflow ${version} has known security holes: files of the server can be read through prompt versions.`,
    fix: `Update the server to ${SAFE_VERSION.join('.')}.0 or newer.`,
  };
}

const NEEDED_FOR: Readonly<Record<keyof ServerPermissions, string>> = {
  createPrompts: 'create prompts',
  changePrompts: 'change prompts that are there',
  recordRuns: 'record runs',
};

function permissionCheck(permissions: ServerPermissions): Check {
  const name = 'registry permissions';
  const asked = Object.entries(NEEDED_FOR) as [keyof ServerPermissions, string][];
  const denied = asked.filter(([key]) => permissions[key] === false).map(([, what]) => what);
  const granted = asked.filter(([key]) => permissions[key] === true).map(([, what]) => what);
  if (denied.length > 0) {
    const fix = 'Enough for reading. For `register` and `promote` ask for EDIT on the prompts and the experiment.';
    return { name, status: 'warning', message: `we may not ${listed(denied, 'or')}`, fix };
  }
  if (granted.length > 0) return { name, status: 'ok', message: `we may ${listed(granted, 'and')}` };
  return { name, status: 'warning', message: 'the server does not tell what we may do', fix: 'Try `promptops plan`.' };
}

function artifactCheck(scheme: string | undefined): Check {
  const name = 'artifact store';
  if (scheme === 'mlflow-artifacts') return { name, status: 'ok', message: 'served by the server' };
  const fix = 'Start the server with `--serve-artifacts`; until then the sources of prompts are kept in tags of their versions.';
  if (scheme === undefined) return { name, status: 'warning', message: 'the server does not tell where it keeps artifacts', fix };
  return { name, status: 'warning', message: `\`${scheme}:\`, which cannot be written over HTTP`, fix };
}

function listed(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
