import { TemplateError } from '../template-error.ts';
import { type Call, Float, numberOf, typeName, Undefined, type Value } from './python-values.ts';

/** Reads the arguments of a filter or a method, by position or by name. */
export class CallArguments {
  readonly call: Call;

  constructor(call: Call) {
    this.call = call;
  }

  has(index: number, name: string): boolean {
    return this.#value(index, name) !== undefined;
  }

  value(index: number, name: string, fallback: Value): Value {
    return this.#value(index, name) ?? fallback;
  }

  text(index: number, name: string, fallback?: string): string {
    const value = this.#value(index, name);
    if (typeof value === 'string') return value;
    if (value === undefined && fallback !== undefined) return fallback;
    throw new TemplateError(`The argument \`${name}\` must be a string, not ${typeName(value ?? new Undefined(name))}.`);
  }

  whole(index: number, name: string, fallback?: number): number {
    const value = this.#value(index, name) ?? fallback;
    const number = value === undefined || value instanceof Float ? undefined : numberOf(value);
    if (number === undefined) throw new TemplateError(`The argument \`${name}\` must be a whole number.`);
    return number;
  }

  #value(index: number, name: string): Value | undefined {
    const value = this.call.positional[index];
    return value === undefined ? this.call.named.get(name) : value;
  }
}
