import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from '@jest/globals';
import { embeddedRegistry } from '../../../src/adapters/registry/embedded-registry.ts';
import { withoutSqlite } from '../../adapters/registry/sqlite.ts';
import { mlflowAbsent, mlflowPython } from '../../python-mlflow.ts';
import { describeWith } from '../../require.ts';
import { scratchFolder } from '../../scratch.ts';
import { aServer, listening } from '../a-server.ts';

/** An application that is traced, people who judge its answers, and an evaluation as MLflow's documentation shows it. */
const PROGRAM = `
import json, sys
import mlflow
from mlflow.entities import AssessmentSource, Feedback
from mlflow.genai.scorers import scorer
client = mlflow.MlflowClient()
said = {}
def failing(act):
    try:
        act()
        return None
    except Exception as error:
        return [type(error).__name__, getattr(error, "error_code", ""), str(error)]

mlflow.genai.register_prompt(name="greet", template="Hello {{name}}")
mlflow.genai.set_prompt_alias("greet", alias="production", version=1)
experiment = mlflow.set_experiment("app")

@mlflow.trace(span_type="LLM", attributes={"nested": {"a": [1, 2.5, None, True]}})
def model(text):
    span = mlflow.get_current_active_span()
    span.set_attribute("mlflow.chat.tokenUsage", {"input_tokens": 5, "output_tokens": 2, "total_tokens": 7})
    span.add_event(mlflow.entities.SpanEvent("asked", attributes={"try": 1}))
    return text

@mlflow.trace
def answer(name):
    prompt = mlflow.genai.load_prompt("prompts:/greet@production")
    mlflow.update_current_trace(tags={"team": "nlp"}, metadata={"mlflow.trace.user": "ana"}, client_request_id="r-1")
    return model(prompt.format(name=name))

@mlflow.trace
def broken():
    raise ValueError("no 😀")

answer("Bö 😀")
answered = mlflow.get_last_active_trace_id()
failing(broken)
failed = mlflow.get_last_active_trace_id()
mlflow.flush_trace_async_logging()

trace = mlflow.get_trace(answered)
root, step = trace.data.spans[0], trace.data.spans[1]
said["trace"] = [trace.info.state.value, trace.info.client_request_id, trace.info.tags["team"], trace.info.token_usage, trace.info.trace_metadata["mlflow.trace.user"]]
said["root"] = [root.name, root.inputs, root.outputs, root.parent_id]
said["step"] = [step.name, step.span_type, step.attributes["nested"], step.parent_id == root.span_id, [e.name for e in step.events], step.attributes.get("mlflow.chat.tokenUsage")]
said["longer"] = root.end_time_ns >= step.end_time_ns > step.start_time_ns >= root.start_time_ns
said["failed"] = [mlflow.get_trace(failed).info.state.value, mlflow.get_trace(failed).data.spans[0].status.status_code.value]
said["linked"] = json.loads(trace.info.tags["mlflow.linkedPrompts"])

ana = AssessmentSource("HUMAN", "ana")
feedback = mlflow.log_feedback(trace_id=answered, name="tone", value=True, rationale="kind", source=ana)
expected = mlflow.log_expectation(trace_id=answered, name="expected", value={"a": [1]}, source=ana)
mlflow.log_feedback(trace_id=answered, name="score", value=4, source=ana)
mlflow.log_feedback(trace_id=answered, name="broken", error=ValueError("no judge"), source=AssessmentSource("LLM_JUDGE", "gpt"))
mlflow.update_assessment(trace_id=answered, assessment_id=feedback.assessment_id, assessment=Feedback(name="tone", value=False, rationale="cold", metadata={"why": "x"}))
said["changed"] = [mlflow.get_assessment(answered, feedback.assessment_id).value, mlflow.get_assessment(answered, feedback.assessment_id).rationale]
mlflow.override_feedback(trace_id=answered, assessment_id=feedback.assessment_id, value=True)
said["said"] = [[a.name, getattr(a, "value", None), a.valid, a.source.source_type] for a in mlflow.get_trace(answered).info.assessments]
mlflow.delete_assessment(answered, expected.assessment_id)
said["deleted"] = failing(lambda: mlflow.get_assessment(answered, expected.assessment_id))

def found(filter_string, **more):
    return sorted(t.info.trace_id == answered for t in mlflow.search_traces(locations=[experiment.experiment_id], filter_string=filter_string, return_type="list", **more))
said["by"] = {f: found(f) for f in [
    "prompt = 'greet/1'", "prompt = 'greet/2'", "trace.status = 'ERROR'", "tags.team = 'nlp'", "name = 'answer'", "tags.team IS NULL",
    "metadata.\`mlflow.trace.user\` = 'ana'", "feedback.tone = 'true'", "feedback.score > 3", "client_request_id = 'r-1'", "timestamp_ms > 0", "execution_time_ms < 0"]}
said["order"] = [t.info.tags["mlflow.traceName"] for t in mlflow.search_traces(locations=[experiment.experiment_id], order_by=["timestamp_ms ASC"], return_type="list", max_results=1)]
said["frame"] = list(mlflow.search_traces(locations=[experiment.experiment_id], filter_string="name = 'answer'")["response"])
said["bad_filter"] = failing(lambda: found("span.type = 'LLM'"))
mlflow.set_trace_tag(answered, "k", "v")
said["tagged"] = mlflow.get_trace(answered).info.tags.get("k")
mlflow.delete_trace_tag(answered, "k")
said["untagged"] = mlflow.get_trace(answered).info.tags.get("k")
client.link_prompt_versions_to_trace([mlflow.genai.register_prompt(name="tone", template="{{x}}")], answered)
said["both"] = sorted(p["name"] for p in json.loads(mlflow.get_trace(answered).info.tags["mlflow.linkedPrompts"]))

@scorer
def exact(outputs, expectations):
    return outputs == expectations["expected_response"]
data = [{"inputs": {"name": name}, "expectations": {"expected_response": expected}} for name, expected in [("Ann", "Hello Ann"), ("Ben", "Bye")]]
result = mlflow.genai.evaluate(data=data, predict_fn=answer, scorers=[exact])
run = mlflow.get_run(result.run_id)
said["evaluated"] = [run.data.metrics, len(run.inputs.dataset_inputs), run.info.status]
said["of_run"] = sorted([a.name, str(a.value)] for t in mlflow.search_traces(run_id=result.run_id, return_type="list") for a in t.info.assessments)
said["history"] = [[m.value, m.step] for m in client.get_metric_history(result.run_id, "exact/mean")]
said["experiments"] = sorted(e.name for e in mlflow.search_experiments(filter_string="name LIKE 'a%'"))
said["removed"] = client.delete_traces(experiment.experiment_id, trace_ids=[failed])
said["gone"] = failing(lambda: client.get_trace(failed))
json.dump(said, sys.stdout)
`;

