/** What a deployment is told of the prompt it runs with. */
export interface DeploymentEnv {
  /** Of the prompt and what it was asked for by: `greet-production`. */
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}

/** For `--env-file` and shells: every value in single quotes, which nothing in it can end. */
export function asDotenv({ values }: DeploymentEnv): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}='${value.replaceAll(/['\r\n]/g, '')}'`)
    .join('\n');
}

const MOST_NAME = 63;

/** A ConfigMap, for `kubectl apply -f -`; JSON is YAML, and quotes are nobody's problem in it. */
export function asConfigMap({ name, values }: DeploymentEnv): string {
  const label = `promptops-${name}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .slice(0, MOST_NAME)
    .replaceAll(/^-+|-+$/g, '');
  const data = Object.entries(values).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`);
  return ['apiVersion: v1', 'kind: ConfigMap', 'metadata:', `  name: ${label}`, 'data:', ...data].join('\n');
}
