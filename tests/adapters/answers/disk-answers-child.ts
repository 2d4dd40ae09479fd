// A process of its own on one cache: `<folder> <word> <rounds> <key…>` writes every key again and again, reads each, and prints how many
// of the answers it saw were whole and how many were missing.
import { diskAnswers } from '../../../src/adapters/answers/disk-answers.ts';

const [folder = '', word = '', rounds = '0', ...keys] = process.argv.slice(2);
const answers = diskAnswers({ folder });
const seen = { whole: 0, missing: 0, broken: 0 };
for (let round = 0; round < Number(rounds); round += 1) {
  for (const key of keys) {
    const text = word.repeat(1000 + (round % 7) * 1000);
    answers.put({ key, at: '2026-11-21T08:00:00Z', source: 'live', answer: { text, toolCalls: [] } });
    await answers.settled();
    const found = answers.get(key);
    if (found === undefined) seen.missing += 1;
    else if (/^(?:a+|b+)$/.test(found.answer.text) && found.answer.text.length % 1000 === 0) seen.whole += 1;
    else seen.broken += 1;
  }
}
console.log(JSON.stringify(seen));
