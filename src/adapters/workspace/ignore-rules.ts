import ignore, { type Ignore } from 'ignore';

/** The ignore files that hold for a folder: the nearest, then those of the folders above it. */
export interface IgnoreRules {
  readonly patterns: Ignore;
  readonly lines: readonly string[];
  /** Length of the path of its folder with the slash: patterns count from there. */
  readonly offset: number;
  readonly above: IgnoreRules | undefined;
}

export function addRules(text: string, folder: string, above: IgnoreRules | undefined): IgnoreRules {
  return fromLines(text.split(/\r?\n/), folder === '' ? 0 : folder.length + 1, above);
}

/** As git decides: the nearest file that has a say wins, within a file its last matching line. Folders end with a slash. */
export function isIgnored(path: string, rules: IgnoreRules | undefined): boolean {
  for (let level = rules; level !== undefined; level = level.above) {
    const { ignored, unignored } = level.patterns.test(path.slice(level.offset));
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The rules as they hold below a folder that is not ignored: where a nearer file took it back in, those further up hear of it. */
export function rulesBelow(folder: string, rules: IgnoreRules | undefined): IgnoreRules | undefined {
  if (rules === undefined) return undefined;
  const above = rulesBelow(folder, rules.above);
  const own = folder.slice(rules.offset);
  if (rules.patterns.test(own).ignored)
    return fromLines([...rules.lines, `!/${own.replace(/[\\*?[\]!# ]/g, '\\$&')}`], rules.offset, above);
  return above === rules.above ? rules : { ...rules, above };
}

function fromLines(lines: readonly string[], offset: number, above: IgnoreRules | undefined): IgnoreRules {
  return { patterns: ignore({ ignorecase: false }).add(lines), lines, offset, above };
}
