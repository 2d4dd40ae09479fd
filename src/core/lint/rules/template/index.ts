import type { Rule } from '../../rule.ts';
import { blockSpansMessages } from './block-spans-messages.ts';
import { circularPartial } from './circular-partial.ts';
import { controlOnlyVariable } from './control-only-variable.ts';
import { expression } from './expression.ts';
import { fstringNotConvertible } from './fstring-not-convertible.ts';
import { jinjaUnsupported } from './jinja-unsupported.ts';
import { missingPartial } from './missing-partial.ts';
import { partialArguments } from './partial-arguments.ts';
import { pythonEscape } from './python-escape.ts';
import { reservedVariable } from './reserved-variable.ts';
import { syntax } from './syntax.ts';
import { unbalanced } from './unbalanced.ts';
import { undeclaredUnknown } from './undeclared-unknown.ts';
import { undeclaredVariable } from './undeclared-variable.ts';
import { unknownHelper } from './unknown-helper.ts';
import { unresolvedPartial } from './unresolved-partial.ts';
import { unusedVariable } from './unused-variable.ts';
import { wrongSyntax } from './wrong-syntax.ts';

export const templateRules: readonly Rule[] = [
  syntax,
  unbalanced,
  expression,
  pythonEscape,
  wrongSyntax,
  fstringNotConvertible,
  jinjaUnsupported,
  unknownHelper,
  undeclaredVariable,
  undeclaredUnknown,
  unusedVariable,
  controlOnlyVariable,
  reservedVariable,
  missingPartial,
  unresolvedPartial,
  circularPartial,
  partialArguments,
  blockSpansMessages,
];
