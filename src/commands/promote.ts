import { PromptopsError } from '../core/errors.ts';
import { once } from '../core/once.ts';
import { parseReference, type Target } from '../core/prompt/reference.ts';
import { gateInWords } from '../reporters/evidence-text.ts';
import { asTable } from '../reporters/table.ts';
import { type Promotion, promotePrompts } from '../usecases/promote-prompts.ts';
import { type SettledMove, settlePromotions } from '../usecases/settle-promotions.ts';
import type { AddCommand, Session } from './command.ts';
import { type OutputFlags, printResult, withOutput } from './output.ts';
import { promptNames } from './prompt-names.ts';
import { actorOf, openDesk } from './registry-desk.ts';

interface PromoteFlags extends OutputFlags {
  readonly from?: string;
  readonly to?: string;
  readonly all?: boolean;
  readonly reason?: string;
  readonly override?: string;
  readonly dryRun?: boolean;
  readonly requireEval?: boolean;
  readonly casesHash?: string;
  readonly resume?: boolean;
  readonly abandon?: boolean;
}

export const promote: AddCommand = (program, open) =>
  withOutput(
    program
      .command('promote [prompts...]')
      .summary('point one alias at the version another alias holds')
      .description(
        'Points one alias at the version another one holds. The move is on record before it happens; a gate that did not pass, or could not be decided, stops it. What has to be measured is taken from an evaluation on record that fits the content, the cases and the model, else it is measured now.',
      ),
  )
    .option('--from <alias>', 'alias to read (default: what the configuration names for --to)')
    .option('--to <alias>', 'alias to move')
    .option('--all', 'every prompt that has the alias --from')
    .option('--require-eval', 'no promotion without an evaluation, whatever the alias asks for')
    .option('--cases-hash <sha256>', 'which cases the evaluation on record was made with, where there is no checkout')
    .option('--reason <text>', 'why, for the record')
    .option('--override <reason>', 'pass a gate on purpose; the reason stays on record')
    .option('-n, --dry-run', 'check everything, move nothing')
    .option('--resume', 'finish promotions that died half way')
    .option('--abandon', 'take promotions back that died half way')
    .addHelpText(
      'after',
      `
Examples:
  $ promptops promote greet --from staging --to production
  $ promptops promote greet@staging --to production
  $ promptops promote --all --to production --reason "release 12"
  $ promptops promote --resume`,
    )
    .action(async (prompts: string[], flags: PromoteFlags) => {
      const session = await open();
      if (flags.resume || flags.abandon) return settle(session, prompts, flags);
      const { config } = session;
      const desk = await openDesk(session);
      const git = await session.git();
      const evidence = once(async () =>
        (await import('./promotion-evidence.ts')).promotionEvidence(session, desk, {
          casesHash: flags.casesHash,
          dryRun: flags.dryRun === true,
        }),
      );
      const moves = await promotePrompts(
        {
          ...sourceOf(prompts, flags),
          to: aliasIn(flags),
          override: flags.override,
          reason: flags.reason ?? '',
          actor: await actorOf(session),
          dryRun: flags.dryRun === true,
          requireEval: flags.requireEval === true,
        },
        {
          ...desk,
          policies: config.aliases,
          trackingAlias: config.registry.tracking_alias,
          ancestry: (commit, other) => git.order(commit, other),
          lintErrors: async (version) => (await import('./lint-registered.ts')).lintErrors(version, session),
          evidenceFor: async (request) => (await evidence())(request),
        },
      );
      printResult(session, flags, { command: 'promote', data: { moves }, text: asText(moves, flags.dryRun === true, desk.registry.uri) });
    });

/** Names and the alias to read; `greet@staging` says both. */
function sourceOf(written: readonly string[], { all, from }: PromoteFlags) {
  const alias = from?.replace(/^@/, '');
  if (all && written.length > 0) throw new PromptopsError('USAGE', '`--all` takes no names.', 'Leave out one of them.');
  if (!all && written.length === 0) throw new PromptopsError('USAGE', 'Which prompt?', 'Name prompts, or take `--all`.');
  const references = written.map((reference) => parseReference(reference));
  const sources = new Set(references.flatMap(({ target }) => (target.kind === 'latest' ? (alias ?? []) : aliasOf(target))));
  if (alias !== undefined) sources.add(alias);
  if (sources.size > 1)
    throw new PromptopsError('USAGE', `Read from which alias: ${[...sources].join(' or ')}?`, 'Promote them one after the other.');
  return { prompts: all ? ('all' as const) : references.map(({ name }) => name), from: [...sources][0] };
}

function aliasOf(target: Target): string {
  if (target.kind === 'word') return target.word;
  throw new PromptopsError(
    'USAGE',
    'Only what an alias points at is promoted.',
    'Set an alias on that version first: `promptops alias greet/3 staging`.',
  );
}

function aliasIn({ to }: PromoteFlags): string {
  if (to === undefined) throw new PromptopsError('USAGE', 'Which alias is to be moved?', 'Add `--to`, such as `--to production`.');
  return to.replace(/^@/, '');
}

function asText(moves: readonly Promotion[], dryRun: boolean, registry: string): string {
  const rows = moves.map(({ prompt, alias, from, to, gate }) => [
    `${prompt}@${alias}`,
    from === to ? `stays at version ${to}` : `${from === null ? 'new' : `version ${from}`} -> version ${to}`,
    gateInWords(gate),
  ]);
  const moved = moves.filter(({ from, to }) => from !== to);
  const last = dryRun ? `Nothing was moved in ${registry}: --dry-run.` : `Moved ${moved.length} of ${moves.length} in ${registry}.`;
  const undo = dryRun
    ? []
    : moved.filter(({ from }) => from !== null).map(({ prompt, alias }) => `  promptops rollback ${prompt} --alias ${alias}`);
  return [asTable(rows), '', last, ...(undo.length > 0 ? ['To take it back:', ...undo] : [])].join('\n');
}

async function settle(session: Session, prompts: readonly string[], flags: PromoteFlags): Promise<void> {
  if (flags.resume && flags.abandon)
    throw new PromptopsError('USAGE', 'A promotion is resumed or abandoned, not both.', 'Leave out one of them.');
  const way = flags.resume ? 'resume' : 'abandon';
  const settled = await settlePromotions(
    { way, prompts: promptNames(prompts), to: flags.to?.replace(/^@/, ''), actor: await actorOf(session) },
    await openDesk(session),
  );
  const moves = settled.map((move) => ({ ...move, gate: null }));
  const exitCode = settled.some((move) => move.settled === 'refused') ? 3 : 0;
  printResult(session, flags, { command: 'promote', data: { moves }, text: settledText(settled), exitCode });
}

function settledText(settled: readonly SettledMove[]): string {
  if (settled.length === 0) return 'There is no open promotion.';
  return asTable(
    settled.map(({ prompt, alias, from, to, settled: what, detail }) => [
      `${prompt}@${alias}`,
      `${from ?? 'new'} -> ${to ?? 'none'}`,
      what,
      detail,
    ]),
  );
}
