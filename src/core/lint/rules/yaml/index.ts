import type { Rule } from '../../rule.ts';
import { ambiguousScalar } from './ambiguous-scalar.ts';
import { anchors } from './anchors.ts';
import { directive } from './directive.ts';
import { duplicateKey } from './duplicate-key.ts';
import { mergeKey } from './merge-key.ts';
import { multipleDocuments } from './multiple-documents.ts';
import { syntax } from './syntax.ts';
import { tabIndent } from './tab-indent.ts';
import { unknownTag } from './unknown-tag.ts';
import { unquotedPlaceholder } from './unquoted-placeholder.ts';

export const yamlRules: readonly Rule[] = [
  syntax,
  unquotedPlaceholder,
  duplicateKey,
  multipleDocuments,
  unknownTag,
  tabIndent,
  anchors,
  directive,
  mergeKey,
  ambiguousScalar,
];
