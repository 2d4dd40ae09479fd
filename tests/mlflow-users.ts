import { fileURLToPath } from 'node:url';

/** Users of an MLflow that asks for a login, made by its administrator. */
const ADMIN = { username: 'admin', password: 'an-admin-of-tests' } as const;

/** For the server: what `--app-name basic-auth` asks for, and a hash of passwords that takes no time. */
export const AUTH_ENV = {
  MLFLOW_FLASK_SERVER_SECRET_KEY: 'of-tests',
  MLFLOW_AUTH_ADMIN_PASSWORD: ADMIN.password,
  PYTHONPATH: fileURLToPath(new URL('python/quick-passwords', import.meta.url)),
} as const;

type Login = Readonly<Record<'MLFLOW_TRACKING_USERNAME' | 'MLFLOW_TRACKING_PASSWORD', string>>;

async function post(uri: string, path: string, body: object): Promise<Record<string, Record<string, number>>> {
  const login = Buffer.from(`${ADMIN.username}:${ADMIN.password}`).toString('base64');
  const headers = { 'Content-Type': 'application/json', Authorization: `Basic ${login}` };
  const answer = await fetch(`${uri}/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return JSON.parse(await answer.text());
}

/** A new user, and what the environment says of him. */
export async function aUser(uri: string, username: string): Promise<Login> {
  const password = `${username}-password-1`;
  await post(uri, '2.0/mlflow/users/create', { username, password });
  return { MLFLOW_TRACKING_USERNAME: username, MLFLOW_TRACKING_PASSWORD: password };
}

export async function grant(
  uri: string,
  username: string,
  resource: 'prompt' | 'experiment',
  pattern: string,
  permission: string,
): Promise<void> {
  const { role } = await post(uri, '3.0/mlflow/roles/create', { name: `${username}-${resource}-${permission}`, workspace: 'default' });
  const role_id = role?.['id'];
  await post(uri, '3.0/mlflow/roles/permissions/add', { role_id, resource_type: resource, resource_pattern: pattern, permission });
  await post(uri, '3.0/mlflow/roles/assign', { username, role_id });
}
