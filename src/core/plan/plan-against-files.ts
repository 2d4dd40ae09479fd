import { byCodeUnit } from '../canonical-json.ts';
import { VERSION_TAGS } from '../registry/tags.ts';
import { compareInterfaces, type PromptInterface } from './interface.ts';
import type { LocalPrompt } from './local-prompt.ts';
import { action, NO_FACTS, refusal } from './new-action.ts';
import { type FactChanges, offlineRegistry, type Plan, type PlanAction, type PlanGit, sealed, summaryOf } from './plan.ts';
import type { LocalState } from './plan-prompts.ts';
import { readableText } from './readable-text.ts';
import { renamed } from './renamed.ts';
import { shortened, wordDiff } from './word-diff.ts';

export interface FilesContext {
  /** The commit that is compared with. */
  readonly base: string;
  readonly git: PlanGit | null;
  readonly madeAt: string;
  readonly labelsRequired: boolean;
  /** By content hash, of what changed. */
  readonly interfaces: ReadonlyMap<string, PromptInterface>;
}

/** The difference between the files and what they were: without a registry there are no versions and no aliases that point at them. */
export function planAgainstFiles(local: LocalState, before: readonly LocalPrompt[], context: FilesContext): Plan {
  const old = new Map(before.map((prompt) => [prompt.name, prompt]));
  const here = new Set([...local.prompts, ...local.refused].map(({ name }) => name));
  const files = new Set(local.refused.map(({ file }) => file));
  const own = local.prompts.map((prompt) => planFile(prompt, old.get(prompt.name), context));
  const gone = local.complete ? before.filter(({ name, file }) => !here.has(name) && !files.has(file)).map(orphan) : [];
  const actions = renamed([...own, ...local.refused.map(refusal), ...gone]).sort((a, b) => byCodeUnit(a.prompt, b.prompt));
  const registry = offlineRegistry(context.base);
  const { git, madeAt } = context;
  return sealed({ format: 1, made_at: madeAt, registry, tracking: registry, git, actions, summary: summaryOf(actions) });
}

function planFile(prompt: LocalPrompt, before: LocalPrompt | undefined, context: FilesContext): PlanAction {
  if (context.labelsRequired && prompt.label === undefined)
    return { ...action('refused', prompt), because: 'policy', reasons: ['it has no label, and `labels.required` asks for one'] };
  if (before === undefined) return { ...action('create', prompt), aliases: aliasChanges(prompt, undefined) };
  return before.hash === prompt.hash ? sameContent(prompt, before) : newContent(prompt, before, context);
}

function newContent(prompt: LocalPrompt, before: LocalPrompt, { labelsRequired, interfaces }: FilesContext): PlanAction {
  const base = { ...action('new-version', prompt), hashes: { from: before.hash, to: prompt.hash } };
  const sameLabel = prompt.label !== undefined && prompt.label === before.label;
  const conflict = `the content changed, and the label \`${prompt.label}\` did not`;
  if (sameLabel && labelsRequired) return { ...base, kind: 'refused', because: 'policy', reasons: [conflict] };
  const [was, is] = [interfaces.get(before.hash), interfaces.get(prompt.hash)];
  const { verdict, changes } = was && is ? compareInterfaces(was, is) : { verdict: null, changes: [] };
  return {
    ...base,
    aliases: aliasChanges(prompt, before),
    facts: { ...NO_FACTS, description: newDescription(prompt, before) },
    diff: shortened(wordDiff(readableText(before.projection), readableText(prompt.projection))),
    verdict,
    reasons: changes.map(({ text }) => text),
    warnings: sameLabel ? [`${conflict}: change the label`] : [],
  };
}

function sameContent(prompt: LocalPrompt, before: LocalPrompt): PlanAction {
  const facts = factChanges(prompt, before);
  const aliases = aliasChanges(prompt, before);
  const changed = Object.keys(facts.set).length + facts.remove.length > 0 || facts.description !== null;
  const kind = changed ? 'metadata' : aliases.length > 0 ? 'alias' : 'unchanged';
  const moved = prompt.file === before.file ? [] : [`the file was ${before.file}`];
  return { ...action(kind, prompt), hashes: { from: before.hash, to: prompt.hash }, facts, aliases, reasons: moved };
}

function factChanges(prompt: LocalPrompt, before: LocalPrompt): FactChanges {
  const [is, was] = [tagsOf(prompt), tagsOf(before)];
  return {
    ...NO_FACTS,
    set: Object.fromEntries(Object.entries(is).filter(([key, value]) => was[key] !== value)),
    remove: Object.keys(was).filter((key) => !Object.hasOwn(is, key)),
    description: newDescription(prompt, before),
  };
}

function tagsOf({ tags, described, label }: LocalPrompt): Readonly<Record<string, string>> {
  return { ...described, ...tags, ...(label !== undefined && { [VERSION_TAGS.label]: label }) };
}

function newDescription({ description }: LocalPrompt, before: LocalPrompt): string | null {
  return description !== undefined && description !== before.description ? description : null;
}

/** Aliases that begin to follow the file. */
function aliasChanges({ aliases }: LocalPrompt, before: LocalPrompt | undefined): PlanAction['aliases'] {
  return aliases.filter((alias) => !before?.aliases.includes(alias)).map((alias) => ({ alias, from: null, to: null }));
}

function orphan(before: LocalPrompt): PlanAction {
  return { ...action('orphan', before), file: null, hashes: { from: before.hash, to: null }, reasons: [`it was in ${before.file}`] };
}
