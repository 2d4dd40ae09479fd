import { PromptopsError } from '../../core/errors.ts';
import { TAGS, type Tags } from '../../core/mlflow/codec.ts';
import { aliasObjection, keyObjection, LIMITS, nameObjection, textObjection } from '../../core/mlflow/limits.ts';
import type { VersionDraft } from '../../core/registry/version.ts';

export function refused(message: string, hint = ''): PromptopsError {
  return new PromptopsError('REGISTRY_REFUSED', message, hint);
}

/** Something that was there when the caller looked. */
export function gone(what: string): PromptopsError {
  return new PromptopsError('REGISTRY_CONFLICT', `${what} is not in the registry (any more).`, 'Look again with `promptops list`.');
}

export function checkName(name: string): void {
  const objection = nameObjection(name);
  if (objection !== undefined) throw refused(`\`${name}\` cannot be the name of a prompt: ${objection}.`);
}

export function checkAlias(alias: string): void {
  const objection = aliasObjection(alias);
  if (objection !== undefined) throw refused(`\`${alias}\` cannot be an alias: ${objection}.`, 'Use a word such as `staging`.');
}

export function checkTags(tags: Tags, limit: number): void {
  for (const [key, value] of Object.entries(tags)) {
    const objection = keyObjection(key) ?? textObjection(value, limit);
    if (objection !== undefined) throw refused(`The tag \`${key}\` cannot be stored: ${objection}.`);
  }
}

export function checkDescription(description: string): void {
  const objection = textObjection(description, LIMITS.description);
  if (objection !== undefined) throw refused(`The description cannot be stored: ${objection}.`);
}

export function checkDraft({ name, description, tags }: VersionDraft): void {
  checkDescription(description);
  checkTags(tags, LIMITS.versionTag);
  if (tags[TAGS.isPrompt] !== 'true' || tags[TAGS.text] === undefined) {
    throw refused(`The version of ${name} lacks the tags ${TAGS.isPrompt} and ${TAGS.text}: it would not be a prompt.`);
  }
}

const IMMUTABLE: readonly string[] = [TAGS.isPrompt, TAGS.text, TAGS.type];

/** What a version says never changes: clients keep it for ever. */
export function checkMutable(key: string): void {
  if (!IMMUTABLE.includes(key)) return;
  throw refused(`The tag ${key} of a version never changes.`, 'Register the changed text: it becomes a new version.');
}

export function checkParams(params: Tags): void {
  for (const [key, value] of Object.entries(params)) {
    const objection = keyObjection(key) ?? textObjection(value, LIMITS.param);
    if (objection !== undefined) throw refused(`The param \`${key}\` cannot be stored: ${objection}.`);
  }
}

/** A param says the same for ever. */
export function checkWriteOnce(key: string, before: string | undefined, value: string): void {
  if (before !== undefined && before !== value) throw refused(`The param \`${key}\` of the run has another value already.`);
}

export function checkExperiment(name: string): void {
  const objection = name.trim() === '' ? 'it is empty' : textObjection(name, LIMITS.experiment);
  if (objection !== undefined) throw refused(`The experiment cannot have this name: ${objection}.`);
}

/** Artifacts lie below their run and nowhere else. */
export function checkArtifactPath(path: string): void {
  const parts = path.split('/');
  if (parts.every((part) => part !== '' && part !== '.' && part !== '..') && !/[\0\\:]/.test(path)) return;
  throw refused(`\`${path}\` cannot be the path of an artifact: it does not stay below the run.`);
}

/** Deleting under an alias would leave whoever loads it with nothing. */
export function aliasHolds(name: string, alias: string): PromptopsError {
  return new PromptopsError(
    'REGISTRY_CONFLICT',
    `The alias ${alias} of ${name} points at what is to be deleted.`,
    `Move or remove the alias first: \`promptops alias ${name}@${alias} --remove\`.`,
  );
}

export function aliasMoved(name: string, alias: string, expected: number | null, now: number | null): PromptopsError {
  const said = (version: number | null) => (version === null ? 'absent' : `version ${version}`);
  return new PromptopsError('REGISTRY_CONFLICT', `The alias ${alias} of ${name} is ${said(now)}, not ${said(expected)} as expected.`);
}
