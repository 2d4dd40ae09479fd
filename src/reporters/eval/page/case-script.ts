/** Of the HTML report: one case with the answers of every version side by side, and the verdicts of its reader. */
export const CASE_SCRIPT = `
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
    const parts = [el('div', { cls: 'head' }, el('b', {}, info.label), arm ? badge(STATUSES[attempt ? attempt.status : arm.status]) : null, choice), el('p', { cls: 'soft small' }, info.provider + (attempt && attempt.facts ? ' · ' + attempt.facts : ''))];
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
