import { describe, expect, it } from '@jest/globals';
import { Dotprompt } from 'dotprompt';
import fc from 'fast-check';
import { readFileText } from '../../read-text.ts';

/** What Dotprompt hands to the model, message by message. */
async function rendered(template: string, partial: string | undefined): Promise<string[]> {
  const dotprompt = new Dotprompt();
  if (partial !== undefined) dotprompt.definePartial('tone', partial);
  const { messages } = await dotprompt.render(template, { input: { who: 'Ana', list: ['a', 'b'] } });
  return messages.map(({ content }) => content.map((part) => ('text' in part ? part.text : '')).join(''));
}

async function resolved(template: string, partial: string): Promise<string[]> {
  const { prompts } = await readFileText('prompts/a.prompt', template, { 'prompts/_tone.prompt': partial });
  return prompts.flatMap(({ parts }) => parts.map(({ text }) => text));
}

describe('the text of a Handlebars partial', () => {
  it.each([
    ['in a line', 'A {{> tone}} B', 'one\ntwo\n'],
    ['alone on a line', 'A\n{{> tone}}\nB', 'one\ntwo'],
    ['alone on a line, with a final line break', 'A\n{{> tone}}\nB', 'one\ntwo\n'],
    ['indented', 'A\n  {{> tone}}  \nB', 'one\n\n two\n'],
    ['indented by a tab', 'A\n\t{{> tone}}\nB', 'one\ntwo'],
    ['in the first line', '{{> tone}}\nB', 'one\n'],
    ['in the last line', 'A\n  {{> tone}}', 'one\ntwo\n'],
    ['behind a comment', 'A\n{{! note }}{{> tone}}\nB', 'one\n'],
    ['twice', 'A\n{{> tone}}\n{{> tone}}\nB', 'Hi {{who}}\n'],
    ['with strips', 'A\n\n {{~> tone ~}}\n\n B', 'one\ntwo'],
    ['with a strip before', 'A\n  {{~> tone}}\nB', 'one\ntwo'],
    ['in a block', 'A\n{{#if who}}\n  {{> tone}}\n{{/if}}\nB', 'one\ntwo\n'],
    ['with a block in it', 'A\n  {{> tone}}\nB', '{{#if who}}\none\n{{/if}}\n'],
    ['that is empty', 'A\n  {{> tone}}\nB', ''],
    ['alone', '{{> tone}}', 'Hi {{who}}'],
  ])('stands where Handlebars puts it: %s', async (_where, template, partial) => {
    const [text = ''] = await resolved(template, partial);
    expect(await rendered(text, undefined)).toEqual(await rendered(template, partial));
  });

  it.each([
    ['{{role "system"}}{{> tone}}\nB{{role "user"}}C', 'one\n'],
    ['{{role "system"}}\n{{> tone}}\nB\n{{role "user"}}\n {{> tone}}\n', 'one\ntwo\n'],
  ])('also in messages: %j', async (template, partial) => {
    expect(await resolved(template, partial)).toEqual(await rendered(template, partial));
  });

  it('whatever lies around it', async () => {
    const blank = fc.constantFrom('', ' ', '\n', '\n\n', '  ', '\t', '\n  ');
    const around = fc.constantFrom('', 'A', 'B.', '{{who}}', '{{! c }}');
    const line = fc.constantFrom('one', 'Hi {{who}}', '', ' two');
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(around, blank, blank, around).map(([before, left, right, behind]) => `A${before}${left}{{> tone}}${right}${behind}Z`),
        fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
        async (template, partial) => {
          const [text = ''] = await resolved(template, partial);
          expect(await rendered(text, undefined)).toEqual(await rendered(template, partial));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a partial that cannot be had', () => {
  it('stays as it is written', async () => {
    const { prompts, problems } = await readFileText('prompts/a.prompt', 'A\n  {{> nowhere}}\nB');
    expect(prompts[0]?.template).toBe('A\n  {{> nowhere}}\nB');
    expect(problems).toMatchObject([{ rule: 'template/unresolved-partial' }]);
  });

  it('is said to go in circles, with the way', async () => {
    const beside = { 'prompts/_b.prompt': '{{> c}}', 'prompts/_c.prompt': 'x {{> b}}' };
    const { prompts, problems } = await readFileText('prompts/a.prompt', '{{> b}}', beside);
    expect(problems).toMatchObject([
      { rule: 'template/circular-partial', message: expect.stringContaining('prompts/_b.prompt → prompts/_c.prompt') },
    ]);
    expect(prompts[0]?.template).toBe('x {{> b}}');
  });

  it('ends when partials include each other more and more', async () => {
    const beside = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`prompts/_p${at}.prompt`, `{{> p${at + 1}}}{{> p${at + 1}}}{{> p${at + 1}}}`]),
    );
    const { problems } = await readFileText('prompts/a.prompt', '{{> p0}}', { ...beside, 'prompts/_p30.prompt': 'x' });
    expect(problems.length).toBeGreaterThan(0);
  }, 20_000);
});
