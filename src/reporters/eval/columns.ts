/** What a terminal makes of a colour takes no room. */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');

export function widthOf(text: string): number {
  return [...text.replaceAll(COLOUR, '')].length;
}

/** Lines no wider than this, broken between words where there are any. */
export function wrapped(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    if (widthOf(line) <= width) return [line];
    const lines = [''];
    for (const word of line.split(/(?<= )/).flatMap((one) => pieces(one, width))) {
      const longer = `${lines.at(-1)}${word}`;
      if (lines.at(-1) !== '' && widthOf(longer.trimEnd()) > width) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return lines.map((one) => one.trimEnd());
  });
}

/** A word that no line can hold; with a colour in it, it stays whole. */
function pieces(word: string, width: number): readonly string[] {
  const letters = [...word];
  if (widthOf(word.trimEnd()) <= width || word.search(COLOUR) >= 0) return [word];
  return [...Array(Math.ceil(letters.length / width)).keys()].map((at) => letters.slice(at * width, (at + 1) * width).join(''));
}

/** Two texts beside each other, each in half of the width. */
export function sideBySide(left: string, right: string, width: number): readonly string[] {
  const half = Math.floor((width - 3) / 2);
  const [one, other] = [wrapped(left, half), wrapped(right, half)];
  return [...Array(Math.max(one.length, other.length)).keys()].map((at) => {
    const start = one[at] ?? '';
    return `${start}${' '.repeat(Math.max(0, half - widthOf(start)))} │ ${other[at] ?? ''}`.trimEnd();
  });
}
