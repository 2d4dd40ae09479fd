const SECRET_NAME = /(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|AUTHORIZATION|CREDENTIALS?)$/;
/** Shorter values stand in every second text. */
const FEWEST_CHARACTERS = 8;

/** Values of the environment that no message and no file may hold; the longest first, since one may be part of another. */
export function secretValues(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const values = Object.entries(env).flatMap(([name, value]) => (SECRET_NAME.test(name.toUpperCase()) && value ? [value.trim()] : []));
  return [...new Set(values)].filter(({ length }) => length >= FEWEST_CHARACTERS).sort((a, b) => b.length - a.length);
}

/** A text without them. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

/** JSON without them, as they are spelt in it. */
export function jsonWithoutSecrets(json: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(inJson(secret), '***')), json);
}

export function isSecretInJson(json: string, secrets: readonly string[]): boolean {
  return secrets.some((secret) => secret !== '' && json.includes(inJson(secret)));
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
