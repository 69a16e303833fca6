import { normaliseDomain } from '../../../core/accounts/normalise-domain';
import { normaliseName } from '../../../core/accounts/normalise-name';
import { worked } from '../worked';

describe('names of firms', () => {
  test.each([
    ['Acme Corporation', 'acme'],
    ['ACME, Inc.', 'acme'],
    ['The Acme Corp., L.L.C.', 'acme'],
    ['Müller & Söhne GmbH & Co. KG', 'muller sohne'],
    ['Gekko & Co', 'gekko'],
    ['Société Générale S.A.', 'societe generale'],
    ['Holding', 'holding'],
    ['3M Company', '3m'],
    ['株式会社トヨタ', '株式会社トヨタ'],
    ['', ''],
  ])('"%s" is "%s"', (text, name) => {
    expect(normaliseName(text)).toBe(name);
  });
});

describe('domains', () => {
  test.each([
    ['https://www.Acme.com/about?x=1', 'acme.com'],
    ['acme.com', 'acme.com'],
    ['www.acme.co.uk', 'acme.co.uk'],
    ['sales@acme.com', 'acme.com'],
    ['http://shop.acme.com:8080', 'shop.acme.com'],
    ['www.de', 'www.de'],
    ['acme', null],
    ['not a domain.', null],
    ['', null],
  ])('"%s" is at %s', (text, domain) => {
    expect(normaliseDomain(text)).toBe(domain);
  });

  test('a text of 32,767 letters takes no time', () => {
    const start = worked();
    expect(normaliseDomain('a'.repeat(32_767))).toBeNull();
    expect(worked() - start).toBeLessThan(1000);
  });
});
