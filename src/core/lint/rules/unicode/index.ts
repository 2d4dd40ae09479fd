import type { Rule } from '../../rule.ts';
import { bidi } from './bidi.ts';
import { bom } from './bom.ts';
import { confusable } from './confusable.ts';
import { control } from './control.ts';
import { invisible } from './invisible.ts';
import { invisibleInIdentifier } from './invisible-in-identifier.ts';
import { notNfc } from './not-nfc.ts';
import { tagCharactersRule } from './tag-characters.ts';
import { utf8 } from './utf-8.ts';

export const unicodeRules: readonly Rule[] = [
  bidi,
  bom,
  confusable,
  control,
  invisible,
  invisibleInIdentifier,
  notNfc,
  tagCharactersRule,
  utf8,
];
