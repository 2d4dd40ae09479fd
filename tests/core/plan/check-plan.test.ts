import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../src/core/json.ts';
import { checkPlan } from '../../../src/core/plan/check-plan.ts';
import { action } from '../../../src/core/plan/new-action.ts';
import { type Plan, sealed, summaryOf } from '../../../src/core/plan/plan.ts';

const actions = [action('create', { name: 'greet', file: 'prompts/greet.prompt.yaml', label: undefined, hash: 'ab' })];
const plan = sealed({
  format: 1,
  made_at: '2026-01-01T00:00:00.000Z',
  registry: 'memory:',
  tracking: 'memory:',
  git: null,
  actions,
  summary: summaryOf(actions),
});
const json = (value: unknown): Json => JSON.parse(JSON.stringify(value));

describe('a saved plan', () => {
  it('is taken as it was written, alone or as the output of plan --format json, whatever the order of its keys', () => {
    expect(checkPlan(json(plan), 'p.json')).toEqual(plan);
    expect(checkPlan(json({ format: 1, command: 'plan', ok: true, plan }), 'p.json')).toEqual(plan);
    expect(checkPlan(json(Object.fromEntries(Object.entries(plan).reverse())), 'p.json')).toEqual(plan);
  });

  const edited: readonly (readonly [string, unknown])[] = [
    ['another version', { ...plan, actions: [{ ...actions[0], to: 3 }] }],
    ['another registry', { ...plan, registry: 'https://example.org' }],
    ['an action more', { ...plan, actions: [...actions, ...actions] }],
    ['a key more', { ...plan, note: 'looks fine' }],
    ['another digest', { ...plan, digest: 'f'.repeat(64) }],
    ['a number that JSON cannot carry', { ...plan, actions: [{ ...actions[0], to: 2 ** 60 }] }],
  ];
  it.each(edited)('is refused with %s', (_, value) => {
    expect(() => checkPlan(json(value), 'p.json')).toThrow(
      expect.objectContaining({ code: 'PLAN_INVALID', message: expect.stringContaining('edited') }),
    );
  });

  it.each([null, [], 'plan', {}, { plan: null }, { actions: [] }, { actions: {}, digest: '' }])('is not %j', (value) => {
    expect(() => checkPlan(value, 'p.json')).toThrow(expect.objectContaining({ code: 'PLAN_INVALID', message: 'p.json holds no plan.' }));
  });

  it('of a later promptops is refused', () => {
    const { digest: _, ...body } = plan;
    expect(() => checkPlan(json(sealed({ ...body, format: 2 } as unknown as Plan)), 'p.json')).toThrow(/format 2/);
    const unknown = sealed({ ...body, actions: [{ ...actions[0], kind: 'explode' }] } as unknown as Plan);
    expect(() => checkPlan(json(unknown), 'p.json')).toThrow(/explode/);
  });
});
