import { describe, expect, it } from '@jest/globals';
import { canonicalContent, contentHash } from '../../../src/core/prompt/hash.ts';
import { readText } from '../../read-text.ts';

const NATIVE = 'prompts/planner_v1.prompt.yaml';
const DESIGN = `name: planner_v1
version: "1.0.0"
description: Planner prompt for reasoning
model: openai/gpt-4o-mini
modelParameters: {temperature: 0.2, maxTokens: 400}
template: |
  Create a plan for: {{query}}
variables:
  - {name: query, type: string, required: true, description: what the user asked}
tags: {team: reasoning}
aliases: [staging]
`;

/** Frozen: a change here breaks every registry that holds a version of ours. */
const VECTORS: readonly (readonly [what: string, file: string, text: string, canonical: string, hash: string])[] = [
  [
    "the design's own example",
    NATIVE,
    DESIGN,
    '{"model_config":{"max_tokens":400,"model_name":"gpt-4o-mini","provider":"openai","temperature":0.2},"template":"Create a plan for: {{query}}\\n","type":"text"}',
    '7c178ff46a72212564c2361c66f386acbc6d1d6dc3b1e2f3930ae5f6f5442979',
  ],
  [
    'a chat prompt',
    'prompts/chat.prompt.yaml',
    'messages:\n  - {role: system, content: Be brief.}\n  - {role: user, content: "Where is {{order_id}}?"}\n',
    '{"messages":[{"content":"Be brief.","role":"system"},{"content":"Where is {{order_id}}?","role":"user"}],"type":"chat"}',
    '9abda4cd791fd7b9ef15f385f7051cf75cb5e4bf122914ad396950992eac774d',
  ],
  [
    'an fstring prompt, stored as mustache',
    'prompts/f.prompt.yaml',
    'template: "Hello {name}, write {{braces}}."\nsyntax: fstring\nvariables: [{name: name}]\n',
    '{"template":"Hello {{name}}, write {braces}.","type":"text"}',
    '0c3aa305107de95f386b90f4a9445f4a16e0a0539086da504fa9f03d898d8d9f',
  ],
  [
    'Jinja with a control block, which says itself what it is',
    'prompts/j.jinja2',
    '{% if polite %}Please {% endif %}sum up {{ text }}\n',
    '{"template":"{% if polite %}Please {% endif %}sum up {{ text }}\\n","type":"text"}',
    '7dd927c7dfc47cd4ef71463b23d1952f1e83ed58549e1445464a78b89bcde9a5',
  ],
  [
    'Jinja without a control block, where the tag must say it',
    'prompts/j.jinja2',
    'Sum up {{ text | upper }}',
    '{"content":{"syntax":"jinja2"},"template":"Sum up {{ text | upper }}","type":"text"}',
    '71d6b762244dbd14be8516ae62712fc685be8678d7d2549d82fe7931ac9b807b',
  ],
  [
    'an answer by JSON Schema',
    'prompts/s.prompt.yaml',
    'template: Classify.\nresponseFormat: json_schema\njsonSchema: \'{"name":"intent","strict":true,"schema":{"type":"object","properties":{"intent":{"type":"string"}},"required":["intent"]}}\'\n',
    '{"content":{"responseFormat":{"name":"intent","strict":true}},"response_format":{"properties":{"intent":{"type":"string"}},"required":["intent"],"type":"object"},"template":"Classify.","type":"text"}',
    '87439b555923a62bd45b3a1f4868fe21664ee5de59919d79dd2bb14c0d58fa06',
  ],
  [
    'an answer that is any JSON object',
    'prompts/o.prompt.yaml',
    'template: Answer in JSON.\nresponseFormat: json_object\n',
    '{"content":{"responseFormat":{"kind":"json_object"}},"template":"Answer in JSON.","type":"text"}',
    '5ad46ac1e3d6915b52d0f5de07d6cf2c0371db3d59510f2763034f0888b879a4',
  ],
  [
    'text beyond ASCII',
    'prompts/e.prompt.yaml',
    'template: "Grüße 👋🏽 an {{名前}} – {{name}}"\n',
    '{"content":{"syntax":"mustache"},"template":"Grüße 👋🏽 an {{名前}} – {{name}}","type":"text"}',
    'ab393c33db45ee17806975b552a49000e72128c2759af68d29227dc633a95e10',
  ],
  [
    'tools',
    'prompts/t.prompt.yaml',
    'template: Book it.\ntools:\n  - type: function\n    function: {name: book, description: books a seat, parameters: {type: object, properties: {seat: {type: string}}}, strict: true}\n',
    '{"content":{"tools":[{"function":{"description":"books a seat","name":"book","parameters":{"properties":{"seat":{"type":"string"}},"type":"object"},"strict":true},"type":"function"}]},"template":"Book it.","type":"text"}',
    '4bb1d93c620cf009c0b5c23937cf0f4fe0206f4dc94173249a9c85a0c337e36b',
  ],
  [
    'an empty model configuration, which is no part',
    'prompts/m.prompt.yaml',
    'template: Hi.\nmodelParameters: {}\n',
    '{"template":"Hi.","type":"text"}',
    'f16d1f6f3b3c82652c99e4765e44bed67e58d7e842377a7202f6bc64e60a4e4b',
  ],
  [
    'variables that are not just required strings',
    'prompts/v.prompt.yaml',
    'template: "{{tone}} {{count}} {{name}}"\nvariables:\n  - {name: tone, enum: [warm, dry], default: warm, required: false, description: how it sounds}\n  - {name: name, description: whom}\n  - {name: count, type: integer}\n',
    '{"content":{"variables":[{"name":"count","type":"integer"},{"default":"warm","enum":["warm","dry"],"name":"tone","required":false}]},"template":"{{tone}} {{count}} {{name}}","type":"text"}',
    'aa2f717e6becbfa329e3d906eb8322be898d00fd6d13ae4d644b4eee88146cec',
  ],
  [
    'a message placeholder and content parts',
    'prompts/p.prompt.yaml',
    'messages:\n  - {role: placeholder, content: "{{history}}"}\n  - role: user\n    content:\n      - {type: text, text: "What is on {{subject}}?"}\n      - {type: image_url, image_url: {url: "https://example.com/a.png"}}\n',
    '{"messages":[{"content":"{{history}}","role":"placeholder"},{"content":[{"text":"What is on {{subject}}?","type":"text"},{"image_url":{"url":"https://example.com/a.png"},"type":"image_url"}],"role":"user"}],"type":"chat"}',
    'd7d161a83c0da43d2ef43bef8dc0a0488a63effb2f2b139d7c00f1a23bda03b7',
  ],
  [
    'Handlebars',
    'prompts/h.prompt',
    '{{#if formal}}Dear{{else}}Hi{{/if}} {{name}}',
    '{"content":{"syntax":"handlebars"},"template":"{{#if formal}}Dear{{else}}Hi{{/if}} {{name}}","type":"text"}',
    'deac9b115a230edb3bdc14988a6b5b2cd5859f0f1adb877a41e06e8e89f929e0',
  ],
];

describe('the content hash', () => {
  it.each(VECTORS)('of %s is frozen', async (_what, file, text, canonical, hash) => {
    const prompt = await readText(file, text);
    expect(canonicalContent(prompt)).toBe(canonical);
    expect(contentHash(prompt)).toBe(hash);
  });
});
