import type { ReadOut } from './read-out.ts';
import type { ABMetric } from './settings.ts';

/** What weakens a result without undoing it. */
export function doubts({ log, arms, units, split }: Omit<ReadOut, 'doubts' | 'verdict'>, { name, missing }: ABMetric): readonly string[] {
  const said: string[] = [];
  const say = (count: number, sentence: string): void => {
    if (count > 0) said.push(sentence);
  };
  say(
    log.lost,
    `${many(log.lost, 'line')} of the log ${log.lost === 1 ? 'is' : 'are'} missing: a process could not write ${log.lost === 1 ? 'it' : 'them'}.`,
  );
  say(log.unreadable, `${many(log.unreadable, 'line')} of the log cannot be read.`);
  say(
    log.otherSplits,
    `${many(log.otherSplits, 'unit')} first seen under other weights or another salt ${log.otherSplits === 1 ? 'is' : 'are'} left out (now: ${split}).`,
  );
  say(log.mixed, `${many(log.mixed, 'unit')} saw more than one variant; the first counts.`);
  say(log.misassigned, `${many(log.misassigned, 'unit')} had a variant that the salt does not give: a program computes it differently.`);
  say(log.withoutExposure, `Outcomes of ${many(log.withoutExposure, 'unit')} without an exposure are left out.`);
  for (const { name: arm, instead, versions, measured, units: seen } of arms) {
    say(instead, `${many(instead, 'unit')} of ${arm} saw something else, because the variant could not be had.`);
    const others = versions.length - 1;
    say(
      others,
      `${arm} was ${versions.length} versions: ${versions.map((one) => `${one.version ?? one.hash} (${one.units})`).join(', ')}.`,
    );
    if (missing === 'left-out') say(seen - measured, `${seen - measured} of ${many(seen, 'unit')} of ${arm} have no ${name} yet.`);
  }
  return units === 0 && log.lines === 0 ? [] : said;
}

function many(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
