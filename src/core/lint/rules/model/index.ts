import type { Rule } from '../../rule.ts';
import { parameterRange } from './parameter-range.ts';
import { parameterSpelling } from './parameter-spelling.ts';
import { parameterType } from './parameter-type.ts';
import { retiredModel } from './retired-model.ts';
import { tokenBudget } from './token-budget.ts';

export const modelRules: readonly Rule[] = [parameterSpelling, parameterType, parameterRange, retiredModel, tokenBudget];
