import type { PromptopsError } from '../../core/errors.ts';
import { fenced } from '../eval/escape-markdown.ts';
import type { CommentOptions } from './pull-request-comment.ts';

/** Where the check could not be made at all, as with a configuration that is not valid: what happened, and what to do. */
export function brokenCheckComment({ message, hint }: PromptopsError, { marker, runUrl, limit = Infinity }: CommentOptions): string {
  const head = [marker, '### promptops: ❌ could not check'].join('\n\n');
  const foot = runUrl === undefined ? '' : `[This run](${runUrl})\n`;
  const whole = `${head}\n\n${fenced(`${message}\n${hint}`)}\n\n${foot}`;
  return whole.length <= limit ? whole : `${head}\n\n${foot}`;
}
