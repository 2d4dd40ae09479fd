/** Verdicts, their file and the keys. The file is that of `review import`: core/eval/review.ts. */
export const REVIEW_SCRIPT = String.raw`
const DRAFT = 'promptops-review-' + data.id;
const WORDS = { approve: 'approved', reject: 'rejected', better: 'better', worse: 'worse', tie: 'a tie' };
let verdicts = [];
try { verdicts = JSON.parse(localStorage.getItem(DRAFT)) ?? []; } catch { verdicts = []; }
let saved = true;
const reviewer = document.getElementById('reviewer');
const save = document.getElementById('save');

const mine = (one) => verdicts.filter((verdict) => verdict.prompt === prompt.name && verdict.hash === prompt.hash && verdict.case === one.id);
const compares = (verdict) => verdict.verdict !== 'approve' && verdict.verdict !== 'reject';
const saidOf = (one) => mine(one).map((verdict) => '✎ ' + (compares(verdict) ? 'candidate is ' : '') + WORDS[verdict.verdict]).join(', ');
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
  row.append(button('approve', '✓ Approve', 'good', ''), button('reject', '✗ Reject', 'bad', ''),
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
