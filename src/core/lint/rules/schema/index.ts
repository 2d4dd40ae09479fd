import type { Rule } from '../../rule.ts';
import { duplicateVariable } from './duplicate-variable.ts';
import { emptyMessage } from './empty-message.ts';
import { jsonSchema } from './json-schema.ts';
import { messageOrder } from './message-order.ts';
import { messageRole } from './message-role.ts';
import { missingText } from './missing-text.ts';
import { picoschema } from './picoschema.ts';
import { reservedKey } from './reserved-key.ts';
import { responseFormat } from './response-format.ts';
import { shape } from './shape.ts';
import { unknownKey } from './unknown-key.ts';
import { variableValues } from './variable-values.ts';

export const schemaRules: readonly Rule[] = [
  shape,
  picoschema,
  unknownKey,
  reservedKey,
  missingText,
  messageRole,
  messageOrder,
  emptyMessage,
  duplicateVariable,
  variableValues,
  responseFormat,
  jsonSchema,
];
