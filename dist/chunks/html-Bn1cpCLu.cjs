const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_json = require("./json-BLZBjG5q.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/reporters/eval/page/case-script.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
const CASE_SCRIPT = `
function caseCard(one, open) {
  const body = el('div', { cls: 'body', hidden: true });
  const others = one.arms.slice(1).map((arm, index) => arm ? badge([STATUSES[arm.status][0], prompt.arms[index + 1].label, STATUSES[arm.status][2]]) : null);
  const said = el('span', { cls: 'soft small said' });
  const toggle = el('button', { type: 'button', 'aria-expanded': 'false', onclick: () => show(body.hidden) },
    badge(STATUSES[one.status]), el('span', { cls: 'id' }, one.id), one.critical ? el('span', { cls: 'badge warn' }, 'critical') : null, one.change ? el('span', { cls: 'badge ' + (one.change === 'fixed' ? 'good' : 'bad') }, one.change) : null,
    one.flaky ? el('span', { cls: 'badge warn' }, 'flaky') : null, one.source && one.source !== 'live' ? plain(one.source + ' answer') : null, one.tags.map(plain), one.description ? el('span', { cls: 'soft small' }, one.description) : null, el('span', { cls: 'end' }, said, others));
  const show = (wanted) => {
    if (wanted && body.childElementCount === 0) body.append(...caseBody(one, () => { said.textContent = saidOf(one); }));
    body.hidden = !wanted;
    toggle.setAttribute('aria-expanded', String(wanted));
  };
  said.textContent = saidOf(one);
  const card = el('article', { cls: 'case' }, toggle, body);
  card.showBody = show;
  if (open) show(true);
  return card;
}

function caseBody(one, changed) {
  const input = one.vars.length ? pairs(one.vars.map(([key, value]) => [el('code', {}, key), value])) : el('p', { cls: 'soft small' }, 'no variables');
  const parts = [el('h3', {}, 'Input'), input];
  if (one.expected !== null) parts.push(el('h3', {}, 'Expected'), el('pre', { dir: 'auto' }, one.expected));
  if (one.rendered.length) parts.push(el('details', {}, el('summary', {}, 'What was sent (' + one.rendered.length + (one.rendered.length === 1 ? ' message)' : ' messages)')), one.rendered.map(({ role, content }) => [el('h3', {}, role), el('pre', { dir: 'auto', tabindex: 0 }, content)])));
  parts.push(el('h3', {}, one.arms.length > 1 ? 'Answers' : 'Answer'), el('div', { cls: 'arms' }, one.arms.map((arm, index) => armColumn(one, arm, index))), reviewRow(one, changed));
  return parts;
}

function armColumn(one, arm, index) {
  const info = prompt.arms[index];
  const column = el('section', { cls: 'arm', 'aria-label': info.label });
  const show = (at) => {
    const attempt = arm && arm.attempts[at];
    const choice = arm && arm.attempts.length > 1 ? el('select', { 'aria-label': 'Attempt of ' + info.label, onchange: (event) => show(event.currentTarget.selectedIndex) }, arm.attempts.map((other, i) => el('option', { selected: i === at }, 'attempt ' + (i + 1) + ' of ' + arm.attempts.length + ', ' + STATUSES[other.status][1]))) : null;
    const parts = [el('div', { cls: 'head' }, el('b', {}, info.label), arm ? badge(STATUSES[attempt ? attempt.status : arm.status]) : null, choice), el('p', { cls: 'soft small' }, info.provider + (attempt && attempt.facts ? ' \u00b7 ' + attempt.facts : ''))];
    if (index === 0) one.attempt = at;
    if (!arm) parts.push(el('p', { cls: 'soft' }, 'This case was not tried here.'));
    else if (arm.note) parts.push(el('p', {}, arm.note));
    if (attempt) parts.push(...answer(one, attempt, at, index));
    column.replaceChildren(...parts);
  };
  const first = arm ? Math.max(0, arm.attempts.findIndex((attempt) => attempt.status === arm.status)) : 0;
  show(first);
  return column;
}

function answer(one, attempt, at, index) {
  const parts = [];
  if (attempt.problem) parts.push(el('p', {}, attempt.problem));
  const pre = attempt.output === null ? null : el('pre', { dir: 'auto', tabindex: 0, cls: 'output' }, attempt.output === '' ? el('span', { cls: 'soft' }, '(an empty answer)') : attempt.output);
  if (pre) parts.push(pre);
  if (attempt.diff) {
    let on = false;
    const button = el('button', { type: 'button', cls: 'small', 'aria-pressed': 'false', onclick: () => {
      on = !on;
      button.setAttribute('aria-pressed', String(on));
      pre.replaceChildren(...(on ? diffed(attempt.diff) : [document.createTextNode(shown(attempt.output))]));
    } }, 'What ' + prompt.arms[0].label + ' changes');
    parts.push(el('p', {}, button));
    if (one.change) button.click();
  }
  if (attempt.checks.length) parts.push(el('ul', { cls: 'checks' }, attempt.checks.map((check) => el('li', { cls: check.weight === 0 ? 'uncounted' : '' }, badge([STATUSES[check.status][0], check.name, STATUSES[check.status][2]]), ' ', check.reason,
    el('span', { cls: 'soft small' }, ' ' + [check.kind, check.judge ? 'by ' + check.judge : '', check.weight === 0 ? 'does not count' : '', check.status === 'passed' || check.status === 'failed' ? '' : STATUSES[check.status][1]].filter(Boolean).join(', ')),
    check.diff ? el('pre', { dir: 'auto' }, diffed(check.diff)) : check.expected !== null ? el('pre', { dir: 'auto' }, 'expected  ' + check.expected) : null))));
  return parts;
}
`;
// src/reporters/eval/page/page-data.ts
const LONGEST_DIFF = 2e4;
function pageData(evaluation, cwd) {
	const { id, at, tool, seed, verdict, spentUsd, calls, seconds, stopped, reproduce, prompts } = evaluation;
	return {
		id,
		at,
		tool,
		seed,
		verdict,
		calls,
		reproduce,
		cost: require_evaluation.money(spentUsd),
		time: require_evaluation.duration(seconds),
		stopped: stopped === void 0 ? "" : require_evaluation.stoppedInWords(stopped),
		prompts: prompts.map((prompt) => promptData(prompt, cwd))
	};
}
function promptData(prompt, cwd) {
	const { name, file, casesFile, contentHash, casesHash, gitSha, candidate, verdict, gates, gateFrom, warnings } = prompt;
	const { counts, passRate, interval, comparison, costUsd, tokens, latencyMs } = prompt;
	const arms = require_evaluation.armsOf(prompt);
	const { perTag, perMetric } = require_evaluation.summariseCases(candidate.cases);
	return {
		name,
		hash: contentHash,
		casesHash,
		gitSha,
		verdict,
		gates,
		gateFrom,
		warnings,
		counts,
		file: require_main.fromWorkingDirectory(file, cwd),
		casesFile: require_main.fromWorkingDirectory(casesFile, cwd),
		judged: require_evaluation.judgedOf(counts),
		rate: passRate === null ? "nothing ran" : require_evaluation.percent(passRate),
		interval: interval === null ? "" : require_evaluation.intervalInWords(interval),
		cost: require_evaluation.money(costUsd),
		tokens: tokens.toLocaleString("en-US"),
		p50: latencyMs === null ? "" : require_evaluation.milliseconds(latencyMs.p50),
		p95: latencyMs === null ? "" : require_evaluation.milliseconds(latencyMs.p95),
		comparison: comparison === void 0 ? null : {
			...comparison,
			p: comparison.p === null ? "" : require_evaluation.pValue(comparison.p)
		},
		arms: arms.map(armData),
		tags: perTag.map(({ tag, passRate, counts: { total } }) => ({
			tag,
			total,
			rate: passRate === null ? "" : require_evaluation.percent(passRate)
		})),
		metrics: perMetric.map((metric) => ({
			...metric,
			mean: metric.meanScore === null ? "" : metric.meanScore.toFixed(2)
		})),
		cases: require_evaluation.worstFirst(candidate.cases).map((result) => caseData(result, arms, prompt))
	};
}
function armData(arm) {
	const { label, provider, contentHash, version, cases } = arm;
	const { counts, passRate } = require_evaluation.summariseCases(cases);
	const rate = passRate === null ? "" : require_evaluation.percent(passRate);
	return {
		label,
		provider,
		hash: contentHash,
		version,
		passed: counts.passed,
		judged: require_evaluation.judgedOf(counts),
		rate,
		errors: counts.errors
	};
}
function caseData(result, arms, { comparison }) {
	const { id, description = "", critical, flaky, tags, vars, expected, rendered, status } = result;
	const change = comparison?.regressed.includes(id) ? "regressed" : comparison?.fixed.includes(id) ? "fixed" : "";
	const own = require_evaluation.outputOf(result.attempts[0]);
	return {
		id,
		description,
		critical,
		flaky,
		tags,
		status,
		change,
		source: require_evaluation.sourceOf(result) ?? "",
		vars: Object.entries(vars).map(([key, value]) => [key, require_evaluation.asText(value)]),
		expected: expected === void 0 ? null : require_evaluation.asText(expected),
		rendered: rendered.map(({ role, content }) => ({
			role,
			content: require_evaluation.asText(content)
		})),
		arms: arms.map(({ cases }, index) => {
			const other = index === 0 ? result : cases.find((one) => one.id === id);
			return other === void 0 ? null : answersData(other, index === 0 ? void 0 : own);
		})
	};
}
function answersData({ status, note = "", attempts }, candidate) {
	return {
		status,
		note,
		attempts: attempts.map((attempt) => attemptData(attempt, candidate))
	};
}
function attemptData(attempt, candidate) {
	const { index, status, source, cached, costUsd, checks, problem, answer } = attempt;
	const output = require_evaluation.outputOf(attempt);
	return {
		index,
		status,
		facts: [
			...source === null ? [] : [cached ? `${source}, cached` : source],
			...answer?.latencyMs === void 0 || cached ? [] : [require_evaluation.milliseconds(answer.latencyMs)],
			...answer?.usage === void 0 ? [] : [`${answer.usage.input + answer.usage.output} tokens${answer.usage.estimated ? " (estimated)" : ""}`],
			...answer === void 0 ? [] : [require_evaluation.money(costUsd)],
			...answer?.finishReason === void 0 || answer.finishReason === "stop" ? [] : [`ended by ${answer.finishReason}`]
		].join(" \u00b7 "),
		output: output ?? null,
		diff: output === void 0 || candidate === void 0 ? null : between(output, candidate),
		checks: checks.flatMap((check) => checkData(check, output, "")),
		problem: problem === void 0 ? "" : `${problem.code}: ${problem.message}`
	};
}
function checkData(check, output, group) {
	const { status, kind, reason, weight, expected, judge, members = [] } = check;
	const name = `${group}${require_evaluation.checkName(check)}`;
	return [{
		name,
		status,
		kind,
		reason,
		weight,
		expected: expected === void 0 || status === "passed" ? null : require_evaluation.asText(expected),
		diff: status === "passed" ? null : require_evaluation.differenceOf(check, output) ?? null,
		judge: judge?.provider ?? ""
	}, ...members.flatMap((member) => checkData(member, output, `${name} \u203a `))];
}
function between(before, after) {
	return before === after || Math.max(before.length, after.length) > LONGEST_DIFF ? null : require_shared.wordDiff(before, after);
}
// src/reporters/eval/page/review-script.ts
const REVIEW_SCRIPT = String.raw`
const DRAFT = 'promptops-review-' + data.id;
const WORDS = { approve: 'approved', reject: 'rejected', better: 'better', worse: 'worse', tie: 'a tie' };
let verdicts = [];
try { verdicts = JSON.parse(localStorage.getItem(DRAFT)) ?? []; } catch { verdicts = []; }
let saved = true;
const reviewer = document.getElementById('reviewer');
const save = document.getElementById('save');

const mine = (one) => verdicts.filter((verdict) => verdict.prompt === prompt.name && verdict.hash === prompt.hash && verdict.case === one.id);
const compares = (verdict) => verdict.verdict !== 'approve' && verdict.verdict !== 'reject';
const saidOf = (one) => mine(one).map((verdict) => '\u270e ' + (compares(verdict) ? 'candidate is ' : '') + WORDS[verdict.verdict]).join(', ');
const same = (verdict, attempt, against) => verdict.attempt === attempt && (verdict.against ?? '') === against;

/** A second press takes the verdict back. */
function say(one, name, against, comment) {
  const attempt = one.attempt ?? 0;
  const before = mine(one).find((verdict) => same(verdict, attempt, against));
  verdicts = verdicts.filter((verdict) => verdict !== before);
  if (!before || before.verdict !== name) {
    const output = one.arms[0] && one.arms[0].attempts[attempt] ? one.arms[0].attempts[attempt].output : null;
    verdicts.push({ prompt: prompt.name, hash: prompt.hash, case: one.id, attempt, verdict: name, ...(against && { against }), ...(comment && { comment }), ...(output !== null && { output }) });
  }
  keep();
}
function keep() {
  saved = verdicts.length === 0;
  try { localStorage.setItem(DRAFT, JSON.stringify(verdicts)); } catch { /* no storage: the warning on leaving stays */ }
  showSave();
}
function showSave() {
  save.textContent = verdicts.length === 0 ? 'Save verdicts' : 'Save ' + verdicts.length + (verdicts.length === 1 ? ' verdict' : ' verdicts');
  save.disabled = verdicts.length === 0;
}

function reviewRow(one, changed) {
  const row = el('div', { cls: 'review', role: 'group', 'aria-label': 'Your verdict on ' + one.id });
  if (!one.arms[0] || one.arms[0].attempts.every((attempt) => attempt.output === null)) return row.append(el('span', { cls: 'soft small' }, 'There is no answer to judge.')), row;
  const comment = el('textarea', { 'aria-label': 'Comment', placeholder: 'Comment (optional)', onchange: () => {
    const text = comment.value.trim();
    for (const verdict of mine(one)) if (text) verdict.comment = text; else delete verdict.comment;
    keep();
  } });
  comment.value = mine(one).map((verdict) => verdict.comment).find(Boolean) ?? '';
  const buttons = [];
  const button = (name, word, cls, against) => {
    const made = el('button', { type: 'button', cls, 'data-verdict': name, 'aria-pressed': 'false', onclick: () => { say(one, name, against, comment.value.trim()); refresh(); changed(); } }, word);
    buttons.push([made, name, against]);
    return made;
  };
  const refresh = () => { for (const [made, name, against] of buttons) made.setAttribute('aria-pressed', String(mine(one).some((verdict) => same(verdict, one.attempt ?? 0, against) && verdict.verdict === name))); };
  const seen = new Set([prompt.hash]);
  const rivals = prompt.arms.filter((arm, index) => index > 0 && one.arms[index] && one.arms[index].attempts.some((attempt) => attempt.output !== null) && !seen.has(arm.hash) && seen.add(arm.hash));
  row.append(button('approve', '\u2713 Approve', 'good', ''), button('reject', '\u2717 Reject', 'bad', ''),
    ...rivals.map((arm) => el('span', { cls: 'versus', role: 'group', 'aria-label': 'Against ' + arm.label }, el('span', { cls: 'soft small' }, 'Better:'), button('better', prompt.arms[0].label, '', arm.hash), button('worse', arm.label, '', arm.hash), button('tie', 'neither', '', arm.hash))), comment);
  row.addEventListener('focusin', refresh);
  refresh();
  return row;
}

function download() {
  if (!reviewer.value.trim()) { reviewer.focus(); reviewer.setAttribute('aria-invalid', 'true'); document.getElementById('asks').hidden = false; return; }
  document.getElementById('asks').hidden = true;
  reviewer.removeAttribute('aria-invalid');
  const review = { format: 1, evaluation: data.id, reviewer: reviewer.value.trim(), verdicts };
  const url = URL.createObjectURL(new Blob([JSON.stringify(review, null, 2) + '\n'], { type: 'application/json' }));
  const link = el('a', { href: url, download: 'review-' + data.id.replace(/[^\w.-]+/g, '-').slice(0, 80) + '.json' });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
  saved = true;
}

const KEYS = { a: 'approve', r: 'reject', b: 'better', w: 'worse', t: 'tie' };
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
  const cards = [...document.querySelectorAll('.case')];
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  const card = cards[at];
  if (event.key === 'j' || event.key === 'k') {
    const next = cards[at < 0 ? 0 : Math.min(cards.length - 1, Math.max(0, at + (event.key === 'j' ? 1 : -1)))];
    if (next) { next.firstElementChild.focus(); next.scrollIntoView({ block: 'nearest' }); }
  } else if (event.key === '/') document.getElementById('search').focus();
  else if (event.key === 's') save.click();
  else if (card && event.key === 'c') { card.showBody(true); card.querySelector('textarea')?.focus(); }
  else if (card && KEYS[event.key]) { card.showBody(true); card.querySelector('[data-verdict=' + KEYS[event.key] + ']')?.click(); }
  else return;
  event.preventDefault();
});
save.addEventListener('click', download);
addEventListener('beforeunload', (event) => { if (!saved) event.preventDefault(); });
showHead();
showSave();
if (prompt) choose(prompt); else document.getElementById('prompt').append(el('p', {}, 'No prompt was evaluated.'));
`;
// src/reporters/eval/page/script.ts
const SCRIPT = String.raw`
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const VERDICTS = { pass: ['\u2713', 'pass', 'good'], fail: ['\u2717', 'fail', 'bad'], inconclusive: ['?', 'undecided', 'warn'], 'not-run': ['-', 'not run', ''] };
const STATUSES = { failed: ['\u2717', 'failed', 'bad'], error: ['!', 'error', 'warn'], 'not-run': ['-', 'not run', ''], skipped: ['\u25cb', 'skipped', ''], passed: ['\u2713', 'passed', 'good'] };
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
    el('p', { cls: 'soft small' }, [isNaN(when) ? data.at : when.toLocaleString(), data.tool, data.calls + ' calls', data.cost, data.time, 'seed ' + data.seed].join(' \u00b7 ')));
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
// src/reporters/eval/page/style.ts
const STYLE = `
:root { color-scheme: light dark; --page: #f6f7f9; --card: #fff; --ink: #1b1f24; --soft: #59636e; --line: #d7dce2; --field: #fff; --link: #0b5cad;
  --good: #116b2d; --good-back: #dcf5e3; --bad: #b3261e; --bad-back: #fdeae8; --warn: #855300; --warn-back: #fff3d6; --idle-back: #eceff2; --focus: #0b5cad; --code: #f3f5f7; }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --card: #161b22; --ink: #e6edf3; --soft: #9aa5b1; --line: #30363d; --field: #0d1117; --link: #79b8ff;
  --good: #63d884; --good-back: #12301c; --bad: #ff9a92; --bad-back: #3d1715; --warn: #f0c058; --warn-back: #372906; --idle-back: #232a33; --focus: #79b8ff; --code: #0d1117; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; }
main, header, footer { max-width: 1320px; margin: 0 auto; padding: 0 20px; }
header > div { min-width: 0; overflow-wrap: anywhere; } .notes, .case .soft { overflow-wrap: anywhere; } .case .end { min-width: 0; flex-wrap: wrap; }
header { padding-top: 22px; display: flex; flex-wrap: wrap; gap: 10px 24px; align-items: flex-end; justify-content: space-between; }
h1 { font-size: 21px; line-height: 1.3; margin: 0; display: flex; gap: 12px; align-items: center; flex-wrap: wrap; }
h2 { font-size: 18px; margin: 0; overflow-wrap: anywhere; }
h3 { font-size: 12px; margin: 14px 0 6px; color: var(--soft); font-weight: 600; text-transform: uppercase; letter-spacing: .05em; }
p { margin: 4px 0; }
.soft { color: var(--soft); }
.small { font-size: 13px; }
code, pre, .mono { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 13px; }
code { overflow-wrap: anywhere; }
pre { margin: 0; padding: 10px 12px; background: var(--code); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 26em; overflow: auto; line-height: 1.5; unicode-bidi: isolate; }
.badge { display: inline-flex; max-width: 100%; overflow-wrap: anywhere; gap: 5px; align-items: center; padding: 1px 9px; border-radius: 999px; font-size: 13px; font-weight: 600; background: var(--idle-back); color: var(--ink); }
.badge.plain { font-weight: 400; color: var(--soft); white-space: normal; overflow-wrap: anywhere; }
.good { background: var(--good-back); color: var(--good); } .bad { background: var(--bad-back); color: var(--bad); } .warn { background: var(--warn-back); color: var(--warn); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 16px 18px; margin: 14px 0; }
.head { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: baseline; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(128px, 1fr)); gap: 10px 20px; margin: 14px 0 4px; }
.figures > div { min-width: 0; overflow-wrap: anywhere; } .figures dt { font-size: 13px; color: var(--soft); } .figures dd { margin: 0; font-size: 19px; font-weight: 600; font-variant-numeric: tabular-nums; } .figures dd small { display: block; font-size: 12.5px; font-weight: 400; color: var(--soft); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; } th { text-align: left; font-weight: 600; color: var(--soft); font-size: 13px; }
td, th { padding: 6px 14px 6px 0; border-top: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; } thead th { border-top: 0; } td.nowrap { white-space: nowrap; }
.tight td:first-child { width: 1%; white-space: nowrap; } .tight td:nth-child(2) { width: 34%; }
.pairs { display: grid; grid-template-columns: fit-content(30%) 1fr; gap: 4px 16px; margin: 0; font-size: 14px; } .pairs dt { overflow-wrap: anywhere; } .pairs dd { margin: 0; min-width: 0; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 16em; overflow: auto; unicode-bidi: isolate; }
.notes { margin: 12px 0 0; padding: 8px 12px 8px 30px; background: var(--warn-back); color: var(--warn); border-radius: 6px; font-size: 14px; }
nav button { overflow-wrap: anywhere; } nav { display: flex; flex-wrap: wrap; gap: 8px; margin: 14px 0 0; }
button, input, select, textarea { font: inherit; font-size: 14px; color: inherit; background: var(--field); border: 1px solid var(--line); border-radius: 6px; padding: 5px 11px; }
button { cursor: pointer; } button:hover { border-color: var(--soft); }
button[aria-pressed=true] { border-color: var(--focus); box-shadow: inset 0 0 0 1px var(--focus); font-weight: 600; }
button.good, button.bad { background: var(--field); } button.good[aria-pressed=true], button.bad[aria-pressed=true] { border-color: currentColor; box-shadow: inset 0 0 0 1px currentColor; }
button.good[aria-pressed=true] { background: var(--good-back); } button.bad[aria-pressed=true] { background: var(--bad-back); }
button.primary { background: var(--link); color: var(--card); border-color: var(--link); font-weight: 600; } button:disabled { opacity: .55; cursor: default; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.filters { position: sticky; top: 0; z-index: 1; background: var(--page); padding: 10px 0; display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
select { max-width: min(260px, 100%); } .filters input[type=search] { flex: 1 1 200px; min-width: 0; } .filters label { display: inline-flex; gap: 6px; align-items: center; font-size: 14px; white-space: nowrap; }
.case { background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin: 8px 0; overflow: clip; scroll-margin-top: 70px; }
.case > button { width: 100%; text-align: left; border: 0; border-radius: 0; background: none; padding: 10px 14px; display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; }
.case > button:focus-visible { outline-offset: -3px; }
.case > button:hover { background: var(--idle-back); } .case .id { font-weight: 600; overflow-wrap: anywhere; min-width: 0; } .case .end { margin-left: auto; display: flex; gap: 8px; align-items: center; }
.body { padding: 2px 14px 16px; border-top: 1px solid var(--line); }
.arms { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr)); gap: 16px; }
.arm { min-width: 0; } .arm .head { margin-bottom: 6px; align-items: center; }
.checks { list-style: none; margin: 8px 0 0; padding: 0; font-size: 14px; } .checks li { padding: 5px 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; } .checks li:first-child { border-top: 0; }
.checks pre { margin-top: 5px; } .checks .uncounted { opacity: .8; }
ins, del { text-decoration: none; border-radius: 3px; padding: 0 1px; } ins { background: var(--good-back); color: var(--good); text-decoration: underline; text-underline-offset: 2px; } del { background: var(--bad-back); color: var(--bad); text-decoration: line-through; }
.review { margin-top: 14px; padding-top: 12px; border-top: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 8px; align-items: center; } .review textarea { flex: 1 1 260px; min-width: 0; min-height: 36px; height: 36px; resize: vertical; }
.review .versus { display: inline-flex; flex-wrap: wrap; gap: 8px; align-items: center; }
details summary { cursor: pointer; color: var(--link); font-size: 14px; padding: 4px 0; }
.export { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
footer p { overflow-wrap: anywhere; } footer { padding-top: 10px; padding-bottom: 40px; color: var(--soft); font-size: 13px; }
kbd { border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; padding: 0 5px; font-size: 12px; background: var(--card); }
@media (max-width: 640px) { main, header, footer { padding-left: 12px; padding-right: 12px; } .filters { position: static; } .card { padding: 12px; } .case .end { margin-left: 0; } footer .keys { display: none; } .export input { flex: 1 1 150px; min-width: 0; } }
@media print { .filters, .review, .export, nav { display: none; } pre { max-height: none; } }
`;
// src/reporters/eval/html.ts
const CODE = [
	SCRIPT,
	CASE_SCRIPT,
	REVIEW_SCRIPT
].join("");
const html = {
	id: "html",
	summary: "for reviewers: one file for a browser, answers side by side, with buttons to judge them",
	render: (evaluation, { cwd }) => page(scriptSafe(JSON.stringify(pageData(evaluation, cwd))))
};
function page(data) {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; script-src '${digest(CODE)}'; style-src '${digest(STYLE)}'; base-uri 'none'; form-action 'none'`}">
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
<script type="application/json" id="data">${data}<\/script>
<script>${CODE}<\/script>
</body>
</html>
`;
}
function scriptSafe(json) {
	return require_json.inert(json).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("&", "\\u0026");
}
function digest(text) {
	return `sha256-${(0, import__builtin_crypto.createHash)("sha256").update(text, "utf8").digest("base64")}`;
}
exports.html = html;
