import { PROBLEMS } from '../../src/core/errors.ts';
import type { Generated } from './generated.ts';

const EXITS = `| exit code | meaning |
|---|---|
| 0 | fine |
| 1 | the check said no: findings, or what is wrong inside a file |
| 2 | fix the command, the configuration, or a path |
| 3 | the outside failed or moved; trying again makes sense |
| 70 | a bug in promptops |
| 130 | interrupted |`;

export function errorPage(): Generated {
  const rows = Object.entries(PROBLEMS).map(([code, { exit, title }]) => `| \`${code}\` | ${exit} | ${title} |`);
  const text = `<!-- Written by \`npm run gen\` from src/core/errors.ts. -->
# Errors and exit codes

A finding is a result. An error means that promptops could not do what was asked; it says what happened, where, and what to do next.
With \`--format json\` it is \`{"format":1,"ok":false,"error":{"code","message","hint","file","line","column"}}\` on stdout, and the same words on stderr.

${EXITS}

Where several happen in one run, the first of 70, 130, 2, 3, 1 counts.

| code | exit | |
|---|---|---|
${rows.join('\n')}
`;
  return { files: { 'docs/errors.md': text } };
}
