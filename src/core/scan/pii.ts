import { findNationalIds } from './national-ids.ts';

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
export function scanPii(text: string, { nationalIds = [] }: PiiOptions = {}): PiiHit[] {
  const numbers = /\d[\d ().-]{7}/.test(text);
  const hits: PiiHit[] = [
    ...(text.includes('@') ? emails(text) : []),
    ...(numbers ? ibans(text) : []),
    ...(numbers ? cards(text) : []),
    ...(numbers ? phones(text) : []),
    ...nationalNumbers(text, nationalIds),
  ];
  let last = 0;
  return hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

function* nationalNumbers(text: string, names: readonly string[]): Iterable<PiiHit> {
  for (const span of findNationalIds(text, names)) yield { ...span, kind: 'national id' };
}

const LOCAL = /[\w.%+-]{1,64}$/;
const DOMAIN = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,24}(?![\w-])/;
const RESERVED_DOMAIN =
  /(?:^|\.)(?:example(?:\.[a-z]{2,3})+|(?:[a-z0-9-]+\.)*(?:test|example|invalid|localhost|local|internal)|e?mail\.com|domain\.[a-z]+|company\.[a-z]+|yourcompany\.[a-z]+|acme\.[a-z]+|contoso\.[a-z]+|fabrikam\.[a-z]+|northwind\w*\.[a-z]+|adatum\.[a-z]+)$/i;
const ROLE =
  /^(?:your?|my|the|some|user(?:name)?\d*|name|email|e-mail|someone|foo|bar|test\d*|info|support|help|sales|contact|admin|hello|team|security|privacy|legal|billing|feedback|press|careers|jobs|office|service|orders?|returns|newsletter|no-?reply|do-?not-?reply|git|root|postmaster|webmaster|abuse)(?:[.+_-].*)?$/i;

function* emails(text: string): Iterable<PiiHit> {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const local = LOCAL.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    const domain = DOMAIN.exec(text.slice(at + 1, at + 256))?.[0];
    if (local === undefined || domain === undefined || !/[A-Za-z]/.test(local)) continue;
    if (RESERVED_DOMAIN.test(domain) || ROLE.test(local)) continue;
    yield { start: at - local.length, end: at + 1 + domain.length, kind: 'e-mail address' };
  }
}

const CARD = /(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-]|\.\d)/g;
const ISSUERS =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|(?:6011|65\d\d|64[4-9]\d|35\d\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11})$/;

function* cards(text: string): Iterable<PiiHit> {
  for (const { 0: found, index } of text.matchAll(CARD)) {
    const digits = found.replaceAll(/\D/g, '');
    if (ISSUERS.test(digits) && passesLuhn(digits) && new Set(digits).size > 1)
      yield { start: index, end: index + found.length, kind: 'card number' };
  }
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, double = false; at >= 0; at--, double = !double) {
    const digit = Number(digits[at]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

const IBAN = /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?!\w)/g;

function* ibans(text: string): Iterable<PiiHit> {
  for (const { 0: found, index } of text.matchAll(IBAN)) {
    const iban = found.replaceAll(' ', '');
    if (iban.length >= 15 && iban.length <= 34 && remainderOf97(iban) === 1)
      yield { start: index, end: index + found.length, kind: 'IBAN' };
  }
}

/** ISO 7064: letters count from 10, the first four characters go last. */
function remainderOf97(iban: string): number {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4))
    for (const digit of Number.parseInt(character, 36).toString()) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder;
}

const INTERNATIONAL = /(?<![\w+])\+[1-9](?:[ .()-]{0,2}\d){7,14}(?![\w-])/g;
const NORTH_AMERICAN = /(?<![\w+./-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d([.-]))[2-9]\d\d[.-]\d{4}(?![\w-]|\.\d)/g;
const FICTION =
  /^1?(?:\d{3}555(?:01\d\d|\d{4})|(?:800|822|833|844|855|866|877|888|900)\d{7}|1234567890)$|^44(?:7700900|2079460|1632960)\d{3}$/;

function* phones(text: string): Iterable<PiiHit> {
  for (const pattern of [INTERNATIONAL, NORTH_AMERICAN]) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const digits = found.replaceAll(/\D/g, '');
      if (FICTION.test(digits) || /1234567|0{5}|(\d)\1{5}/.test(digits)) continue;
      yield { start: index, end: index + found.length, kind: 'phone number' };
    }
  }
}
