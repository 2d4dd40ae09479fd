import type { JsonObject } from '../../core/json.ts';
import { IS_PROMPT } from '../../core/mlflow/filter.ts';
import { recordsIn, text } from '../../core/mlflow/wire.ts';
import type { ServerProbe } from '../../ports/server-probe.ts';
import { schemeOf } from './artifact-scheme.ts';
import { mlflowCalls } from './calls.ts';
import { type MlflowClient, type MlflowRequest, readable } from './client.ts';

const API = 'api/2.0/mlflow';
const DEFAULT_EXPERIMENT = '0';

interface Servers {
  readonly registry: MlflowClient;
  readonly tracking: MlflowClient;
  readonly experiment: string;
}

/** Looks at MLflow through its own answers; what it writes is never complete enough to be done. */
export function mlflowProbe({ registry, tracking, experiment }: Servers): ServerProbe {
  const firstPrompt = async (): Promise<string | undefined> => {
    const query = [
      ['filter', IS_PROMPT],
      ['max_results', '1'],
    ] as const;
    const found = await mlflowCalls(registry).read('registered-models/search', query);
    const [prompt] = recordsIn(found['registered_models']);
    return prompt && text(prompt['name']);
  };
  const ourExperiment = async (): Promise<JsonObject | undefined> => {
    const found = await mlflowCalls(tracking).find('experiments/get-by-name', [['experiment_name', experiment]]);
    return recordsIn([found?.['experiment']])[0];
  };

  return {
    uri: registry.uri,
    trackingUri: tracking.uri === registry.uri ? undefined : tracking.uri,
    reach: async () => {
      await firstPrompt();
      await ourExperiment();
    },
    version: async () => {
      const answer = await registry.probe({ method: 'GET', path: 'version', repeat: 'repeatable' });
      const said = 'status' in answer && answer.status === 200 ? new TextDecoder().decode(answer.body).trim() : '';
      return /^\d+\.\d+[\w.+-]*$/.test(said) ? said : undefined;
    },
    permissions: async () => {
      const prompt = await firstPrompt();
      const own = await ourExperiment();
      const run = own && { experiment_id: text(own['experiment_id']), start_time: 'not a time' };
      return {
        createPrompts: await isPermitted(registry, 'registered-models/create', {}),
        // Without a key nothing can be set.
        changePrompts: prompt === undefined ? undefined : await isPermitted(registry, 'registered-models/set-tag', { name: prompt }),
        recordRuns: await (run ? isPermitted(tracking, 'runs/create', run) : isPermitted(tracking, 'experiments/create', {})),
      };
    },
    artifactScheme: async () => {
      const own = await ourExperiment();
      const standard = own ? undefined : await mlflowCalls(tracking).find('experiments/get', [['experiment_id', DEFAULT_EXPERIMENT]]);
      const [asked] = own ? [own] : recordsIn([standard?.['experiment']]);
      const location = text(asked?.['artifact_location']);
      return location === '' ? undefined : schemeOf(location);
    },
    close: () => {
      registry.close();
      tracking.close();
    },
  };
}

/** A server decides who may before it looks at what: an incomplete request tells one from the other. */
async function isPermitted(client: MlflowClient, path: string, body: JsonObject): Promise<boolean | undefined> {
  const request: MlflowRequest = { method: 'POST', path: `${API}/${path}`, body, repeat: 'creates' };
  const answer = await client.probe(request);
  const meaning = 'status' in answer ? readable(answer) : undefined;
  if (meaning?.kind === 'invalid') return true;
  return meaning?.kind === 'refused' ? false : undefined;
}
