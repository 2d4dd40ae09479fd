import type { JsonObject } from '../../json.ts';
interface Tag {
    readonly start: number;
    readonly end: number;
    /** `{{~` and `~}}` take the blanks around the tag. */
    readonly trimBefore: boolean;
    readonly trimAfter: boolean;
}
/** A value of a tag's argument: written out, or the path of a variable with the offset of its first character. */
export type Argument = {
    readonly literal: string;
} | {
    readonly variable: string;
    readonly at: number;
};
/** A tag between messages or parts. */
export type Marker = Tag & ({
    readonly kind: 'role';
    readonly role: string;
    readonly metadata?: JsonObject;
} | {
    readonly kind: 'role block';
    readonly role: string;
    readonly inner: {
        readonly start: number;
        readonly end: number;
    };
} | {
    readonly kind: 'history';
} | {
    readonly kind: 'media';
    readonly url: Argument;
    readonly contentType?: Argument;
});
/** A tag that keeps the template from being cut into messages before it runs. */
export interface Obstacle {
    readonly start: number;
    readonly end: number;
    readonly reason: 'inside a block' | 'computed role';
}
export interface Markers {
    readonly markers: readonly Marker[];
    readonly obstacles: readonly Obstacle[];
}
/** The role, history and media tags of a template; `undefined` where it does not parse. */
export declare function findMarkers(text: string): Markers | undefined;
export {};
