import schema from '../../schemas/config.schema.json' with { type: 'json' };
import type { JsonObject } from '../core/json.ts';
import { type SchemaFault, schemaFaults } from '../core/schema-faults.ts';
import { validateConfig } from '../generated/validators.js';

export type ConfigFault = SchemaFault;

/** Everything in which a configuration differs from the schema, in words for the person who wrote it; one fault a cause. */
export function checkShape(data: JsonObject): readonly ConfigFault[] {
  if (validateConfig(data)) return [];
  return schemaFaults({ data, errors: validateConfig.errors ?? [], schema, whole: 'The configuration' });
}
