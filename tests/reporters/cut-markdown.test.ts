import { describe, expect, it } from '@jest/globals';
import { cutMarkdown } from '../../src/reporters/cut-markdown.ts';

const NOTE = 'The rest is elsewhere.';
const BLOCKS = [
  '### A heading',
  '| a |\n| --- |\n| b |',
  '<details><summary>A fold</summary>\n\n````text\n```\n\n</details>\n\nwords of others\n````\n\n</details>',
  'Ünïcödé 😀',
  '<details><summary>one</summary>\n\n<details><summary>two</summary>\n\ninside\n\n</details>\n\n</details>',
  'The end, which is longer than the note on what is left.',
];
const TEXT = `${BLOCKS.join('\n\n')}\n`;
const bytes = (text: string) => Buffer.byteLength(text);

describe('a report that is too long', () => {
  it('is left as it is where it fits', () => {
    expect(cutMarkdown(TEXT, bytes(TEXT), NOTE)).toBe(TEXT);
  });

  it('is cut between its blocks, at any length, and says where the rest is', () => {
    const whole = BLOCKS.map((_, at) => BLOCKS.slice(0, at).join('\n\n'));
    const seen = new Set<string>();
    for (let most = bytes(NOTE) + 2; most < bytes(TEXT); most++) {
      const cut = cutMarkdown(TEXT, most, NOTE);
      expect(bytes(cut)).toBeLessThanOrEqual(most);
      expect(cut.endsWith(`\n${NOTE}\n`)).toBe(true);
      const kept = cut.slice(0, -`\n${NOTE}\n`.length).trimEnd();
      expect(whole).toContain(kept);
      seen.add(kept);
    }
    expect(seen.size).toBe(BLOCKS.length);
  });
});
