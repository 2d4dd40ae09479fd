import { describe, expect, it } from '@jest/globals';
import { stylish } from '../../src/reporters/stylish.ts';
import { aFinding, aResult, HOSTILE, OPTIONS } from './a-result.ts';

const GREET = 'prompts/greet.prompt.yaml';
const TEXT = 'name: greet\ntemplate: |\n  Hello {{nmae}},\n  welcome.\n';

describe('stylish', () => {
  it('groups findings by file, lines their columns up and says what to do', async () => {
    const findings = [
      aFinding({ line: 3, column: 11, hint: 'Declare it.' }),
      aFinding({ line: 12, column: 1, severity: 'warning', rule: 'style/trailing-space', message: 'Blanks at the end.' }),
      aFinding({
        file: 'prompts/b.prompt.yaml',
        severity: 'info',
        rule: 'meta/description',
        message: 'No description.',
        hint: 'Write one.',
      }),
    ];
    expect(await stylish.render(aResult(findings), OPTIONS)).toBe(
      `prompts/greet.prompt.yaml
  3:11  error    \`nmae\` is used but not declared.  template/undeclared-variable
                 Declare it.
  12:1  warning  Blanks at the end.  style/trailing-space

prompts/b.prompt.yaml
  1:1  info     No description.  meta/description

1 error, 1 warning, 1 note, 2 files`,
    );
  });

  it('says so when there is nothing to say', async () => {
    expect(await stylish.render(aResult([], {}, 1), { ...OPTIONS, ok: true })).toBe('No findings, 1 file');
  });

  it('counts what --fix would mend, and the time of a long run', async () => {
    const fix = { description: 'Quote it.', edits: [] };
    const text = await stylish.render(aResult([aFinding({ fix }), aFinding()]), { ...OPTIONS, durationMs: 2345 });
    expect(text).toMatch(/\n2 errors \(1 fixable with --fix\), 2 files in 2\.3 s$/);
  });

  it('names files from the working directory', async () => {
    const result = aResult([aFinding(), aFinding({ file: 'other/c.prompt.yaml' })]);
    const text = await stylish.render(result, { ...OPTIONS, cwd: 'prompts' });
    expect(text).toMatch(/^greet\.prompt\.yaml\n/);
    expect(text).toContain('\n../other/c.prompt.yaml\n');
  });

  it('shows the lines of an error to people', async () => {
    const result = aResult([aFinding({ line: 3, column: 11, endColumn: 15 })], { [GREET]: TEXT });
    expect(await stylish.render(result, { ...OPTIONS, codeFrames: true })).toBe(
      `prompts/greet.prompt.yaml
  3:11  error    \`nmae\` is used but not declared.  template/undeclared-variable

          2 | template: |
        > 3 |   Hello {{nmae}},
            |           ^^^^

1 error, 2 files`,
    );
  });

  it('never shows a secret in a frame, whichever finding the frame is for', async () => {
    const value = ['sk-', 'proj-', 'a8Kd0Zq3Lw9Rf2Tn6Yv1'].join('');
    const line = `Use {{nmae}} with ${value} now`;
    const column = line.indexOf(value) + 1;
    const findings = [
      aFinding({ column: 7 }),
      aFinding({ rule: 'security/secret', message: 'A key is written here.', column, endColumn: column + value.length }),
    ];
    const text = await stylish.render(aResult(findings, { [GREET]: line }), { ...OPTIONS, codeFrames: true });
    expect(text).not.toContain(value);
    expect(text.match(/\*{28}/g)).toHaveLength(2);
  });

  it('cuts long lines around the place, and keeps the mark below it', async () => {
    const line = `${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`;
    const text = await stylish.render(aResult([aFinding({ column: 5001 })], { [GREET]: line }), { ...OPTIONS, codeFrames: true });
    const [source, mark] = text.split('\n').filter((one) => one.includes('|'));
    expect(source!.length).toBeLessThan(130);
    expect(source!.slice(mark!.indexOf('^'), mark!.lastIndexOf('^') + 1)).toBe('HERE');
  });

  it('has no escape codes without colour, and some with it', async () => {
    const result = aResult([aFinding()]);
    const code = String.fromCharCode(27);
    expect(await stylish.render(result, OPTIONS)).not.toContain(code);
    expect(await stylish.render(result, { ...OPTIONS, colour: true })).toContain(`${code}[31merror`);
  });

  it.each(HOSTILE)('prints %j on the line of its finding, harmlessly', async (hostile) => {
    const plain = await stylish.render(aResult([aFinding({ message: 'm', file: 'f' })]), OPTIONS);
    const text = await stylish.render(aResult([aFinding({ message: `m${hostile}`, file: `f${hostile}` })]), OPTIONS);
    expect(text.split('\n')).toHaveLength(plain.split('\n').length);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  });

  it.each(HOSTILE)('frames a line with %j harmlessly', async (hostile) => {
    const result = aResult([aFinding({ column: 2 })], { [GREET]: `ab${hostile}` });
    expect(await stylish.render(result, { ...OPTIONS, codeFrames: true })).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  it('bears a place outside the file', async () => {
    const result = aResult([aFinding({ line: 99, column: 400 })], { [GREET]: TEXT });
    expect(await stylish.render(result, { ...OPTIONS, codeFrames: true })).toContain('99:400');
  });
});
