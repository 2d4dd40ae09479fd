import { describe, expect, it } from '@jest/globals';
import { equals, versionFilters } from '../../../src/core/mlflow/filter.ts';

const PROMPT = "tags.`mlflow.prompt.is_prompt` = 'true'";

describe('filters', () => {
  it.each([
    ['plain', "name = 'plain'"],
    ["it's", "name LIKE 'it_s'"],
    ['a"b`c\\d', "name LIKE 'a_b_c_d'"],
    ["' OR name LIKE '%", "name LIKE '_ OR name LIKE _%'"],
  ])('a value %j cannot leave its quotes', (value, expected) => {
    expect(equals('name', value)).toBe(expected);
  });

  it('none without names, one for one name, a list for several', () => {
    expect(versionFilters([], [], 1000)).toEqual([]);
    expect(versionFilters(['a'], [], 1000)).toEqual([`name = 'a' AND ${PROMPT}`]);
    expect(versionFilters(['a', 'b'], ["tags.`x` = 'y'"], 1000)).toEqual([`name IN ('a','b') AND ${PROMPT} AND tags.\`x\` = 'y'`]);
    expect(versionFilters(['a', "it's"], [], 1000)).toEqual([`name = 'a' AND ${PROMPT}`, `name LIKE 'it_s' AND ${PROMPT}`]);
  });

  it.each([1, 10, 256])('names of %d characters: every one is asked for once, in addresses that are short enough', (length) => {
    const names = Array.from({ length: 500 }, (_, n) => `${n}-`.padEnd(length, 'ü'));
    const filters = versionFilters(names, [], 6000);
    expect(Math.max(...filters.map((filter) => encodeURIComponent(filter).length))).toBeLessThanOrEqual(6000);
    const asked = filters.flatMap((filter) => [...filter.matchAll(/'([^']*)'/g)].map(([, name]) => name)).filter((name) => name !== 'true');
    expect(asked).toEqual(names);
  });
});
