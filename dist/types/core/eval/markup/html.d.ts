/** Tags that HTML has, their closing ones, a doctype, a comment, an entity: how many of these occur. */
export declare function htmlSigns(text: string): number;
/** Nothing but HTML: it begins and ends with a tag, and one of them is a tag that HTML has. */
export declare function isWholeHtml(text: string): boolean;
