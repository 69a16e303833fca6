import fc from 'fast-check';

const pieces = [
  ...[
    'a',
    'A',
    'ab',
    'Salesforce',
    'SAP  S/4',
    'b',
    'n/a',
    '-',
    '--',
    'null',
    'Unknown',
    '(blank)',
    '#N/A',
    '—',
  ],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    ';',
    ';',
    ',',
    ',',
    '|',
    '[',
    ']',
    '"',
    '"',
    "'",
    '""',
    '; ',
    '","',
    '\u00a0',
    '\u2028',
  ],
  ...['é', 'e\u0301', 'É', 'İ', 'ς', 'Σ', 'ß', '\u212a', '日本', '😀', '.', '*', '\\', '$1', '%', '_'],
];

const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
const words = fc.constantFrom(
  'Salesforce',
  'HubSpot',
  'SAP',
  'n/a',
  '',
  ' ',
  '-',
  "O'Neil",
  'a "b"',
  'Ünal',
  '"',
  "''",
);
const quoted = fc
  .array(
    fc.tuple(words, fc.constantFrom('"', "'", '')).map(([word, quote]) => quote + word + quote),
    { maxLength: 5 },
  )
  .chain((items) => fc.constantFrom(',', ', ', ' , ').map((by) => `[${items.join(by)}]`));
const separated = fc
  .array(words, { maxLength: 6 })
  .chain((items) => fc.constantFrom(';', '; ', ' ;', ',', '|', '\n').map((by) => items.join(by)));

/** Lists as exports write them, and what is made of the same pieces. */
export const listTexts: fc.Arbitrary<string> = fc.oneof(
  soup,
  separated,
  quoted,
  soup.map((text) => `[${text}]`),
  quoted.map((text) => ` ${text}\n`),
);