describeWith('mlflow', mlflowAbsent ?? withoutSqlite(), () => {
  let said: Record<string, unknown> = {};

  beforeAll(async () => {
    const embedded = await embeddedRegistry({ root: scratchFolder() });
    const { app } = await aServer({ stores: { registry: embedded, tracker: embedded, traces: embedded.traceStore, now: Date.now } });
    const uri = await listening(app);
    const env = {
      ...process.env,
      MLFLOW_TRACKING_URI: uri,
      MLFLOW_REGISTRY_URI: uri,
      MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0',
      MLFLOW_GENAI_EVAL_SKIP_TRACE_VALIDATION: 'True',
      GIT_PYTHON_REFRESH: 'quiet',
    };
    const { stdout, stderr } = await promisify(execFile)(mlflowPython, ['-c', PROGRAM], { env, maxBuffer: 1 << 24 });
    said = JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1));
    said['complaints'] = stderr.split('\n').filter((line) => / (?:WARNING|ERROR) /.test(line));
  }, 180_000);

  it.each<[string, unknown]>([
    ['trace', ['OK', 'r-1', 'nlp', { input_tokens: 5, output_tokens: 2, total_tokens: 7 }, 'ana']],
    ['root', ['answer', { name: 'Bö 😀' }, 'Hello Bö 😀', null]],
    ['step', ['model', 'LLM', { a: [1, 2.5, null, true] }, true, ['asked'], { input_tokens: 5, output_tokens: 2, total_tokens: 7 }]],
    ['longer', true],
    ['failed', ['ERROR', 'ERROR']],
    ['linked', [{ name: 'greet', version: '1' }]],
    ['changed', [false, 'cold']],
    [
      'said',
      [
        ['tone', false, false, 'HUMAN'],
        ['expected', { a: [1] }, null, 'HUMAN'],
        ['score', 4, true, 'HUMAN'],
        ['broken', null, true, 'LLM_JUDGE'],
        ['tone', true, true, 'CODE'],
      ],
    ],
    ['deleted', expect.arrayContaining(['RESOURCE_DOES_NOT_EXIST'])],
    [
      'by',
      {
        "prompt = 'greet/1'": [true],
        "prompt = 'greet/2'": [],
        "trace.status = 'ERROR'": [false],
        "tags.team = 'nlp'": [true],
        "name = 'answer'": [true],
        'tags.team IS NULL': [false],
        "metadata.`mlflow.trace.user` = 'ana'": [true],
        "feedback.tone = 'true'": [true],
        'feedback.score > 3': [true],
        "client_request_id = 'r-1'": [true],
        'timestamp_ms > 0': [false, true],
        'execution_time_ms < 0': [],
      },
    ],
    ['order', ['answer']],
    ['frame', ['Hello Bö 😀']],
    ['bad_filter', expect.arrayContaining(['INVALID_PARAMETER_VALUE'])],
    ['tagged', 'v'],
    ['untagged', null],
    ['both', ['greet', 'tone']],
    ['evaluated', [{ 'exact/mean': 0.5 }, 1, 'FINISHED']],
    [
      'of_run',
      [
        ['exact', 'False'],
        ['exact', 'True'],
        ['expected_response', 'Bye'],
        ['expected_response', 'Hello Ann'],
      ],
    ],
    ['history', [[0.5, 0]]],
    ['experiments', ['app']],
    ['removed', 1],
    ['gone', expect.arrayContaining([expect.stringContaining('not found')])],
    ['complaints', []],
  ])('the unmodified Python client: %s', (key, expected) => {
    expect(said[key]).toEqual(expected);
  });
});
