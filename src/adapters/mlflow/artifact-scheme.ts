/** Artifacts with this scheme are served by MLflow itself; others only its own clients reach. */
export const SERVED_SCHEME = 'mlflow-artifacts';

/** A path without a scheme is a folder of the server. */
export function schemeOf(location: string): string {
  return /^([a-z][a-z0-9+.-]+):/i.exec(location)?.[1]?.toLowerCase() ?? 'file';
}
