import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NATIONAL_ID_NAMES } from '../../../src/core/scan/national-ids.ts';
import { scanPii } from '../../../src/core/scan/pii.ts';

const kinds = (text: string) => scanPii(text).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe('personal data', () => {
  it.each([
    ['Write to jane.doe@gmail.com.', 'e-mail address', 'jane.doe@gmail.com'],
    ['<mailto:j+tag@sub.company-x.co.uk>', 'e-mail address', 'j+tag@sub.company-x.co.uk'],
    ['Card 4111 1111 1111 1111', 'card number', '4111 1111 1111 1111'],
    ['Card 5500-0055-5555-5559', 'card number', '5500-0055-5555-5559'],
    ['378282246310005', 'card number', '378282246310005'],
    ['Pay to DE89 3704 0044 0532 0130 00.', 'IBAN', 'DE89 3704 0044 0532 0130 00'],
    ['GB82WEST12345698765432', 'IBAN', 'GB82WEST12345698765432'],
    ['NO93 8601 1117 947', 'IBAN', 'NO93 8601 1117 947'],
    ['Call (415) 867-5309 now', 'phone number', '(415) 867-5309'],
    ['Call 415-867-5309', 'phone number', '415-867-5309'],
    ['Call 415.867.5309.', 'phone number', '415.867.5309'],
    ['+49 89 6360 2875', 'phone number', '+49 89 6360 2875'],
    ['+1 (212) 736-5000', 'phone number', '+1 (212) 736-5000'],
  ])('%s', (text, kind, value) => {
    expect(kinds(text)).toEqual([[kind, value]]);
  });

  it.each([
    '',
    'alice@example.com, bob@mail.example.org, carol@shop.test',
    'support@shop.io and no-reply@shop.io, sales.eu@shop.io',
    'user@contoso.com',
    'npm i @scope/name@1.2.3',
    'uses: actions/checkout@v4.1',
    'git@github.com:owner/name.git',
    'Mention @someone in the chat, or a@b',
    'Call 415-555-0142 or (212) 555-0199 or +1 650 555 0100',
    'Toll-free: 1-800-356-9377',
    '+44 20 7946 0123, +44 7700 900123',
    '123-456-7890',
    'Card 4111 1111 1111 1112',
    'Card 0000 0000 0000 0000',
    'DE89 3704 0044 0532 0130 01',
    'Order 20240718123456, timestamp 1721304000000',
    '2024-07-18 2024-07-19 12:00',
    'Version 10.20.30-4050607',
    '0.1234567890123456',
    'id 550e8400-e29b-41d4-a716-446655440000',
    'ISBN 978-3-16-148410-0',
    '192.168.100.200 and 3.14159265358979',
  ])('stays silent on %j', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('answers in order, without overlaps, inside the text', () => {
    const piece = fc.constantFrom(
      'a@b.io ',
      '+49 89 6360 2875',
      '4111 1111 1111 1111',
      'DE89370400440532013000',
      '@',
      '.',
      ' ',
      '415-867-5309',
      '-',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of scanPii(text, { nationalIds: NATIONAL_ID_NAMES })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it('reads hostile texts in time that grows with their length', () => {
    expect(scanPii(`${'1 '.repeat(200_000)}x`)).toEqual([]);
    expect(scanPii('a@'.repeat(200_000))).toEqual([]);
    expect(scanPii('AA11'.repeat(100_000))).toEqual([]);
    expect(scanPii('jane@b.io '.repeat(100_000))).toHaveLength(100_000);
  });
});

describe('national ids, only when asked for', () => {
  it.each([
    ['us-ssn', '536-22-8726', '000-22-8726'],
    ['uk-nino', 'AB 12 34 56 C', 'BG 12 34 56 C'],
    ['br-cpf', '529.982.247-25', '529.982.247-26'],
    ['nl-bsn', '111222333', '111222334'],
    ['pl-pesel', '44051401359', '44051401358'],
    ['es-dni', '12345678Z', '12345678A'],
  ])('%s', (name, valid, invalid) => {
    expect(scanPii(`Number: ${valid}.`, { nationalIds: [name] })).toMatchObject([{ kind: 'national id' }]);
    expect(scanPii(`Number: ${invalid}.`, { nationalIds: [name] })).toEqual([]);
    expect(scanPii(`Number: ${valid}.`)).toEqual([]);
  });

  it('knows them all by name, and nothing of names that are not there', () => {
    expect(NATIONAL_ID_NAMES).toEqual(['us-ssn', 'uk-nino', 'br-cpf', 'nl-bsn', 'pl-pesel', 'es-dni']);
    expect(scanPii('536-22-8726', { nationalIds: ['__proto__', 'constructor'] })).toEqual([]);
  });
});
