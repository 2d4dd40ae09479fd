// A process of its own on one embedded registry: `register <root> <name> <count> <word>` makes versions and prints the number
// of each once it is acknowledged; `publish` does the same with lineage and the alias `code`; `read <root> <name>` prints what is there, then tries to write. Errors are printed by code.
import { writeSync } from 'node:fs';
import { embeddedRegistry } from '../../../src/adapters/registry/embedded-registry.ts';
import { isPromptopsError } from '../../../src/core/errors.ts';
import { encodeProjection } from '../../../src/core/mlflow/codec.ts';

const [mode, root = '', name = '', count = '0', word = ''] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);

try {
  const registry = await embeddedRegistry({ root });
  const draft = (template: string) => ({ name, description: '', tags: encodeProjection({ type: 'text', template }) });
  if (mode === 'read') {
    say(JSON.stringify((await registry.versions({ names: [name] })).map(({ version }) => version)));
    await registry.createPrompt(`${name}-new`, { description: '', tags: {} });
    await registry.createVersion(draft('more'));
  } else if (mode === 'publish') {
    const before = await registry.prompt(name);
    let last = before === undefined || before === 'model' ? null : (before.aliases.code ?? null);
    for (let n = 0; n < Number(count); n += 1) {
      const { version } = await registry.publish({
        name,
        prompt: { description: '', tags: {} },
        experiment: 'llmops-prompts',
        startTime: n,
        draft: (runId) => {
          const { description, tags } = draft(`${word} ${n}`);
          return { description, tags: { ...tags, promptops_run_id: runId } };
        },
        aliases: [{ alias: 'code', expected: last }],
        artifacts: [{ path: 'prompts/a.txt', bytes: new TextEncoder().encode(`${word} ${n}`) }],
        lineage: (made) => ({ runName: 'r', params: {}, tags: { promptops_registry_version: String(made.version) } }),
      });
      last = version.version;
      say(String(last));
    }
  } else {
    await registry.createPrompt(name, { description: '', tags: {} });
    for (let n = 0; n < Number(count); n += 1) say(String((await registry.createVersion(draft(`${word} ${n}`))).version));
  }
  await registry.close();
} catch (error) {
  say(isPromptopsError(error) ? error.code : String(error));
}
