import { PromptopsError } from '../errors.ts';
import type { Meaning } from './answer.ts';

interface Request {
  /** Without query, user name and password. */
  readonly url: string;
  /** True where a lost answer leaves open whether it was done. */
  readonly creates: boolean;
}

/** The error for an answer that nobody can go on with. */
export function explainMeaning(meaning: Exclude<Meaning, { kind: 'ok' }>, { url, creates }: Request): PromptopsError {
  const maybe = { maybeApplied: creates };
  switch (meaning.kind) {
    case 'absent':
    case 'exists':
    case 'moved':
    case 'invalid':
      return objection(meaning);
    case 'clash':
      return new PromptopsError('REGISTRY_FAILED', `Other writers kept ${url} busy.`, 'Run the command again.', maybe);
    case 'busy':
      return new PromptopsError(
        'REGISTRY_UNREACHABLE',
        `${url} takes no more requests at the moment.`,
        'Wait a little, or use `--wait 60s`.',
      );
    case 'broken':
      return new PromptopsError(
        'REGISTRY_FAILED',
        `${url} failed: ${said(meaning.message)}.`,
        'Look into the log of the server; running the command again is safe.',
        maybe,
      );
    case 'redirect':
      return new PromptopsError(
        'REGISTRY_FAILED',
        `${url} sends us on to ${originOf(meaning.location, url)}, where our credentials must not go unasked.`,
        'Set MLFLOW_TRACKING_URI to the address it should be, or log in to the proxy in front of it.',
      );
    case 'refused':
      return refusal(meaning, new URL(url));
    case 'unsupported':
      return missing(meaning, url);
    case 'foreign':
      return new PromptopsError(
        'REGISTRY_FAILED',
        `${url} is not an MLflow API: it answered ${meaning.what}.`,
        'Check MLFLOW_TRACKING_URI, and whether a login page or a proxy stands in front of it.',
        maybe,
      );
  }
}

/** The error for what MLflow says itself about what was asked. */
export function objection({ kind, message }: Extract<Meaning, { kind: 'absent' | 'exists' | 'moved' | 'invalid' }>): PromptopsError {
  if (kind === 'invalid') return new PromptopsError('REGISTRY_REFUSED', `MLflow refused the request: ${said(message)}.`);
  return new PromptopsError('REGISTRY_CONFLICT', `${said(message)}.`, 'Look again with `promptops list`.');
}

function refusal({ why, message }: Extract<Meaning, { kind: 'refused' }>, { host, origin }: URL): PromptopsError {
  const because = message === '' ? '' : ` (${said(message)})`;
  switch (why) {
    case 'login':
      return new PromptopsError(
        'REGISTRY_REFUSED',
        `${origin} wants a login${because}.`,
        'Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN.',
      );
    case 'permission':
      return new PromptopsError(
        'REGISTRY_REFUSED',
        `${origin} does not permit this${because}.`,
        'Ask for EDIT on the prompt or the experiment; deleting needs MANAGE.',
      );
    case 'host':
      return new PromptopsError(
        'REGISTRY_REFUSED',
        `${origin} refuses requests to the host name ${host}: its protection against DNS rebinding does not know it.`,
        `Start the server with \`--allowed-hosts ${host}\`, or set MLFLOW_SERVER_ALLOWED_HOSTS=${host}.`,
      );
    case 'origin':
      return new PromptopsError(
        'REGISTRY_REFUSED',
        `${origin} refuses requests that come from another site.`,
        'Start the server with `--cors-allowed-origins`, or call it directly.',
      );
  }
}

function missing({ why, message }: Extract<Meaning, { kind: 'unsupported' }>, url: string): PromptopsError {
  switch (why) {
    case 'workspace':
      return new PromptopsError('REGISTRY_FAILED', `${said(message)}.`, 'Check MLFLOW_WORKSPACE, or create the workspace.');
    case 'no-workspaces':
      return new PromptopsError(
        'REGISTRY_FAILED',
        `${new URL(url).origin} has no workspaces, but one is asked for.`,
        'Unset MLFLOW_WORKSPACE, or start the server with `--enable-workspaces`.',
      );
    case 'endpoint':
      return new PromptopsError(
        'REGISTRY_FAILED',
        `${url} does not exist there.`,
        'Check the path in MLFLOW_TRACKING_URI; prompts need MLflow 2.21 or newer, better 3.10.',
      );
  }
}

function originOf(location: string, base: string): string {
  return URL.canParse(location, base) ? new URL(location, base).origin : 'another place';
}

function said(message: string): string {
  return message === '' ? 'no reason given' : message.replace(/[.\s]+$/, '');
}
