import type { Rule } from '../../rule.ts';
import { aliasGuarded } from './alias-guarded.ts';
import { aliasReserved } from './alias-reserved.ts';
import { description } from './description.ts';
import { missingFile } from './missing-file.ts';
import { nameCollision } from './name-collision.ts';
import { nameLegal } from './name-legal.ts';
import { notAPrompt } from './not-a-prompt.ts';
import { notImported } from './not-imported.ts';
import { tagLimits } from './tag-limits.ts';
import { tagReserved } from './tag-reserved.ts';
import { tooLarge } from './too-large.ts';
import { unreadable } from './unreadable.ts';
import { unusedDisable } from './unused-disable.ts';
import { versionLabel } from './version-label.ts';
import { versionQuoted } from './version-quoted.ts';

export const metaRules: readonly Rule[] = [
  notAPrompt,
  unreadable,
  tooLarge,
  missingFile,
  notImported,
  nameLegal,
  nameCollision,
  description,
  versionQuoted,
  versionLabel,
  aliasReserved,
  aliasGuarded,
  tagReserved,
  tagLimits,
  unusedDisable,
];
