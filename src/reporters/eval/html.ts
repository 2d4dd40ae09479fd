import { createHash } from 'node:crypto';
import { inert } from './json.ts';
import { CASE_SCRIPT } from './page/case-script.ts';
import { pageData } from './page/page-data.ts';
import { REVIEW_SCRIPT } from './page/review-script.ts';
import { SCRIPT } from './page/script.ts';
import { STYLE } from './page/style.ts';
import type { EvalReporter } from './reporter.ts';

const CODE = [SCRIPT, CASE_SCRIPT, REVIEW_SCRIPT].join('');

export const html: EvalReporter = {
  id: 'html',
  summary: 'for reviewers: one file for a browser, answers side by side, with buttons to judge them',
  render: (evaluation, { cwd }) => page(scriptSafe(JSON.stringify(pageData(evaluation, cwd)))),
};

/** Nothing but these very bytes of style and script runs or applies; nothing is fetched, framed or sent. */
function page(data: string): string {
  const policy = `default-src 'none'; script-src '${digest(CODE)}'; style-src '${digest(STYLE)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Evaluation</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<div id="head"></div>
<div class="export"><span id="asks" class="badge warn" role="alert" hidden>Your name?</span><input id="reviewer" type="text" autocomplete="name" aria-label="Your name or address" placeholder="Your name or address"><button id="save" type="button" class="primary">Save verdicts</button></div>
</header>
<main>
<noscript><p>This page needs JavaScript to show its data; it fetches nothing.</p></noscript>
<nav id="prompts" aria-label="Prompts"></nav>
<section id="prompt" class="card" aria-label="Summary"></section>
<div id="filters" class="filters" role="search"></div>
<div id="cases"></div>
</main>
<footer>
<p>Again: <code id="again"></code></p>
<p>Verdicts are saved as a file for <code>promptops review import</code>.</p>
<p class="keys"><kbd>j</kbd> <kbd>k</kbd> next and previous case, <kbd>Enter</kbd> open, <kbd>a</kbd> approve, <kbd>r</kbd> reject, <kbd>b</kbd> better, <kbd>w</kbd> worse, <kbd>t</kbd> tie, <kbd>c</kbd> comment, <kbd>/</kbd> search, <kbd>s</kbd> save</p>
</footer>
<script type="application/json" id="data">${data}</script>
<script>${CODE}</script>
</body>
</html>
`;
}

/** Neither `</script>` nor `<!--` can be written in it. */
function scriptSafe(json: string): string {
  return inert(json).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026');
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
