import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { didYouMean, nearestName } from '../../src/core/nearest-name.ts';

const COMMANDS = ['lint', 'hash', 'init', 'doctor', 'config', 'completion', 'render'];

describe('nearestName', () => {
  it.each([
    ['lnt', 'lint'],
    ['Lint', 'lint'],
    ['hsah', 'hash'],
    ['confg', 'config'],
    ['doctr', 'doctor'],
    ['it', undefined],
    ['x', undefined],
    ['', undefined],
    ['deploy', undefined],
    ['__proto__', undefined],
  ])('%j means %j', (written, meant) => {
    expect(nearestName(written, COMMANDS)).toBe(meant);
  });

  it('takes the nearest, and the first of equals', () => {
    expect(nearestName('promts', ['prompt', 'prompts'])).toBe('prompts');
    expect(nearestName('cat', ['bat', 'hat'])).toBe('bat');
  });

  it('finds a name again after one letter is left out', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, maxLength: 20 }), fc.nat(), (name, at) => {
        const cut = at % name.length;
        expect(nearestName(name.slice(0, cut) + name.slice(cut + 1), [name])).toBe(name);
      }),
    );
  });

  it('writes the question, or nothing', () => {
    expect(didYouMean('lnt', COMMANDS)).toBe(' Did you mean `lint`?');
    expect(didYouMean('deploy', COMMANDS)).toBe('');
  });
});
