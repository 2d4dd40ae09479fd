import { expect, it } from '@jest/globals';
import { commandWords } from '../../../src/core/eval/command-words.ts';

it.each([
  ['./answer.sh', ['./answer.sh']],
  ['  python  answer.py\t--fast ', ['python', 'answer.py', '--fast']],
  [`say "two words" 'and three more'`, ['say', 'two words', 'and three more']],
  [`a"b c"d`, ['ab cd']],
  [`say "" ''`, ['say', '', '']],
  ['C:\\\\bot.exe a\\ b', ['C:\\bot.exe', 'a b']],
  [`'a\\b'`, ['a\\b']],
  ['echo $HOME; rm -rf `x` | y > z', ['echo', '$HOME;', 'rm', '-rf', '`x`', '|', 'y', '>', 'z']],
  ['', []],
  ['say "never closed', undefined],
])('%s', (command, words) => {
  expect(commandWords(command)).toEqual(words);
});
