import type { FastifyInstance } from 'fastify';
import type { ServedTests } from '../usecases/ab/served-tests.ts';
import type { Access } from './access.ts';
import { WireError } from './mlflow/wire-error.ts';
import { OUTCOME_BODY } from './request-schemas.ts';

/** It adds to a log, as loading for a unit does: nothing that is served depends on it. */
const READ = { access: 'read' } satisfies Access;

interface OutcomeBody {
  readonly unit: string;
  readonly values: Readonly<Record<string, number | boolean>>;
}

/** What came of a variant, for applications without our library. */
export async function abRoutes(app: FastifyInstance, { tests }: { readonly tests?: ServedTests }): Promise<void> {
  app.post<{ Params: { name: string }; Body: OutcomeBody }>(
    '/api/ab/:name/outcomes',
    { config: READ, schema: { body: OUTCOME_BODY } },
    async (request) => {
      const { name } = request.params;
      const { unit, values } = request.body;
      if (!tests?.observe(name, unit, values)) throw new WireError('RESOURCE_DOES_NOT_EXIST', `There is no A/B test ${name} here.`);
      return { test: name };
    },
  );
}
