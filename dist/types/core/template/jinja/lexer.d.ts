import type { Span } from './ast.ts';
export interface Token extends Span {
    readonly kind: 'name' | 'string' | 'integer' | 'float' | 'operator';
    readonly text: string;
}
/** A template cut at its tags. */
export type Chunk = Span & ({
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'output' | 'tag';
    readonly tokens: readonly Token[];
});
/** With Jinja's defaults: nothing is trimmed but where a `-` asks for it, and one line break at the very end. */
export declare function cutChunks(source: string): Chunk[];
