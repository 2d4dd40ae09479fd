import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from '@jest/globals';
import { embeddedRegistry } from '../../../src/adapters/registry/embedded-registry.ts';
import { withoutSqlite } from '../../adapters/registry/sqlite.ts';
import { mlflowAbsent, mlflowPython } from '../../python-mlflow.ts';
import { describeWith } from '../../require.ts';
import { scratchFolder } from '../../scratch.ts';
import { aServer, listening } from '../a-server.ts';

/** What the documentation of MLflow tells its users to do with prompts and runs. */
const PROGRAM = `
import json, os, sys, tempfile
import mlflow
from mlflow import MlflowClient
client = MlflowClient()
said = {}
def failing(act):
    try:
        act()
        return None
    except Exception as error:
        return [type(error).__name__, getattr(error, "error_code", ""), str(error)]

first = mlflow.genai.register_prompt(name="greet", template="Hello {{name}}, you are {{ role }}.", commit_message="first", tags={"author": "ana"})
second = mlflow.genai.register_prompt(name="greet", template="Hi {{name}}!", commit_message="second")
chat = mlflow.genai.register_prompt(name="assistant", template=[{"role": "system", "content": "You are {{style}}."}, {"role": "user", "content": "{{question}}"}],
    response_format={"type": "object", "properties": {"answer": {"type": "string"}}}, model_config={"model_name": "gpt-4o-mini", "temperature": 0.2})
said["versions"] = [first.version, second.version, chat.version]
mlflow.genai.set_prompt_alias("greet", alias="production", version=1)
mlflow.genai.set_prompt_alias("greet", alias="staging", version=2)
said["by_alias"] = mlflow.genai.load_prompt("prompts:/greet@production").format(name="Bo", role="a cook")
said["by_version"] = mlflow.genai.load_prompt("greet", version=2).format(name="Bo")
said["latest"] = mlflow.genai.load_prompt("prompts:/greet@latest").version
loaded = mlflow.genai.load_prompt("prompts:/assistant/1")
said["chat"] = [loaded.format(style="brief", question="Why?"), loaded.response_format, loaded.model_config if isinstance(loaded.model_config, dict) else loaded.model_config.model_dump(exclude_none=True)]
said["search"] = [p.name for p in mlflow.genai.search_prompts()]
said["by_name"] = [p.name for p in mlflow.genai.search_prompts(filter_string="name LIKE 'gre%'")]
said["by_tag"] = [p.name for p in mlflow.genai.search_prompts(filter_string="tags.author = 'ana'")]
said["search_versions"] = [v.version for v in client.search_prompt_versions("greet")]
client.set_prompt_tag("greet", "team", "nlp")
client.set_prompt_version_tag("greet", 1, "reviewed", "yes")
said["tags"] = [client.get_prompt("greet").tags.get("team"), client.get_prompt_version("greet", "1").tags.get("reviewed")]
client.delete_prompt_tag("greet", "team")
client.delete_prompt_version_tag("greet", 1, "reviewed")
said["missing"] = [mlflow.genai.load_prompt("prompts:/nothere/1", allow_missing=True), mlflow.genai.load_prompt("prompts:/greet@nope", allow_missing=True)]
said["missing_error"] = failing(lambda: mlflow.genai.load_prompt("prompts:/greet@nope"))
mlflow.genai.set_prompt_alias("greet", alias="production", version=2)
said["moved"] = client.get_prompt_version_by_alias("greet", "production").version
mlflow.genai.delete_prompt_alias("greet", alias="staging")
said["under_alias"] = failing(lambda: client.delete_prompt_version("greet", "2"))
client.delete_prompt_version("greet", "1")
said["left"] = [v.version for v in client.search_prompt_versions("greet")]
said["rewritten"] = failing(lambda: client.set_prompt_version_tag("greet", "2", "mlflow.prompt.text", "HACKED"))

experiment = mlflow.set_experiment("llmops-prompts")
with mlflow.start_run(run_name="prompt-1-0a1b2c3d") as run:
    mlflow.log_param("prompt_version", "1")
    mlflow.log_params({"content_hash": "0a1b2c3d", "file": "greet.yaml"})
    mlflow.log_metric("pass_rate", 0.95)
    mlflow.log_metrics({"a": 1.0, "b": 2.5}, step=1)
    mlflow.set_tags({"deployment": "staging"})
    mlflow.log_text("name: greet\\n", "prompts/greet.yaml")
    mlflow.log_dict({"ok": True}, "reports/report.json")
    mlflow.genai.load_prompt("prompts:/greet@production")
found = client.get_run(run.info.run_id)
said["run"] = [found.info.status, found.info.run_name, found.data.params, found.data.metrics, found.data.tags.get("deployment"), found.data.tags.get("mlflow.linkedPrompts")]
said["runs"] = [r.info.run_name for r in client.search_runs([experiment.experiment_id], filter_string="params.content_hash = '0a1b2c3d' and metrics.pass_rate > 0.9")]
said["artifacts"] = sorted(a.path for a in client.list_artifacts(run.info.run_id)) + [a.path for a in client.list_artifacts(run.info.run_id, "prompts")]
with tempfile.TemporaryDirectory() as folder:
    said["artifact"] = open(client.download_artifacts(run.info.run_id, "prompts/greet.yaml", folder)).read()
said["changed_param"] = failing(lambda: client.log_param(run.info.run_id, "prompt_version", "2"))
client.delete_run(run.info.run_id)
said["deleted_run"] = [r.info.run_name for r in client.search_runs([experiment.experiment_id])]
json.dump(said, sys.stdout)
`;

