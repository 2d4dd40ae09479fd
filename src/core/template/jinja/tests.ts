import { TemplateError } from '../template-error.ts';
import { compares } from './operators.ts';
import { Callable, equals, Fields, Float, numberOf, Tuple, Undefined, type Value } from './python-values.ts';

type Test = (value: Value, argument: Value) => boolean;

const comparison =
  (operator: string): Test =>
  (value, argument) =>
    compares(operator, value, argument);
const isInteger = (value: Value): value is number => typeof value === 'number';
const isSequence = (value: Value) => typeof value === 'string' || Array.isArray(value) || value instanceof Tuple || value instanceof Map;

function remainder(value: Value, by: number): number {
  const number = numberOf(value);
  if (number === undefined) throw new TemplateError('Only a number can be divided.');
  return Math.abs(number % by);
}

const [eq, ne, lt, le, gt, ge] = ['==', '!=', '<', '<=', '>', '>='].map(comparison) as [Test, Test, Test, Test, Test, Test];

/** Jinja's built-in tests: `x is defined`. */
export const TESTS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['defined', (value) => !(value instanceof Undefined)],
  ['undefined', (value) => value instanceof Undefined],
  ['none', (value) => value === null],
  ['boolean', (value) => typeof value === 'boolean'],
  ['true', (value) => value === true],
  ['false', (value) => value === false],
  ['integer', isInteger],
  ['float', (value) => value instanceof Float],
  ['number', (value) => numberOf(value) !== undefined],
  ['string', (value) => typeof value === 'string'],
  ['mapping', (value) => value instanceof Map],
  ['sequence', (value) => isSequence(value) || value instanceof Undefined],
  ['iterable', (value) => isSequence(value) || value instanceof Undefined],
  ['callable', (value) => value instanceof Callable || (value instanceof Fields && value.call !== undefined)],
  ['lower', (value) => typeof value === 'string' && value !== value.toUpperCase() && value === value.toLowerCase()],
  ['upper', (value) => typeof value === 'string' && value !== value.toLowerCase() && value === value.toUpperCase()],
  ['odd', (value) => remainder(value, 2) === 1],
  ['even', (value) => remainder(value, 2) === 0],
  ['divisibleby', (value, argument) => remainder(value, numberOf(argument) ?? 1) === 0],
  [
    'sameas',
    (value, argument) => value === argument || (typeof value !== 'object' && typeof value === typeof argument && equals(value, argument)),
  ],
  ['in', comparison('in')],
  ...['==', 'eq', 'equalto'].map((name): [string, Test] => [name, eq]),
  ...['!=', 'ne'].map((name): [string, Test] => [name, ne]),
  ...['<', 'lt', 'lessthan'].map((name): [string, Test] => [name, lt]),
  ...['<=', 'le'].map((name): [string, Test] => [name, le]),
  ...['>', 'gt', 'greaterthan'].map((name): [string, Test] => [name, gt]),
  ...['>=', 'ge'].map((name): [string, Test] => [name, ge]),
]);
