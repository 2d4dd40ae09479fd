import { isRecord, type Json, type JsonObject } from '../json.ts';
import type { Check } from './suite.ts';

const NOT = 'not-';
/** Keys with a place of their own in a `Check`. */
const OWN = new Set(['type', 'value', 'threshold', 'weight', 'metric', 'assert']);

/** A check as people write it. What is of the wrong type stays among the options, where its schema refuses it. */
export function parseCheck(written: JsonObject): Check {
  const { type, value, threshold, weight, metric, assert } = written;
  const name = String(type);
  const negated = name.startsWith(NOT);
  const misfits: Record<string, Json> = {};
  if (threshold !== undefined && typeof threshold !== 'number') misfits['threshold'] = threshold;
  if (weight !== undefined && !isWeight(weight)) misfits['weight'] = weight;
  if (metric !== undefined && typeof metric !== 'string') misfits['metric'] = metric;
  const members = membersOf(assert);
  if (assert !== undefined && members === undefined) misfits['assert'] = assert;
  const others = Object.fromEntries(Object.entries(written).filter(([key]) => !OWN.has(key)));
  return {
    type: negated ? name.slice(NOT.length) : name,
    negated,
    value,
    weight: isWeight(weight) ? weight : 1,
    options: { ...others, ...misfits },
    ...(typeof threshold === 'number' && { threshold }),
    ...(typeof metric === 'string' && { metric }),
    ...(members !== undefined && { members }),
  };
}

function isWeight(weight: Json | undefined): weight is number {
  return typeof weight === 'number' && weight >= 0;
}

function membersOf(assert: Json | undefined): readonly Check[] | undefined {
  if (!Array.isArray(assert) || !assert.every(isRecord)) return undefined;
  return (assert as readonly JsonObject[]).map(parseCheck);
}
