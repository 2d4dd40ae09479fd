import type { Rule } from '../../rule.ts';
import { escapedLines } from './escaped-lines.ts';
import { repeatedMessage } from './repeated-message.ts';
import { trailingSpace } from './trailing-space.ts';

export const styleRules: readonly Rule[] = [trailingSpace, repeatedMessage, escapedLines];
