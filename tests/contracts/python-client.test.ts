import { spawnSync } from 'node:child_process';
import { beforeAll, expect, it } from '@jest/globals';
import { openMlflow } from '../../src/adapters/mlflow/open-mlflow.ts';
import { decodeProjection, encodeProjection } from '../../src/core/mlflow/codec.ts';
import type { Projection } from '../../src/core/mlflow/projection.ts';
import { projectionHash } from '../../src/core/prompt/hash.ts';
import { VERSION_TAGS } from '../../src/core/registry/tags.ts';
import { mlflowServer, SERVER_TIMEOUT_MS } from '../mlflow-server.ts';
import { mlflowAbsent, mlflowPython } from '../python-mlflow.ts';
import { describeWith } from '../require.ts';

/** One of each kind of content that we register. */
const KINDS: Readonly<Record<string, Projection>> = {
  text: { type: 'text', template: 'Create a plan for: {{query}} 😀\n' },
  jinja: { type: 'text', template: '{% if formal %}Sir{% endif %} {{ name }}' },
  chat: {
    type: 'chat',
    messages: [
      { role: 'system', content: 'Be {{style}}.' },
      { role: 'user', content: '{{question}}' },
    ],
  },
  placeholder: {
    type: 'chat',
    messages: [
      { role: 'system', content: 'Be brief.' },
      { role: 'placeholder', content: '{{history}}' },
    ],
  },
  parts: {
    type: 'chat',
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'What is this? {{hint}}' },
          { type: 'image_url', image_url: { url: 'https://example.org/a.png' } },
        ],
      },
    ],
  },
  config: {
    type: 'text',
    template: 'x',
    model_config: { provider: 'openai', model_name: 'gpt-4o-mini', temperature: 0.2, max_tokens: 400, seed: 7 },
  },
  schema: {
    type: 'text',
    template: 'y',
    response_format: { type: 'object', properties: { answer: { type: 'string' } }, required: ['answer'] },
    content: { variables: [{ name: 'query', required: false }] },
  },
};

/** Loads what we wrote, by version and by alias, and registers each as its own. */
const PROGRAM = `
import json, os, sys
import mlflow
def plain(value):
    return value.model_dump() if hasattr(value, "model_dump") else value
loaded = {}
for name in json.load(sys.stdin):
    version = mlflow.genai.load_prompt(f"prompts:/{name}/1")
    alias = mlflow.genai.load_prompt(f"prompts:/{name}@production")
    config = version.model_config
    loaded[name] = {
        "template": version.template, "aliased": alias.version, "tags": version.tags, "message": version.commit_message,
        "config": plain(config), "schema": version.response_format, "variables": sorted(version.variables),
    }
    mlflow.genai.register_prompt(name=name + "-python", template=version.template, response_format=version.response_format, model_config=config)
json.dump(loaded, sys.stdout)
`;

describeWith('mlflow', mlflowAbsent, () => {
  const stem = `python-${process.pid}`;
  const names = Object.keys(KINDS).map((kind) => `${stem}-${kind}`);
  let uri = '';
  let loaded: Record<string, Record<string, unknown>> = {};

  beforeAll(async () => {
    uri = await mlflowServer('sqlite');
    const { registry } = openMlflow({ registryUri: uri, trackingUri: uri, env: {} });
    for (const [kind, projection] of Object.entries(KINDS)) {
      const name = `${stem}-${kind}`;
      await registry.createPrompt(name, { description: kind, tags: {} });
      const tags = { ...encodeProjection(projection), [VERSION_TAGS.contentHash]: projectionHash(projection), team: 'reasoning' };
      await registry.createVersion({ name, description: `first ${kind}`, tags });
      await registry.setAlias(name, 'production', 1);
    }
    await registry.close();
    const env = { ...process.env, MLFLOW_TRACKING_URI: uri, MLFLOW_REGISTRY_URI: uri };
    const { stdout, stderr } = spawnSync(mlflowPython, ['-c', PROGRAM], { input: JSON.stringify(names), encoding: 'utf8', env });
    if (stdout === '') throw new Error(stderr);
    loaded = JSON.parse(stdout);
  }, SERVER_TIMEOUT_MS + 60_000);

  it.each(Object.entries(KINDS))('the unmodified Python client loads %s as we wrote it', (kind, projection) => {
    const content = projection.type === 'chat' ? projection.messages : projection.template;
    expect(loaded[`${stem}-${kind}`]).toMatchObject({
      template: content,
      aliased: 1,
      message: `first ${kind}`,
      tags: { team: 'reasoning', [VERSION_TAGS.contentHash]: projectionHash(projection) },
      ...(projection.model_config && { config: projection.model_config }),
      ...(projection.response_format && { schema: projection.response_format }),
    });
  });

  it.each(Object.entries(KINDS))('we read %s, registered by Python, as the same content', async (kind, projection) => {
    const { registry } = openMlflow({ registryUri: uri, trackingUri: uri, env: {} });
    const version = await registry.versionByAlias(`${stem}-${kind}-python`, 'latest');
    await registry.close();
    // The interface of variables is ours: Python does not know of it.
    const { content: _, ...known } = projection;
    expect(projectionHash(decodeProjection(version?.tags ?? {}))).toBe(projectionHash(known as Projection));
  });
});
