import type { Rule } from '../../rule.ts';
import { choiceNeverMatches } from './choice-never-matches.ts';
import { codeAssertion } from './code-assertion.ts';
import { evaluatorMethod } from './evaluator-method.ts';
import { incompleteTests } from './incomplete-tests.ts';
import { missingTests } from './missing-file.ts';
import { rowMissingVariable } from './row-missing-variable.ts';
import { rowUnknownKey } from './row-unknown-key.ts';
import { unknownAssertion } from './unknown-assertion.ts';
import { unknownEvaluator } from './unknown-evaluator.ts';
import { unsafeRegex } from './unsafe-regex.ts';

export const evalRules: readonly Rule[] = [
  rowMissingVariable,
  rowUnknownKey,
  unknownEvaluator,
  evaluatorMethod,
  choiceNeverMatches,
  unknownAssertion,
  unsafeRegex,
  codeAssertion,
  incompleteTests,
  missingTests,
];
