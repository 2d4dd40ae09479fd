import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Page, withPage } from '../../scripts/screenshot/chromium-page.ts';
import type { Evaluation } from '../../src/core/eval/result.ts';
import { parseReview } from '../../src/core/eval/review.ts';
import { html } from '../../src/reporters/eval/html.ts';
import { aCase, aCheck, anArm, anAttempt, anEvaluation, aPrompt, HOSTILE_TEXTS, REPORT } from '../reporters/eval/an-evaluation.ts';
import { describeWith } from '../require.ts';

const HASH = 'a1'.repeat(32);
const BEFORE = 'b7'.repeat(32);
const HOSTILE = `${HOSTILE_TEXTS.join(' ')}<img src=x onerror="document.title='pwned'">`;

const wrong = aCheck({ status: 'failed', expected: 'Hello Ann, welcome.' });
const CASES = [
  aCase({ id: 'ann', critical: true, tags: ['smoke'], attempts: [anAttempt({ output: 'Hi Ann, welcome!', checks: [wrong] })] }),
  aCase({ id: 'bob', tags: ['smoke'], attempts: [anAttempt({ output: 'Hello Bob' })] }),
  aCase({ id: HOSTILE, description: HOSTILE, tags: [HOSTILE], vars: { [HOSTILE]: HOSTILE }, attempts: [anAttempt({ output: HOSTILE })] }),
  aCase({ id: 'lost', attempts: [anAttempt({ checks: [], problem: { code: 'PROVIDER_TIMEOUT', message: 'No answer.' } })] }),
];
const baseline = anArm([aCase({ id: 'ann', attempts: [anAttempt({ output: 'Hello Ann, welcome.' })] })], {
  label: 'greet@production',
  version: 7,
  contentHash: BEFORE,
});
const EVALUATION = anEvaluation({
  prompts: [
    aPrompt({
      cases: CASES,
      baseline,
      warnings: [HOSTILE],
      comparison: { baseline: 'greet@production', paired: 1, regressed: ['ann'], fixed: [], p: 0.5, leftOut: [] },
    }),
    aPrompt({ name: 'other' }),
  ],
});

const { status } = spawnSync(process.env.CHROMIUM ?? 'chromium', ['--version']);
const absent = status === 0 ? undefined : 'there is no Chromium (CHROMIUM names another one)';

