import { decodeProjection } from '../mlflow/codec.ts';
import { duplicatesOf } from '../registry/duplicates.ts';
import { liveVersions } from '../registry/find-version.ts';
import { labelsOf, labelTags, textsIn } from '../registry/labels.ts';
import { RUN_TAGS, VERSION_TAGS } from '../registry/tags.ts';
import type { PromptVersion } from '../registry/version.ts';
import { hashOfVersion } from '../registry/version-hash.ts';
import { aliasChanges } from './alias-changes.ts';
import { compareInterfaces, type PromptInterface, type Verdict } from './interface.ts';
import type { LocalPrompt } from './local-prompt.ts';
import { action, NO_FACTS } from './new-action.ts';
import { driftActions, tamperedActions } from './outside-changes.ts';
import type { ActionKind, FactChanges, InterfaceReport, PlanAction } from './plan.ts';
import type { PlanContext } from './plan-prompts.ts';
import { readableText } from './readable-text.ts';
import type { RemotePrompt } from './remote-prompt.ts';
import { shortened, wordDiff } from './word-diff.ts';

/** What one prompt of a file means for the registry; the first action is the file's, further ones tell what others did. */
export function planPrompt(local: LocalPrompt, remote: RemotePrompt | undefined, context: PlanContext): readonly PlanAction[] {
  if (remote === undefined) return [newContent('create', local, undefined, context)];
  const live = liveVersions(remote.versions);
  const hashes = new Map(live.map((version) => [version, hashOfVersion(version)]));
  const spoiled = live.filter((version) => hashes.get(version)?.tampered);
  const ours = spoiled.find((version) => hashes.get(version)?.tagged === local.hash);
  if (ours)
    return [
      tampered(local, ours, remote),
      ...tamperedActions(
        spoiled.filter((version) => version !== ours),
        remote,
        local,
      ),
    ];
  // The lowest one: it is the one that wins when several were made at once.
  const holder = live.filter((version) => hashes.get(version)?.actual === local.hash && !spoiled.includes(version)).at(-1);
  const own = holder ? knownContent(local, holder, remote, context) : newContent('new-version', local, remote, context);
  return [own, ...tamperedActions(spoiled, remote, local), ...driftActions(local, remote, live, own, context)];
}

function newContent(
  kind: 'create' | 'new-version',
  local: LocalPrompt,
  remote: RemotePrompt | undefined,
  context: PlanContext,
): PlanAction {
  const live = liveVersions(remote?.versions ?? []);
  const left = leftVersion(remote, context);
  const same = local.label === undefined ? undefined : live.find(({ tags }) => labelsOf(tags).includes(local.label!));
  const reasons = remote !== undefined && live.length === 0 ? ['the prompt is there without a version'] : [];
  const conflict = same && `version ${same.version} has the label \`${local.label}\` already, with another content`;
  if (context.labelsRequired && (conflict !== undefined || local.label === undefined))
    return { ...action('refused', local), because: 'policy', reasons: [conflict ?? 'it has no label, and `labels.required` asks for one'] };
  const { changes, warnings } = aliasChanges(local, remote, null, context);
  return {
    ...action(kind, local),
    from: left?.version ?? null,
    hashes: { from: hashOf(left), to: local.hash },
    aliases: changes,
    facts: { ...NO_FACTS, description: remote ? newDescription(local, remote) : null },
    diff: left ? diffTo(local, left) : [],
    ...verdicts(local, remote, context),
    reasons,
    warnings: [...(conflict === undefined ? [] : [`${conflict}: change the label`]), ...warnings],
  };
}

function knownContent(local: LocalPrompt, holder: PromptVersion, remote: RemotePrompt, context: PlanContext): PlanAction {
  const adopt = holder.tags[VERSION_TAGS.contentHash] === undefined;
  const left = leftVersion(remote, context);
  const { changes, warnings } = aliasChanges(local, remote, holder.version, context);
  const facts = factChanges(local, holder, remote, context);
  const twins = duplicatesOf(holder, remote.versions);
  const moving = changes.filter(({ refused }) => refused === undefined);
  const changed =
    twins.length + Object.keys(facts.set).length + facts.remove.length > 0 || facts.description !== null || facts.finishRun !== null;
  const returns = moving.some(({ from }) => from !== null && from > holder.version);
  const kind: ActionKind = adopt
    ? 'adopt'
    : facts.finishRun !== null
      ? 'metadata'
      : moving.length > 0
        ? returns
          ? 'restore'
          : 'alias'
        : changed
          ? 'metadata'
          : changes.length > 0
            ? 'refused'
            : 'unchanged';
  const isMove = left !== undefined && left.version !== holder.version && moving.length > 0;
  return {
    ...action(kind, local),
    from: isMove ? left.version : holder.version,
    to: holder.version,
    hashes: { from: isMove ? hashOf(left) : local.hash, to: local.hash },
    aliases: changes,
    facts,
    diff: isMove ? diffTo(local, left) : [],
    ...(kind === 'unchanged' ? {} : verdicts(local, remote, context)),
    reasons: [
      ...(adopt ? [`version ${holder.version} was made outside promptops, with the same content`] : []),
      ...factReasons(facts),
      ...twinReasons(twins),
    ],
    warnings,
    because: kind === 'refused' ? 'outside' : null,
  };
}

