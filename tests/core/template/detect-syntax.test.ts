import { describe, expect, it } from '@jest/globals';
import { detectSyntax, syntaxNamed } from '../../../src/core/template/detect-syntax.ts';

describe('detectSyntax', () => {
  it.each<[string, string[], string]>([
    ['plain', [], 'mustache'],
    ['Hi {{name}}', [], 'mustache'],
    ['Hi {{name}}', ['name'], 'mustache'],
    ['Hi {name}', [], 'mustache'],
    ['Hi {name}', ['name'], 'fstring'],
    ['Hi {name!r}', ['name'], 'fstring'],
    ['Hi {name:>10}', ['name'], 'fstring'],
    ['Hi {user.name}', ['user'], 'fstring'],
    ['Hi {names}', ['name'], 'mustache'],
    ['{"name": 1}', ['name'], 'mustache'],
    ['{{"a": 1}} and {name}', ['name'], 'mustache'],
    ['{name', ['name'], 'mustache'],
    ['{% if a %}x{% endif %}', [], 'jinja2'],
    ['{% if a %}{name}{% endif %}', ['name'], 'jinja2'],
    ['100 {% of', [], 'mustache'],
  ])('%j with %j is %s', (text, declared, syntax) => expect(detectSyntax([text], declared)).toBe(syntax));

  it('looks at all texts together', () => {
    expect(detectSyntax(['Hi {name}', '{{x}}'], ['name'])).toBe('mustache');
    expect(detectSyntax(['a', 'Hi {name}'], ['name'])).toBe('fstring');
  });
});

it.each([
  ['nunjucks', 'jinja2'],
  ['Jinja2', 'jinja2'],
  ['f-string', 'fstring'],
  ['simple', 'mustache'],
  ['handlebars', 'handlebars'],
  ['constructor', undefined],
  ['perl', undefined],
])('the name %s means %s', (name, syntax) => expect(syntaxNamed(name)).toBe(syntax));
