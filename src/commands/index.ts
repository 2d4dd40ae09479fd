import type { AddCommand } from './command.ts';

type CommandGroup = 'Author' | 'Registry' | 'Evaluate' | 'Serve' | 'Setup';

interface CommandEntry {
  readonly name: string;
  readonly group: CommandGroup;
  readonly load: () => Promise<AddCommand>;
}

/** Every command. Only the one that is run is loaded; help loads them all. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: 'lint', group: 'Author', load: async () => (await import('./lint.ts')).lint },
  { name: 'hash', group: 'Author', load: async () => (await import('./hash.ts')).hash },
  { name: 'render', group: 'Author', load: async () => (await import('./render.ts')).render },
  { name: 'check', group: 'Author', load: async () => (await import('./check/check.ts')).check },
  { name: 'ci', group: 'Author', load: async () => (await import('./check/ci.ts')).ci },
  { name: 'convert', group: 'Author', load: async () => (await import('./convert.ts')).convert },
  { name: 'types', group: 'Author', load: async () => (await import('./types.ts')).types },
  { name: 'explain', group: 'Author', load: async () => (await import('./explain.ts')).explain },
  { name: 'eval', group: 'Evaluate', load: async () => (await import('./eval.ts')).evaluate },
  { name: 'judge', group: 'Evaluate', load: async () => (await import('./judge.ts')).judge },
  { name: 'review', group: 'Evaluate', load: async () => (await import('./review.ts')).review },
  { name: 'plan', group: 'Registry', load: async () => (await import('./plan.ts')).plan },
  { name: 'register', group: 'Registry', load: async () => (await import('./register.ts')).register },
  { name: 'promote', group: 'Registry', load: async () => (await import('./promote.ts')).promote },
  { name: 'rollback', group: 'Registry', load: async () => (await import('./rollback.ts')).rollback },
  { name: 'list', group: 'Registry', load: async () => (await import('./list.ts')).list },
  { name: 'show', group: 'Registry', load: async () => (await import('./show.ts')).show },
  { name: 'history', group: 'Registry', load: async () => (await import('./history.ts')).history },
  { name: 'diff', group: 'Registry', load: async () => (await import('./diff.ts')).diff },
  { name: 'env', group: 'Registry', load: async () => (await import('./env.ts')).env },
  { name: 'search', group: 'Registry', load: async () => (await import('./search.ts')).search },
  { name: 'pull', group: 'Registry', load: async () => (await import('./pull.ts')).pull },
  { name: 'tag', group: 'Registry', load: async () => (await import('./tag.ts')).tag },
  { name: 'alias', group: 'Registry', load: async () => (await import('./alias.ts')).alias },
  { name: 'delete', group: 'Registry', load: async () => (await import('./delete.ts')).deletePrompt },
  { name: 'verify', group: 'Registry', load: async () => (await import('./verify.ts')).verify },
  { name: 'export', group: 'Registry', load: async () => (await import('./export.ts')).exportPrompts },
  { name: 'import', group: 'Registry', load: async () => (await import('./import.ts')).importPrompts },
  { name: 'audit', group: 'Registry', load: async () => (await import('./audit.ts')).audit },
  { name: 'blame', group: 'Registry', load: async () => (await import('./blame.ts')).blame },
  { name: 'ab', group: 'Serve', load: async () => (await import('./ab/ab.ts')).ab },
  { name: 'serve', group: 'Serve', load: async () => (await import('./serve.ts')).serve },
  { name: 'init', group: 'Setup', load: async () => (await import('./init.ts')).init },
  { name: 'doctor', group: 'Setup', load: async () => (await import('./doctor.ts')).doctor },
  { name: 'config', group: 'Setup', load: async () => (await import('./config.ts')).config },
  { name: 'completion', group: 'Setup', load: async () => (await import('./completion.ts')).completion },
];
