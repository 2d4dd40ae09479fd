import type { Registry } from '../../ports/registry.ts';
interface MemoryRegistryOptions {
    readonly clock?: () => Date;
    /** Names that belong to models. */
    readonly models?: readonly string[];
    /** As forgiving as MLflow: equal content twice, texts that change, aliases that move unasked and vanish with their version. */
    readonly lenient?: boolean;
}
/** A registry that exists only here, for tests. */
export declare function memoryRegistry({ clock, models, lenient }?: MemoryRegistryOptions): Registry;
export {};
