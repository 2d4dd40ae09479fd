/** Words that are foul wherever they stand; `-`: with any ending. Names and words that merely contain one are not meant. */
const FOUL =
  'arsehole- asshole- bitch bitches bitching bitchy bollocks bullshit- clusterfuck- cock-sucker- cocksuck- cunt- dickhead- dipshit- douchebag- dumbass- faggot- fuck- jackass- jerkoff motherfuck- nigga- nigger- piss pissed pissing prick pricks retard retards retarded shit shits shitty shithead- shithole- shitting shitstorm- slut sluts slutty tosser tossers twat twats wank wanker- wanking whore whores whoring tranny trannies kike kikes spic spics'.split(
    ' ',
  );
/** How letters are masked. */
const MASKED: Readonly<Record<string, string>> = {
  a: 'a@4*',
  e: 'e3*',
  i: 'i1!*',
  o: 'o0*',
  u: 'u*',
  s: 's$5',
};
const SPELT_OUT = /(?<![\p{L}\p{N}])\p{L}(?:[ ._*-]\p{L}){2,20}(?![\p{L}\p{N}])/gu;
const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
const known = new Map<string, RegExp>();

/** Foul words in a text, as they stand in it, in lower case. */
export function profanityIn(text: string, more: readonly string[], allowed: readonly string[]): readonly string[] {
  const lower = text.toLowerCase();
  const spelt = [...lower.matchAll(SPELT_OUT)].map(([found]) => found.replaceAll(/[ ._*-]/g, '')).join(' ');
  const harmless = new Set(allowed.map((word) => word.toLowerCase()));
  const found = new Set<string>();
  for (const word of [...FOUL, ...more.map((one) => one.toLowerCase())])
    for (const [hit] of `${lower}\n${spelt}`.matchAll(patternOf(word))) if (!harmless.has(hit)) found.add(hit);
  return [...found];
}

function patternOf(word: string): RegExp {
  const pattern = known.get(word) ?? compile(word);
  known.set(word, pattern);
  return pattern;
}

/** Each letter may be drawn out or masked; a double letter is one that is drawn out. */
function compile(word: string): RegExp {
  const open = word.endsWith('-');
  const letters = [...(open ? word.slice(0, -1) : word)].filter((letter, at, all) => letter !== all[at - 1]);
  const body = letters.map((letter) => `[${(MASKED[letter] ?? letter).replaceAll(/[\\\]^-]/g, '\\$&')}]{1,5}`).join('');
  return new RegExp(`${BEFORE}${body}${open ? '\\p{L}{0,12}' : ''}${AFTER}`, 'gu');
}
