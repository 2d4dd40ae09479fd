/** The most that every backend of MLflow keeps whole, in characters. Some servers cut the rest off without a word. */
export declare const LIMITS: {
    readonly alias: 255;
    readonly tagKey: 250;
    readonly versionTag: 100000;
    readonly promptTag: 5000;
    readonly description: 5000;
    readonly experiment: 500;
    readonly runTag: 8000;
    readonly param: 6000;
};
/** Why a prompt cannot have this name; `undefined` when it can. */
export declare function nameObjection(name: string): string | undefined;
/** Why an alias cannot have this name; `undefined` when it can. */
export declare function aliasObjection(alias: string): string | undefined;
/** Why a tag, a param or a metric cannot have this key. */
export declare function keyObjection(key: string): string | undefined;
/** Why a text cannot be stored as it is. */
export declare function textObjection(text: string, limit: number): string | undefined;
