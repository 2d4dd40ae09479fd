interface NationalId {
  readonly pattern: RegExp;
  readonly isValid?: (digits: string, written: string) => boolean;
}

/** Weighted sum of digits, as check digits are made. */
function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

function brazilianCheck(digits: string, length: number): boolean {
  const weights = Array.from({ length }, (_, at) => length + 1 - at);
  return ((weighted(digits, weights) * 10) % 11) % 10 === Number(digits[length]);
}

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

const NATIONAL_IDS: Readonly<Record<string, NationalId>> = {
  'us-ssn': { pattern: /(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\w-])/g },
  'uk-nino': { pattern: /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]\b/g },
  'br-cpf': {
    pattern: /(?<![\w-])\d{3}\.?\d{3}\.?\d{3}-?\d{2}(?![\w-])/g,
    isValid: (digits) => new Set(digits).size > 1 && brazilianCheck(digits, 9) && brazilianCheck(digits, 10),
  },
  'nl-bsn': { pattern: /(?<![\w-])\d{9}(?![\w-])/g, isValid: (digits) => weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 },
  'pl-pesel': {
    pattern: /(?<![\w-])\d{11}(?![\w-])/g,
    isValid: (digits) => weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
  },
  'es-dni': { pattern: /\b\d{8}-?[A-HJ-NP-TV-Z]\b/g, isValid: (digits, written) => DNI_LETTERS[Number(digits) % 23] === written.at(-1) },
};

export const NATIONAL_ID_NAMES: readonly string[] = Object.keys(NATIONAL_IDS);

export function* findNationalIds(text: string, names: readonly string[]): Iterable<{ readonly start: number; readonly end: number }> {
  for (const name of names) {
    const id = Object.hasOwn(NATIONAL_IDS, name) ? NATIONAL_IDS[name] : undefined;
    if (!id) continue;
    for (const { 0: found, index } of text.matchAll(id.pattern)) {
      if (id.isValid?.(found.replaceAll(/\D/g, ''), found) ?? true) yield { start: index, end: index + found.length };
    }
  }
}
