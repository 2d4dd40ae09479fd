/** Of the HTML report: shows the data and filters it. Texts reach the page through `textContent` alone. */
export const SCRIPT = String.raw`
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const VERDICTS = { pass: ['✓', 'pass', 'good'], fail: ['✗', 'fail', 'bad'], inconclusive: ['?', 'undecided', 'warn'], 'not-run': ['-', 'not run', ''] };
const STATUSES = { failed: ['✗', 'failed', 'bad'], error: ['!', 'error', 'warn'], 'not-run': ['-', 'not run', ''], skipped: ['○', 'skipped', ''], passed: ['✓', 'passed', 'good'] };
let prompt = data.prompts[0];
const filter = { text: '', statuses: new Set(), tag: '', critical: false, changed: false };

/** What nobody can see is written out. */
const shown = (text) => String(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (c) => c === '\n' || c === '\t' ? c : '<U+' + c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0') + '>');
function el(name, options = {}, ...children) {
  const { cls, ...rest } = options;
  const element = document.createElement(name);
  if (cls) element.className = cls;
  for (const [key, value] of Object.entries(rest)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== null) element.setAttribute(key, shown(value));
  }
  for (const child of children.flat(Infinity)) if (child !== null && child !== '' && child !== undefined) element.append(child instanceof Node ? child : shown(child));
  return element;
}
const badge = ([mark, word, cls], extra) => el('span', { cls: 'badge ' + cls }, el('span', { 'aria-hidden': 'true' }, mark), extra ? word + extra : word);
const plain = (text) => el('span', { cls: 'badge plain' }, text);
const some = (list) => list.slice(0, 30).join(', ') + (list.length > 30 ? ' and ' + (list.length - 30) + ' more' : '');
const diffed = (parts) => parts.map(({ kind, text }) => kind === 'same' ? document.createTextNode(shown(text)) : el(kind === 'added' ? 'ins' : 'del', {}, text));

function showHead() {
  const head = document.getElementById('head');
  const when = new Date(data.at);
  head.append(el('h1', {}, 'Evaluation', badge(VERDICTS[data.verdict])),
    el('p', { cls: 'soft small' }, [isNaN(when) ? data.at : when.toLocaleString(), data.tool, data.calls + ' calls', data.cost, data.time, 'seed ' + data.seed].join(' · ')));
  if (data.stopped) head.append(el('p', {}, el('span', { cls: 'badge warn' }, data.stopped)));
  const nav = document.getElementById('prompts');
  if (data.prompts.length > 1) nav.append(...data.prompts.map((one) => el('button', { type: 'button', 'aria-pressed': 'false', onclick: () => choose(one) }, VERDICTS[one.verdict][0] + ' ' + one.name + ' ' + one.rate)));
  document.getElementById('again').textContent = shown(data.reproduce);
}

function choose(one) {
  prompt = one;
  for (const [index, button] of [...document.getElementById('prompts').children].entries()) button.setAttribute('aria-pressed', String(data.prompts[index] === one));
  Object.assign(filter, { text: '', statuses: new Set(), tag: '', critical: false, changed: false });
  showPrompt();
  showFilters();
  showCases();
}

const figure = (name, value, about) => el('div', {}, el('dt', {}, name), el('dd', {}, value, about ? el('small', {}, about) : null));
function table(head, rows, cls) {
  return el('div', { cls: 'scroll' }, el('table', { cls: cls || '' }, head ? el('thead', {}, el('tr', {}, head.map((cell) => el('th', { scope: 'col' }, cell)))) : null,
    el('tbody', {}, rows.map((row) => el('tr', {}, row.map((cell) => el('td', {}, cell)))))));
}

const pairs = (rows) => el('dl', { cls: 'pairs' }, rows.map(([name, value]) => [el('dt', { cls: 'soft' }, name), el('dd', { dir: 'auto' }, value)]));

function showPrompt() {
  const { counts, comparison } = prompt;
  const arm = prompt.arms[0];
  const besides = [[counts.errors, counts.errors === 1 ? 'error' : 'errors'], [counts.skipped, 'skipped'], [counts.notRun, 'not run']].filter(([n]) => n > 0).map(([n, word]) => n + ' ' + word).join(', ');
  const parts = [
    el('div', { cls: 'head' }, el('h2', {}, prompt.name), badge(VERDICTS[prompt.verdict]), el('span', { cls: 'soft' }, arm.provider), el('span', { cls: 'soft small mono' }, prompt.file)),
    el('dl', { cls: 'figures' },
      figure('Passed', prompt.judged === 0 ? 'nothing ran' : counts.passed + ' of ' + prompt.judged, besides),
      prompt.judged === 0 ? null : figure('Pass rate', prompt.rate, prompt.interval),
      comparison ? figure('Regressed', comparison.regressed.length + ' of ' + comparison.paired, comparison.fixed.length + ' fixed' + (comparison.p ? ', ' + comparison.p.replaceAll(' ', '\u00a0') : '') + ', against ' + comparison.baseline) : null,
      figure('Flaky', counts.flaky, 'of ' + counts.total + (counts.total === 1 ? ' case' : ' cases')),
      figure('Cost', prompt.cost, prompt.tokens + ' tokens'),
      prompt.p95 ? figure('Latency p95', prompt.p95, 'p50 ' + prompt.p50) : null),
  ];
  if (prompt.gates.length) parts.push(el('h3', {}, 'Gate of ' + prompt.gateFrom), table(null, prompt.gates.map((gate) => [badge(VERDICTS[gate.verdict]), el('code', {}, gate.rule), el('span', { cls: 'soft' }, gate.detail)]), 'tight'));
  if (comparison && comparison.leftOut.length) parts.push(el('p', { cls: 'small' }, 'Left out, ' + comparison.baseline + ' cannot render them: ' + some(comparison.leftOut)));
  if (prompt.warnings.length) parts.push(el('ul', { cls: 'notes' }, prompt.warnings.map((warning) => el('li', {}, warning))));
  if (prompt.arms.length > 1) parts.push(el('h3', {}, 'Versions and models'), table(['', 'Model', 'Passed', 'Rate', 'Errors'], prompt.arms.map((one) => [el('b', {}, one.label), one.provider, one.passed + ' of ' + one.judged, one.rate, one.errors])));
  const more = [];
  if (prompt.metrics.length) more.push(el('h3', {}, 'By check'), table(['Check', 'Kind', 'Passed', 'Failed', 'Errors', 'Mean score'], prompt.metrics.map((one) => [one.metric, one.kind, one.passed, one.failed, one.errors, one.mean])));
  if (prompt.tags.length) more.push(el('h3', {}, 'By tag'), table(['Tag', 'Cases', 'Rate'], prompt.tags.map((one) => [one.tag, one.total, one.rate])));
  more.push(el('h3', {}, 'Identity'), pairs([['Content hash', el('code', {}, prompt.hash)], ['Cases', el('span', {}, prompt.casesFile + ' ', el('code', {}, prompt.casesHash))], ['Commit', el('code', {}, prompt.gitSha || 'unknown')], ['Evaluation', el('code', {}, data.id)]]));
  parts.push(el('details', {}, el('summary', {}, 'Checks, tags, hashes'), more));
  document.getElementById('prompt').replaceChildren(...parts);
}

function showFilters() {
  const count = (status) => prompt.cases.filter((one) => one.status === status).length;
  const chips = Object.keys(STATUSES).filter((status) => count(status) > 0).map((status) => el('button', { type: 'button', 'aria-pressed': 'false', 'data-status': status, onclick: (event) => {
    const on = !filter.statuses.has(status);
    if (on) filter.statuses.add(status); else filter.statuses.delete(status);
    event.currentTarget.setAttribute('aria-pressed', String(on));
    showCases();
  } }, STATUSES[status][0] + ' ' + STATUSES[status][1] + ' ' + count(status)));
  const tags = [...new Set(prompt.cases.flatMap((one) => one.tags))];
  const box = (key, word) => el('label', {}, el('input', { type: 'checkbox', id: 'only-' + key, onchange: (event) => { filter[key] = event.currentTarget.checked; showCases(); } }), word);
  const parts = [el('input', { type: 'search', id: 'search', placeholder: 'Search ids, inputs, answers', 'aria-label': 'Search', oninput: (event) => { filter.text = event.currentTarget.value.toLowerCase(); showCases(); } }), ...chips];
  if (tags.length) parts.push(el('select', { id: 'tag', 'aria-label': 'Tag', onchange: (event) => { filter.tag = tags[event.currentTarget.selectedIndex - 1] ?? ''; showCases(); } }, el('option', {}, 'every tag'), tags.map((tag) => el('option', {}, tag))));
  if (prompt.cases.some((one) => one.critical)) parts.push(box('critical', 'critical'));
  if (prompt.cases.some((one) => one.change)) parts.push(box('changed', 'regressed or fixed'));
  parts.push(el('span', { id: 'count', cls: 'soft small', role: 'status' }));
  document.getElementById('filters').replaceChildren(...parts);
}

const texts = (one) => [one.id, one.description, ...one.vars.flat(), ...one.arms.flatMap((arm) => arm ? arm.attempts.map((attempt) => attempt.output ?? '') : [])];
function wanted(one) {
  return (filter.statuses.size === 0 || filter.statuses.has(one.status)) && (!filter.tag || one.tags.includes(filter.tag)) && (!filter.critical || one.critical) &&
    (!filter.changed || one.change !== '') && (!filter.text || texts(one).some((text) => text.toLowerCase().includes(filter.text)));
}
function showCases() {
  const found = prompt.cases.filter(wanted);
  document.getElementById('count').textContent = found.length + ' of ' + prompt.cases.length + (prompt.cases.length === 1 ? ' case' : ' cases');
  document.getElementById('cases').replaceChildren(...found.map((one, index) => caseCard(one, index === 0 && one.status !== 'passed')));
}
`;
