import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { loadAll } from 'js-yaml';
import { asConfigMap } from '../../src/reporters/deployment-env.ts';
import { pythonTool } from '../python-tool.ts';
import { describeWith } from '../require.ts';
import { folderWith, runCli } from '../run-cli.ts';
import { aServer } from '../server/a-server.ts';

const FILE = fileURLToPath(new URL('../../deploy/kubernetes.yaml', import.meta.url));
const text = readFileSync(FILE, 'utf8');

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly data?: Readonly<Record<string, string>>;
}

interface ServerManifest {
  readonly spec: {
    readonly template: {
      readonly metadata: { readonly labels: object };
      readonly spec: {
        readonly containers: readonly {
          readonly args: readonly string[];
          readonly ports: readonly { readonly containerPort: number }[];
          readonly readinessProbe: { readonly httpGet: object };
          readonly livenessProbe: { readonly httpGet: object };
        }[];
      };
    };
  };
}

interface ServiceManifest {
  readonly spec: { readonly selector: object; readonly ports: readonly object[] };
}

const [configMap, ...others] = loadAll(text) as Manifest[];

describe('the manifest for Kubernetes', () => {
  it('begins with what `promptops env` prints for its prompt', () => {
    const [, reference = ''] = /promptops env (\S+) --format k8s/.exec(text) ?? [];
    const [printed] = loadAll(asConfigMap({ name: reference, values: configMap?.data ?? {} })) as Manifest[];
    expect(configMap).toEqual(printed);
    expect(Object.keys(configMap?.data ?? {})).toEqual(expect.arrayContaining(['PROMPT_VERSION', 'MLFLOW_TRACKING_URI']));
  });

  it('hands it to everything that runs', () => {
    expect(others.map(({ kind, metadata: { name } }) => `${kind} ${name}`)).toEqual([
      'Deployment planner',
      'CronJob promptops-verify',
      'Deployment prompts',
      'Service prompts',
    ]);
    for (const manifest of others.filter(({ kind }) => kind !== 'Service'))
      expect(JSON.stringify(manifest)).toContain(`"configMapRef":{"name":"${configMap?.metadata.name}"}`);
  });

  it('asks the server for what it answers, at the port where it listens', async () => {
    const [, , server, service] = others as [unknown, unknown, ServerManifest, ServiceManifest];
    const [container] = server.spec.template.spec.containers;
    expect(container?.readinessProbe.httpGet).toEqual({ path: '/readyz', port: 'http' });
    expect(container?.livenessProbe.httpGet).toEqual({ path: '/healthz', port: 'http' });
    expect(service.spec.selector).toEqual(server.spec.template.metadata.labels);
    expect(service.spec.ports).toEqual([{ name: 'http', port: container?.ports[0]?.containerPort, targetPort: 'http' }]);
    const { app } = await aServer({});
    for (const path of ['/readyz', '/healthz']) expect((await app.inject(path)).statusCode).toBe(200);
    const { stdout } = await runCli(['serve', '--help']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(`(default: ${container?.ports[0]?.containerPort})`);
    for (const flag of (container?.args ?? []).filter((one) => one.startsWith('--'))) expect(stdout).toContain(flag);
  });

  it('holds no secret', () => {
    expect(others.map((one) => JSON.stringify(one)).join('\n')).not.toMatch(/"name":"\w*TOKEN","value"/);
  });
});

const validator = pythonTool('kubernetes-validate', '1.37.0');

describeWith('kubernetes-validate', 'absent' in validator ? validator.absent : undefined, () => {
  const tool = 'tool' in validator ? validator.tool : '';
  const validate = (...files: string[]) => {
    const { status, stdout, stderr } = spawnSync(tool, ['--strict', ...files], { encoding: 'utf8', timeout: 60_000 });
    return { status, said: stdout + stderr };
  };

  it('takes the manifest, and what `promptops env` prints', () => {
    const folder = folderWith({
      'env.yaml': asConfigMap({ name: 'Team.greet@v2', values: { PROMPT_VERSION: '2', PROMPT_LABEL: '"1: 0"\n#' } }),
    });
    expect(validate(FILE, join(folder, 'env.yaml'))).toMatchObject({ status: 0 });
  });

  it('sees what is wrong', () => {
    const folder = folderWith({ 'wrong.yaml': text.replace('replicas: 2', 'replica: 2') });
    expect(validate(join(folder, 'wrong.yaml')).status).not.toBe(0);
  });
});
