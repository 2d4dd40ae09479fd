import type { EmbeddedRegistry } from '../src/adapters/registry/embedded-registry.ts';
import { encodeProjection } from '../src/core/mlflow/codec.ts';
import type { Projection } from '../src/core/mlflow/projection.ts';
import { projectionHash } from '../src/core/prompt/hash.ts';
import { VERSION_TAGS } from '../src/core/registry/tags.ts';

/** A text of 700 characters that no other number has, with its lineage; `code` moves to it from the version before. */
export async function publish(registry: EmbeddedRegistry, n: number, name = `prompt-${n}`, before: number | null = null): Promise<void> {
  const projection: Projection = { type: 'text', template: `Answer question ${n}: {{question}}\n${'Be brief. '.repeat(60)}` };
  const hash = projectionHash(projection);
  const facts = { [VERSION_TAGS.contentHash]: hash, [VERSION_TAGS.label]: '1.0.0', [VERSION_TAGS.file]: `prompts/${name}.prompt.yaml` };
  await registry.publish({
    name,
    prompt: { description: 'Answers questions', tags: {} },
    experiment: 'llmops-prompts',
    startTime: n,
    draft: (runId) => ({ description: 'first', tags: { ...encodeProjection(projection), ...facts, [VERSION_TAGS.runId]: runId } }),
    aliases: [{ alias: 'code', expected: before }],
    artifacts: [{ path: `prompts/${name}.prompt.yaml`, bytes: Buffer.alloc(900, 'y') }],
    lineage: ({ version }) => ({
      runName: `prompt-1.0.0-${hash.slice(0, 8)}`,
      params: { prompt_version: '1.0.0', content_hash: hash.slice(0, 8), content_sha256: hash, file_name: name },
      tags: {
        promptops_kind: 'lineage',
        promptops_prompt: name,
        promptops_content_hash: hash,
        promptops_registry_version: String(version),
      },
    }),
  });
}
