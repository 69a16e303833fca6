import fc from 'fast-check';
import { blankWords } from '../../core/accounts/blank-text';
import { monthStarts } from '../../core/accounts/parse-day';

const some = (...texts: readonly string[]) => fc.constantFrom(...texts);
const maybe = (one: fc.Arbitrary<string>) => fc.option(one, { nil: '' });

const months = [
  ...monthStarts.keys(),
  ...[
    'january',
    'January',
    'januar',
    'janvier',
    'janeiro',
    'enero',
    'gennaio',
    'February',
    'Februar',
    'février',
  ],
  ...[
    'fevereiro',
    'febrero',
    'March',
    'März',
    'mars',
    'Maerz',
    'março',
    'marzo',
    'April',
    'avril',
    'abril',
    'mayo',
  ],
  ...[
    'maggio',
    'June',
    'Juni',
    'juin',
    'junho',
    'giugno',
    'July',
    'Juli',
    'juillet',
    'julio',
    'luglio',
    'August',
  ],
  ...[
    'août',
    'aout',
    'agosto',
    'Sept.',
    'September',
    'septembre',
    'setembro',
    'October',
    'Oktober',
    'octubre',
  ],
  ...[
    'November',
    'noviembre',
    'December',
    'Dezember',
    'décembre',
    'diciembre',
    'Dez',
    'Okt.',
    'De\u0301cembre',
  ],
];

const digits = (most: number) =>
  fc
    .tuple(fc.nat(most), fc.boolean())
    .map(([number, padded]) => (padded ? String(number).padStart(2, '0') : String(number)));
const year = fc
  .oneof(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 9999 }), fc.nat(99))
  .map((each) => (each < 100 ? String(each).padStart(2, '0') : String(each).padStart(4, '0')));
const day = digits(32);
const month = digits(13);

const numeric = fc
  .tuple(fc.constantFrom('ymd', 'mdy', 'dmy'), some('-', '/', '.', ' ', '. '), year, month, day)
  .map(([order, mark, ...[y, m, d]]) => {
    const parts = order === 'ymd' ? [y, m, d] : order === 'mdy' ? [m, d, y] : [d, m, y];
    return parts.join(mark);
  });
const packed = fc
  .tuple(year, month, day)
  .map(([y, ...rest]) => y + rest.map((each) => each.padStart(2, '0')).join(''));
const named = fc.oneof(
  fc
    .tuple(
      day,
      some('', 'st', 'th', '.'),
      some(' ', '-', '/', ' of ', ' de ', ''),
      some(...months),
      some(' ', '. ', ', ', '-', ' de ', ''),
      year,
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(some(...months), some(' ', '. ', '-'), day, some('', 'th', 'nd'), some(', ', ' ', ',', '-'), year)
    .map((parts) => parts.join('')),
  fc.tuple(some(...months), some(' ', '-', ' de ', ', '), year).map((parts) => parts.join('')),
);
const time = some(
  ...[
    'T14:30:00.000Z',
    ' 14:30',
    ' 2:30 PM',
    't00:00:00+0000',
    ', 9:05',
    ' 23:59:59,5',
    'T10:00:00-05:30',
    ' 10:00 UTC',
    ' 1:2',
  ],
);
const weekday = some('Mon, ', 'Tuesday ', 'wed. ', 'Sat ');

/** Days as exports and people spell them, and such as no calendar has. */
export const daySpellings: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(maybe(weekday), fc.oneof(numeric, packed, named), maybe(time))
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.tuple(year, month).map(([y, m]) => `${y}-${m.padStart(2, '0')}`) },
  { weight: 1, arbitrary: some(...blankWords) },
);

const pieces = [
  ...months,
  ...'0123456789'.split(''),
  ...[
    '12',
    '2026',
    '-',
    '/',
    '.',
    ' ',
    ' ',
    ',',
    'of',
    'de',
    'st',
    'th',
    'T',
    ':',
    '14:30',
    ' pm',
    'Z',
    'Mon',
    '+01:00',
  ],
  ...['\u00a0', '\n', '\u0085', 'İ', '\u0301', 'ſ', '٣', '\u2028', 'x'],
];
const soup = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.join(''));
const nearly = fc
  .tuple(daySpellings, fc.nat(), fc.nat(3), fc.oneof(fc.constantFrom(...pieces), some('')))
  .map(([text, place, gone, piece]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + piece + text.slice(at + gone);
  });

/** What is made of the same pieces and often means nothing. */
export const dayNoise: fc.Arbitrary<string> = fc.oneof(soup, nearly, nearly);
