/** Something that may belong to a person. The value itself goes into no message. */
export interface PiiHit {
    readonly start: number;
    readonly end: number;
    readonly kind: 'e-mail address' | 'phone number' | 'card number' | 'IBAN' | 'national id';
}
export interface PiiOptions {
    /** Names of national numbers to look for: `us-ssn`, `br-cpf`, … */
    readonly nationalIds?: readonly string[];
}
/** Personal data in a text, in order. Addresses of roles, reserved domains and numbers set aside for fiction are none. */
export declare function scanPii(text: string, { nationalIds }?: PiiOptions): PiiHit[];
