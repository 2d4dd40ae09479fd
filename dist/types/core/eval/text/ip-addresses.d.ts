/** Addresses on the internet that may lead to a person. A time (`10:30:15`) is none. */
export declare function ipAddresses(text: string): readonly string[];
