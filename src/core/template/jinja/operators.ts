import { TemplateError } from '../template-error.ts';
import { boundedList, boundedText, repeated } from './limits.ts';
import { toText } from './python-format.ts';
import { compare, equals, Float, itemsOf, numberOf, Tuple, typeName, type Value, whole } from './python-values.ts';

export function operate(operator: string, left: Value, right: Value): Value {
  if (operator === '~') return boundedText(toText(left) + toText(right));
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a !== undefined && b !== undefined) return calculate(operator, a, b, left instanceof Float || right instanceof Float);
  if (operator === '+') {
    if (typeof left === 'string' && typeof right === 'string') return boundedText(left + right);
    if (Array.isArray(left) && Array.isArray(right)) return boundedList([...left, ...right]);
    if (left instanceof Tuple && right instanceof Tuple) return new Tuple(boundedList([...left.items, ...right.items]));
  }
  if (operator === '*') {
    const [value, times] = b === undefined ? [right, a] : [left, b];
    if (times !== undefined && Number.isInteger(times)) {
      if (typeof value === 'string') return repeated(value, times);
      if (Array.isArray(value)) return boundedList(value, Math.max(0, times));
    }
  }
  throw new TemplateError(`\`${operator}\` cannot join ${typeName(left)} and ${typeName(right)}.`);
}

function calculate(operator: string, left: number, right: number, float: boolean): Value {
  const result = (value: number) => (float ? new Float(value) : whole(value));
  if ((operator === '/' || operator === '//' || operator === '%') && right === 0) throw new TemplateError('A division by zero.');
  switch (operator) {
    case '+':
      return result(left + right);
    case '-':
      return result(left - right);
    case '*':
      return result(left * right);
    case '/':
      return new Float(left / right);
    case '//':
      return result(Math.floor(left / right));
    case '%':
      return result(left % right !== 0 && left < 0 !== right < 0 ? (left % right) + right : left % right);
    default:
      return right < 0 && !float ? new Float(left ** right) : result(left ** right);
  }
}

export function compares(operator: string, left: Value, right: Value): boolean {
  switch (operator) {
    case '==':
      return equals(left, right);
    case '!=':
      return !equals(left, right);
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
    case 'in':
      return contains(right, left);
    default:
      return !contains(right, left);
  }
}

function contains(container: Value, item: Value): boolean {
  if (typeof container !== 'string') return itemsOf(container).some((value) => equals(value, item));
  if (typeof item !== 'string') throw new TemplateError(`A string cannot contain ${typeName(item)}.`);
  boundedText(container);
  return container.includes(item);
}

/** `value[start:stop:step]` */
export function sliced(value: Value, [start, stop, step]: readonly (number | undefined)[]): Value {
  const items = itemsOf(value);
  const stride = step ?? 1;
  if (stride === 0) throw new TemplateError('A slice cannot have steps of 0.');
  const { length } = items;
  const clamp = (at: number, low: number, high: number) => Math.min(Math.max(at < 0 ? at + length : at, low), high);
  const from = start === undefined ? (stride > 0 ? 0 : length - 1) : clamp(start, stride > 0 ? 0 : -1, stride > 0 ? length : length - 1);
  const to = stop === undefined ? (stride > 0 ? length : -1) : clamp(stop, stride > 0 ? 0 : -1, stride > 0 ? length : length - 1);
  const picked: Value[] = [];
  for (let at = from; stride > 0 ? at < to : at > to; at += stride) picked.push(items[at] ?? null);
  if (typeof value === 'string') return picked.map(toText).join('');
  return value instanceof Tuple ? new Tuple(picked) : picked;
}
