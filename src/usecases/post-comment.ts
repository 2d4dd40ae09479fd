import type { ReviewComments } from '../ports/review-comments.ts';

export interface CommentDraft {
  readonly marker: string;
  readonly body: string;
  /** There is something to say; else an old comment is brought up to date and no new one is made. */
  readonly worthwhile: boolean;
}

/** One comment that stays: written once, brought up to date afterwards. */
export async function postComment(
  { marker, body, worthwhile }: CommentDraft,
  comments: ReviewComments,
): Promise<'created' | 'updated' | 'unchanged' | 'none' | 'refused'> {
  const old = await comments.find(marker);
  if (old === 'refused') return 'refused';
  if (old === undefined) {
    if (!worthwhile) return 'none';
    return (await comments.create(body)) === 'refused' ? 'refused' : 'created';
  }
  if (sameText(old.body, body)) return 'unchanged';
  return (await comments.update(old.id, body)) === 'refused' ? 'refused' : 'updated';
}

/** Servers change line endings and the blanks at the end. */
function sameText(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n').trimEnd() === other.replaceAll('\r\n', '\n').trimEnd();
}
