import type { Rule } from '../rule.ts';
import { evalRules } from './eval/index.ts';
import { metaRules } from './meta/index.ts';
import { mlflowRules } from './mlflow/index.ts';
import { modelRules } from './model/index.ts';
import { schemaRules } from './schema/index.ts';
import { securityRules } from './security/index.ts';
import { styleRules } from './style/index.ts';
import { templateRules } from './template/index.ts';
import { unicodeRules } from './unicode/index.ts';
import { yamlRules } from './yaml/index.ts';

/** Every rule, by group. A new rule is one file and one line in its group's list. */
export const RULES: readonly Rule[] = [
  ...yamlRules,
  ...schemaRules,
  ...metaRules,
  ...templateRules,
  ...securityRules,
  ...unicodeRules,
  ...modelRules,
  ...mlflowRules,
  ...evalRules,
  ...styleRules,
];
