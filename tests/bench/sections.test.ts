import { describe, expect, it } from '@jest/globals';
import { withSection } from '../../bench/sections.ts';

const PAGE = '# Page\n\n<!-- bench: a -->\n\nold a\n\n<!-- /bench -->\n\n<!-- bench: b -->\n\nold b\n\n<!-- /bench -->\n\nThe end.\n';

describe('withSection', () => {
  it('writes one section and leaves the others', () => {
    expect(withSection(PAGE, 'a', 'new')).toBe(PAGE.replace('old a', 'new'));
    expect(withSection(PAGE, 'b', 'new $&')).toBe(PAGE.replace('old b', () => 'new $&'));
  });

  it('puts a new one behind the last', () => {
    expect(withSection(PAGE, 'c', 'new')).toBe(PAGE.replace('\n\nThe end', '\n\n<!-- bench: c -->\n\nnew\n\n<!-- /bench -->\n\nThe end'));
    expect(withSection('# Page\n', 'c', 'new')).toBe('# Page\n\n<!-- bench: c -->\n\nnew\n\n<!-- /bench -->\n');
  });

  it('does not guess where a section ends', () => {
    expect(() => withSection('<!-- bench: a -->\n', 'a', 'new')).toThrow('no end');
  });
});