describeWith('chromium', absent, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'promptops-browser-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** The report in a browser of its own; what it saves lands in `folder`. */
  async function withReport<Result>(evaluation: Evaluation, act: (page: Page) => Promise<Result>, width = 1240): Promise<Result> {
    const file = join(folder, 'report.html');
    writeFileSync(file, await html.render(evaluation, REPORT));
    return withPage({ width, height: 900, scale: 1, downloads: folder }, async (page) => {
      await page.open(pathToFileURL(file).href);
      await page.until('document.querySelectorAll(".case").length > 0');
      return act(page);
    });
  }

  const click = (selector: string) => `(document.querySelector(${JSON.stringify(selector)}).click(), true)`;
  const read = async (page: Page, expression: string) => JSON.parse(String(await page.until(`JSON.stringify(${expression})`)));
  const shownIds = '[...document.querySelectorAll(".case .id")].map((one) => one.textContent)';

  const saved = async (page: Page) => parseReview(readFileSync(join(folder, await page.saved()), 'utf8'));

  it('approves, rejects and picks the better one, and saves what was said as a file of verdicts', async () => {
    const review = await withReport(EVALUATION, async (page) => {
      await page.until(click('.case [data-verdict=reject]'));
      await page.until(click('.case [data-verdict=worse]'));
      await page.until(
        `(() => { const box = document.querySelector('.case textarea'); box.value = 'too curt'; box.dispatchEvent(new Event('change')); return true; })()`,
      );
      await page.until('([...document.querySelectorAll(".case > button")].find((one) => one.textContent.includes("bob")).click(), true)');
      await page.until(
        '([...document.querySelectorAll(".case")].find((one) => one.textContent.includes("bob")).querySelector("[data-verdict=approve]").click(), true)',
      );
      await page.until(click('#save'));
      expect(await read(page, 'document.activeElement.id')).toBe('reviewer');
      await page.type('Ada');
      await page.until(click('#save'));
      return saved(page);
    });
    const answer = { prompt: 'greet', hash: HASH, attempt: 0 };
    expect(review).toEqual({
      review: {
        ...{ format: 1, evaluation: EVALUATION.id, reviewer: 'Ada' },
        verdicts: [
          { ...answer, case: 'ann', verdict: 'reject', comment: 'too curt', output: 'Hi Ann, welcome!' },
          { ...answer, case: 'ann', verdict: 'worse', against: BEFORE, comment: 'too curt', output: 'Hi Ann, welcome!' },
          { ...answer, case: 'bob', verdict: 'approve', output: 'Hello Bob' },
        ],
      },
    });
  });

  it('can be used with the keyboard alone; a second press takes a verdict back', async () => {
    const verdicts = await withReport(EVALUATION, async (page) => {
      for (const key of ['j', 'a', 'b', 'j', 'j', 'a', 'a', 'k', 'Enter']) await page.press(key);
      expect(await read(page, 'document.activeElement.getAttribute("aria-expanded")')).toBe('true');
      await page.press('s');
      await page.type('Ada');
      await page.press('Tab');
      await page.press('Enter');
      return saved(page);
    });
    expect(verdicts).toMatchObject({
      review: {
        verdicts: [
          { case: 'ann', verdict: 'approve' },
          { case: 'ann', verdict: 'better', against: BEFORE },
        ],
      },
    });
  });

  it('filters by status, tag, words and what is critical or changed', async () => {
    await withReport(EVALUATION, async (page) => {
      expect((await read(page, shownIds)).slice(0, 2)).toEqual(['ann', 'lost']);
      await page.until(click('[data-status=error]'));
      expect(await read(page, shownIds)).toEqual(['lost']);
      await page.until(click('[data-status=error]'));
      await page.until(click('#only-critical'));
      expect(await read(page, shownIds)).toEqual(['ann']);
      await page.until(click('#only-critical'));
      await page.until(
        '(() => { const box = document.querySelector("#tag"); box.selectedIndex = 1; box.dispatchEvent(new Event("change")); return true; })()',
      );
      expect(await read(page, shownIds)).toEqual(['ann', 'bob']);
      await page.press('/');
      await page.type('hello bob');
      expect(await read(page, shownIds)).toEqual(['bob']);
      expect(await read(page, 'document.querySelector("#count").textContent')).toBe('1 of 4 cases');
      await page.until('(document.querySelectorAll("#prompts button")[1].click(), true)');
      expect(await read(page, 'document.querySelector("h2").textContent')).toBe('other');
    });
  });

  it('shows hostile words as words, and fetches nothing', async () => {
    await withReport(EVALUATION, async (page) => {
      await page.until(
        '([...document.querySelectorAll(".case > button")].forEach((one) => one.getAttribute("aria-expanded") === "false" && one.click()), true)',
      );
      expect(await read(page, 'document.title')).toBe('Evaluation');
      expect(await read(page, 'document.querySelectorAll("img, iframe, link, object, evil, .case script").length')).toBe(0);
      expect(await read(page, 'performance.getEntriesByType("resource").length')).toBe(0);
      const seen = String(await read(page, 'document.body.innerText'));
      expect(seen).toContain('</script><script>alert(1)</script>');
      expect(seen).toContain('<U+202E>evil<U+202C>');
      expect(seen).not.toMatch(/(?!\n|\t)[\p{Cc}\p{Cf}]/u);
    });
  });

  it('runs no other script than its own', async () => {
    await withReport(EVALUATION, async (page) => {
      await page.until(
        '(() => { const script = document.createElement("script"); script.textContent = "document.title = \'pwned\'"; document.body.append(script); return true; })()',
      );
      await page.until(
        '(() => { document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=\\"document.title=\'pwned\'\\">"); return true; })()',
      );
      expect(await read(page, 'document.title')).toBe('Evaluation');
    });
  });

  it('fits on a phone', async () => {
    const wide =
      '[...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > innerWidth && !one.closest(".scroll")).map((one) => one.outerHTML.slice(0, 80))';
    const report = await withReport(EVALUATION, (page) => read(page, `[document.documentElement.scrollWidth, ${wide}]`), 390);
    expect(report).toEqual([390, []]);
  });
});
