import { defineAssertion } from '../assertion.ts';
import { isWholeHtml } from '../markup/html.ts';
import { keys } from './options.ts';

export const isHtml = defineAssertion({
  type: 'is-html',
  summary: 'The whole answer is HTML.',
  details:
    'It begins and ends with a tag, and at least one element is one that HTML has. Browsers accept nearly everything, so unclosed elements are not looked for: where they matter, ask for XHTML and use `is-xml`. Text or a code fence around it fails; for those there is `contains-html`.',
  kind: 'heuristic',
  options: keys({}),
  example: {
    check: { type: 'is-html' },
    passes: '<!DOCTYPE html><html><body><p>Hello</p></body></html>',
    fails: 'Here it is: <p>Hello</p>',
  },
  grade: ({ output }) => {
    const pass = isWholeHtml(output);
    return { pass, reason: pass ? 'is HTML' : 'is not HTML from its first to its last character' };
  },
});
