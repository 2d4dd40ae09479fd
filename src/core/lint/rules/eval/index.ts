import type { Rule } from '../../rule.ts';
import { assertionOptions } from './assertion-options.ts';
import { assertionWithoutEffect } from './assertion-without-effect.ts';
import { caseShape } from './case-shape.ts';
import { choiceNeverMatches } from './choice-never-matches.ts';
import { codeAssertion } from './code-assertion.ts';
import { duplicateId } from './duplicate-id.ts';
import { emptySuite } from './empty-suite.ts';
import { evaluatorMethod } from './evaluator-method.ts';
import { gate } from './gate.ts';
import { incompleteTests } from './incomplete-tests.ts';
import { missingCases } from './missing-cases.ts';
import { missingTests } from './missing-file.ts';
import { modelAlias } from './model-alias.ts';
import { noAssertions } from './no-assertions.ts';
import { notRunAssertion } from './not-run-assertion.ts';
import { provider } from './provider.ts';
import { recordedOutput } from './recorded-output.ts';
import { rowMissingVariable } from './row-missing-variable.ts';
import { rowUnknownKey } from './row-unknown-key.ts';
import { unknownAssertion } from './unknown-assertion.ts';
import { unknownEvaluator } from './unknown-evaluator.ts';
import { unknownPrompt } from './unknown-prompt.ts';
import { unknownVariable } from './unknown-variable.ts';
import { unsafeRegex } from './unsafe-regex.ts';
import { unsetVariable } from './unset-variable.ts';
import { untestedVariable } from './untested-variable.ts';
import { unusedExpected } from './unused-expected.ts';

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
  caseShape,
  unknownPrompt,
  missingCases,
  duplicateId,
  emptySuite,
  noAssertions,
  assertionOptions,
  notRunAssertion,
  assertionWithoutEffect,
  unknownVariable,
  unsetVariable,
  untestedVariable,
  unusedExpected,
  gate,
  provider,
  modelAlias,
  recordedOutput,
];
