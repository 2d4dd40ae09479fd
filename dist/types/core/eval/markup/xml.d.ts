/** One element with all it holds: where it ends, and the paths of its elements (`order.item`). */
export interface XmlElement {
    readonly end: number;
    readonly paths: ReadonlySet<string>;
}
/** The whole text is one element, perhaps behind a declaration. */
export declare function readXml(text: string): XmlElement | {
    readonly problem: string;
};
/** The element that begins at `start`: every tag closed in order, every attribute quoted. */
export declare function readElement(text: string, start: number): XmlElement | {
    readonly problem: string;
};
