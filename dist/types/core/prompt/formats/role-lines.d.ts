/** One message of a Prompty body: offsets into the body, blank lines around the text left out. */
export interface RoleSection {
    readonly role: string;
    /** `user[name="Ann"]:` */
    readonly attributes: Readonly<Record<string, string>>;
    readonly start: number;
    readonly end: number;
}
/** Messages between role lines; text before the first is a system message. `undefined` where no line names a role. */
export declare function splitRoleLines(body: string): readonly RoleSection[] | undefined;
/** Line breaks at both ends go, blanks in a line stay: what Prompty's own reader does. */
export declare function trimmed(body: string, start: number, end: number): {
    start: number;
    end: number;
};
/** The first tag of a Jinja block that begins or ends in another text than this one. */
export declare function openBlock(text: string): {
    readonly start: number;
    readonly end: number;
} | undefined;
