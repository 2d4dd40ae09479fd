import type { FastifyInstance } from 'fastify';
import type { Access } from './access.ts';
import { openApi } from './openapi.ts';

const OPEN = { config: { access: 'open' } satisfies Access };

/** The description of the interface, for programs and for people. It holds nothing of any prompt. */
export async function openApiRoutes(app: FastifyInstance, { version }: { readonly version: string }): Promise<void> {
  const document = openApi(version);
  const bytes = Buffer.from(JSON.stringify(document));
  app.get('/openapi.json', OPEN, async (_request, reply) => reply.type('application/json').send(bytes));
  app.get('/', OPEN, async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
      .send(page(document)),
  );
}

interface Listed {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly summary: string; readonly security: readonly object[] }>>>>;
}

/** Every text in it is ours. */
function page(document: object): string {
  const rows = Object.entries((document as Listed).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { summary }]) => `<tr><td><code>${method.toUpperCase()} ${path}</code></td><td>${summary}</td></tr>`,
    ),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>promptops</title>
<style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:56rem;padding:0 1rem}td{padding:.25rem 1rem .25rem 0;vertical-align:top}</style>
<h1>promptops</h1><p>Prompts over HTTP. For programs: <a href="/openapi.json">openapi.json</a>. MLflow's clients take this address as their tracking URI.</p>
<table>${rows.join('')}</table></html>
`;
}
