import { defineAssertion } from '../assertion.ts';
import { keys, LEAST } from './options.ts';

/** Graded through its members, by whoever grades the answer. */
export const assertSet = defineAssertion({
  type: 'assert-set',
  summary: 'All checks of a group hold, or a share of them.',
  details:
    '`assert` lists the checks. Without a `threshold` all must hold; with one the weighted mean of their scores must reach it. In the case the group counts as one check with a weight of its own. A member without a verdict leaves the group without one, unless the others decide already; `not-assert-set` turns its verdict round.',
  kind: 'deterministic',
  options: keys({ threshold: LEAST }),
  example: {
    check: {
      type: 'assert-set',
      threshold: 0.5,
      assert: [
        { type: 'contains', value: 'Ann' },
        { type: 'contains', value: 'Bob' },
      ],
    },
    passes: 'Hello Ann',
    fails: 'Hello Eve',
  },
  *problems({ members }) {
    if (members === undefined || members.length === 0) yield '`assert` lists no checks';
  },
  grade: () => ({ error: 'the group has no checks' }),
});
