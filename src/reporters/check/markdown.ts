import { pullRequestComment } from '../comment/pull-request-comment.ts';
import type { CheckReporter } from './check-reporter.ts';

export const markdown: CheckReporter = {
  id: 'markdown',
  summary: 'for pull requests and step summaries: what came out, what changes, what to do',
  render: (check, options) => pullRequestComment(check, { ...options, limit: Infinity }),
};
