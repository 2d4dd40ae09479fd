import type { Json } from '../json.ts';
import type { Values } from './syntax.ts';
/** How a value reads in a text that has no rules of its own: strings as they are, everything else as JSON. */
export declare function textOfValue(value: Json): string;
/** `user.name`: a value of that whole name, as MLflow takes it, or the own property `name` of `user`. */
export declare function valueAt(values: Values, path: string): Json | undefined;
/** Never what an object inherits: a template must not reach `constructor` or `__proto__`. */
export declare function ownProperty(value: Json, key: string): Json | undefined;