function twinReasons(twins: readonly PromptVersion[]): readonly string[] {
  return twins.map(({ version }) => `remove version ${version}: an interrupted register made it of the same content`);
}

function tampered(local: LocalPrompt, version: PromptVersion, remote: RemotePrompt): PlanAction {
  const at = Object.entries(remote.prompt.aliases).flatMap(([alias, target]) => (target === version.version ? [alias] : []));
  const held = at.length === 0 ? '' : ` (${at.join(', ')})`;
  return {
    ...action('tampered', local),
    from: version.version,
    to: version.version,
    hashes: { from: hashOf(version), to: local.hash },
    diff: diffTo(local, version),
    reasons: [`the content of version ${version.version}${held} is not what its hash says; delete that version, and register again`],
    because: 'policy',
  };
}

/** What the file leaves behind: the version of the tracking alias, else the newest. */
function leftVersion(remote: RemotePrompt | undefined, { trackingAlias }: PlanContext): PromptVersion | undefined {
  if (remote === undefined) return undefined;
  const tracked = trackingAlias === null ? undefined : remote.prompt.aliases[trackingAlias];
  return remote.versions.find(({ version }) => version === tracked) ?? liveVersions(remote.versions)[0];
}

function factChanges(local: LocalPrompt, holder: PromptVersion, remote: RemotePrompt, { unfinished }: PlanContext): FactChanges {
  const { tags } = holder;
  const wanted: Record<string, string> = { ...local.described, ...local.tags };
  if (local.label !== undefined && tags[VERSION_TAGS.label] !== local.label) Object.assign(wanted, labelTags(local.label, tags));
  const gone = [
    ...textsIn(tags[VERSION_TAGS.managedTags]).filter((key) => !Object.hasOwn(local.tags, key)),
    ...[VERSION_TAGS.managedTags, VERSION_TAGS.variables, VERSION_TAGS.displayName].filter((key) => !Object.hasOwn(local.described, key)),
  ];
  const run = unfinished.find(({ tags: of }) => of[RUN_TAGS.prompt] === local.name && of[RUN_TAGS.contentHash] === local.hash);
  return {
    set: Object.fromEntries(Object.entries(wanted).filter(([key, value]) => tags[key] !== value)),
    remove: gone.filter((key) => Object.hasOwn(tags, key)),
    description: newDescription(local, remote),
    finishRun: run !== undefined && tags[VERSION_TAGS.contentHash] !== undefined ? run.id : null,
  };
}

function newDescription({ description }: LocalPrompt, { prompt }: RemotePrompt): string | null {
  return description !== undefined && description !== prompt.description ? description : null;
}

function factReasons({ set, remove, description, finishRun }: FactChanges): readonly string[] {
  const label = set[VERSION_TAGS.label];
  const tags = [...Object.keys(set), ...remove].filter((key) => !key.startsWith('promptops_')).sort();
  return [
    ...(label === undefined ? [] : [`label ${label}`]),
    ...(tags.length === 0 ? [] : [`tags ${tags.join(', ')}`]),
    ...(set[VERSION_TAGS.variables] !== undefined || remove.includes(VERSION_TAGS.variables) ? ['descriptions of variables'] : []),
    ...(description === null ? [] : ['description']),
    ...(finishRun === null ? [] : ['finish lineage']),
  ];
}

const WORST: readonly Verdict[] = ['breaking', 'compatible', 'cosmetic'];

function verdicts(local: LocalPrompt, remote: RemotePrompt | undefined, context: PlanContext): Pick<PlanAction, 'verdict' | 'interfaces'> {
  const own = context.interfaces.get(local.hash);
  const interfaces = context.protectedAliases.flatMap((alias): readonly InterfaceReport[] => {
    const version = remote?.versions.find((one) => one.version === remote.prompt.aliases[alias]);
    const before: PromptInterface | undefined = version && context.interfaces.get(hashOfVersion(version).actual ?? '');
    if (version === undefined || before === undefined || own === undefined || hashOfVersion(version).actual === local.hash) return [];
    const { verdict, changes } = compareInterfaces(before, own);
    return [{ alias, version: version.version, verdict, changes: changes.map(({ text }) => text) }];
  });
  return { verdict: WORST.find((verdict) => interfaces.some((one) => one.verdict === verdict)) ?? null, interfaces };
}

function hashOf(version: PromptVersion | undefined): string | null {
  return version ? (hashOfVersion(version).actual ?? null) : null;
}

function diffTo({ projection }: LocalPrompt, version: PromptVersion): PlanAction['diff'] {
  if (hashOfVersion(version).actual === undefined) return [];
  return shortened(wordDiff(readableText(decodeProjection(version.tags)), readableText(projection)));
}