describeWith('sqlite', withoutSqlite(), () => {
  describeWith('mlflow', mlflowAbsent, () => {
    let said: Record<string, unknown> = {};

    beforeAll(async () => {
      const embedded = await embeddedRegistry({ root: scratchFolder() });
      const { app } = await aServer({ stores: { registry: embedded, tracker: embedded, now: Date.now } });
      const uri = await listening(app);
      const env = {
        ...process.env,
        MLFLOW_TRACKING_URI: uri,
        MLFLOW_REGISTRY_URI: uri,
        MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0',
        GIT_PYTHON_REFRESH: 'quiet',
      };
      const { stdout } = await promisify(execFile)(mlflowPython, ['-c', PROGRAM], { env, maxBuffer: 1 << 24 });
      said = JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1));
    }, 180_000);

    it.each<[string, unknown]>([
      ['versions', [1, 2, 1]],
      ['by_alias', 'Hello Bo, you are a cook.'],
      ['by_version', 'Hi Bo!'],
      ['latest', 2],
      ['search', ['assistant', 'greet']],
      ['by_name', ['greet']],
      ['by_tag', ['greet']],
      ['search_versions', [2, 1]],
      ['tags', ['nlp', 'yes']],
      ['missing', [null, null]],
      ['missing_error', expect.arrayContaining([expect.stringContaining('alias nope not found')])],
      ['moved', 2],
      ['under_alias', expect.arrayContaining([expect.stringContaining('points at what is to be deleted')])],
      ['left', [2]],
      ['rewritten', expect.arrayContaining([expect.stringContaining('never changes')])],
      ['runs', ['prompt-1-0a1b2c3d']],
      ['artifacts', ['prompts', 'reports', 'prompts/greet.yaml']],
      ['artifact', 'name: greet\n'],
      ['changed_param', expect.arrayContaining([expect.stringContaining('another value already')])],
      ['deleted_run', []],
    ])('the unmodified Python client: %s', (key, expected) => {
      expect(said[key]).toEqual(expected);
    });

    it('the unmodified Python client: a chat prompt with its format and settings', () => {
      expect(said['chat']).toEqual([
        [
          { role: 'system', content: 'You are brief.' },
          { role: 'user', content: 'Why?' },
        ],
        { type: 'object', properties: { answer: { type: 'string' } } },
        { model_name: 'gpt-4o-mini', temperature: 0.2 },
      ]);
    });

    it('the unmodified Python client: a run with all that was logged', () => {
      expect(said['run']).toEqual([
        'FINISHED',
        'prompt-1-0a1b2c3d',
        { prompt_version: '1', content_hash: '0a1b2c3d', file: 'greet.yaml' },
        { pass_rate: 0.95, a: 1, b: 2.5 },
        'staging',
        '[{"name": "greet", "version": "2"}]',
      ]);
    });
  });
});
