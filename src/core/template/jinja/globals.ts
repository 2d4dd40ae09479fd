import { TemplateError } from '../template-error.ts';
import { CallArguments } from './call-arguments.ts';
import { LONGEST_RANGE } from './limits.ts';
import { Callable, Fields, Undefined, type Value } from './python-values.ts';

/** The functions that Jinja brings along. */
export const GLOBALS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['range', new Callable((call) => range(new CallArguments(call)))],
  ['dict', new Callable(({ named }) => new Map(named))],
  ['namespace', new Callable(({ named }) => new Fields(new Map(named)))],
  ['cycler', new Callable(({ positional }) => cycler(positional))],
  ['joiner', new Callable((call) => joiner(new CallArguments(call).text(0, 'sep', ', ')))],
]);

function range(args: CallArguments): Value {
  const first = args.whole(0, 'start');
  const [start, stop] = args.has(1, 'stop') ? [first, args.whole(1, 'stop')] : [0, first];
  const step = args.whole(2, 'step', 1);
  if (step === 0) throw new TemplateError('A range cannot have steps of 0.');
  const length = Math.max(0, Math.ceil((stop - start) / step));
  if (length > LONGEST_RANGE) throw new TemplateError(`A range of more than ${LONGEST_RANGE} numbers is refused.`);
  return Array.from({ length }, (_, index) => start + index * step);
}

function cycler(items: readonly Value[]): Value {
  let at = 0;
  const current = () => items[at] ?? new Undefined('current');
  const fields = new Map<string, Value>();
  fields.set('current', current());
  fields.set(
    'next',
    new Callable(() => {
      const value = current();
      at = items.length === 0 ? 0 : (at + 1) % items.length;
      fields.set('current', current());
      return value;
    }),
  );
  fields.set(
    'reset',
    new Callable(() => {
      at = 0;
      fields.set('current', current());
      return null;
    }),
  );
  return new Fields(fields);
}

function joiner(separator: string): Value {
  let used = false;
  return new Callable(() => {
    const result = used ? separator : '';
    used = true;
    return result;
  });
}
