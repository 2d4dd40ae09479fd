import type { Rule } from '../../rule.ts';
import { descriptionLength } from './description-length.ts';
import { filterNeedsControlBlock } from './filter-needs-control-block.ts';
import { jinjaMissingRendersEmpty } from './jinja-missing-renders-empty.ts';
import { name } from './name.ts';
import { partsNotFormatted } from './parts-not-formatted.ts';
import { readAsJinja } from './read-as-jinja.ts';
import { textLength } from './text-length.ts';
import { unsafeValue } from './unsafe-value.ts';
import { variableSyntax } from './variable-syntax.ts';

export const mlflowRules: readonly Rule[] = [
  name,
  textLength,
  descriptionLength,
  unsafeValue,
  readAsJinja,
  filterNeedsControlBlock,
  jinjaMissingRendersEmpty,
  variableSyntax,
  partsNotFormatted,
];
