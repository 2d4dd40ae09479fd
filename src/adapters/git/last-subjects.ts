type Ask = (...args: string[]) => Promise<string | undefined>;

/** Up to here one walk for each file, which ends early, is faster than one for all, which sees the whole history. */
const FEW = 8;
/** Keeps the command line below what every system takes. */
const AT_ONCE = 200;

/** Git writes such names in quotes. */
const ODD = /["\\\p{Cc}]/u;

export async function lastSubjects(ask: Ask, files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const plain = files.length > FEW ? files.filter((file) => !ODD.test(file)) : [];
  const subjects = new Map<string, string>();
  for (let start = 0; start < plain.length; start += AT_ONCE) {
    for (const [file, subject] of await subjectsInLog(ask, plain.slice(start, start + AT_ONCE))) subjects.set(file, subject);
  }
  const rest = plain.length === 0 ? files : files.filter((file) => ODD.test(file));
  await Promise.all(
    rest.map(async (file) => {
      const subject = await ask('log', '-1', '--format=%s', '--', literal(file));
      if (subject !== undefined) subjects.set(file, subject);
    }),
  );
  return subjects;
}

/** Newest first: what is said of a file first holds. */
async function subjectsInLog(ask: Ask, files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const mark = '\u0001';
  const names = ['--name-only', '--no-renames', '--relative'];
  const log = (await ask('-c', 'core.quotePath=false', 'log', `--format=%x01%s`, ...names, '--', ...files.map(literal))) ?? '';
  const found = new Map<string, string>();
  let subject = '';
  for (const line of log.split('\n')) {
    if (line.startsWith(mark)) subject = line.slice(1);
    else if (line !== '' && !found.has(line)) found.set(line, subject);
  }
  return found;
}

function literal(file: string): string {
  return `:(literal)${file}`;
}
