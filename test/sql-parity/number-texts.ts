import fc from 'fast-check';
import {
  aboutWords,
  bandWords,
  blankNumbers,
  countedWords,
  currencyMarks,
  openEndings,
  openWords,
  scales,
  spanWords,
} from '../../core/accounts/number-words';
import { blankWords } from '../../core/accounts/blank-text';

const some = (...texts: readonly string[]) => fc.constantFrom(...texts);
const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: '', freq: 1 });

const western = (mark: string) => (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, mark);
const indian = (digits: string) =>
  digits.length <= 3 ? digits : `${digits.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',')},${digits.slice(-3)}`;

/** Digits in every grouping, with a point or a comma. */
const digits = fc
  .tuple(
    fc.oneof(fc.nat(99), fc.nat(99_999), fc.maxSafeNat()),
    fc.constantFrom((text: string) => text, ...[',', '.', "'", '’', ' ', '\u00a0', '_'].map(western), indian),
    fc.option(fc.tuple(some('.', ','), fc.nat(9999)), { nil: null, freq: 2 }),
  )
  .map(([whole, group, part]) => `${group(String(whole))}${part === null ? '' : part[0] + String(part[1])}`);

const scale = fc
  .tuple(some('', ' '), some(...scales.keys(), 'mil', 'M', 'K', 'Mio.', 'MM'))
  .map((parts) => parts.join(''));
const currency = some(...currencyMarks, 'USD', 'US$', 'Rs.');
const spaced = (one: fc.Arbitrary<string>) =>
  fc.tuple(one, some('', ' ', '. ', ' ')).map((parts) => parts.join(''));
const before = (one: fc.Arbitrary<string>) => fc.tuple(some('', ' '), one).map((parts) => parts.join(''));

/** One number with all that people put around it. */
const amount = fc
  .tuple(
    maybe(some('-', '+', '−', '- ')),
    maybe(fc.oneof(spaced(some(...aboutWords)), spaced(some(...openWords.map(([word]) => word))))),
    maybe(spaced(currency)),
    digits,
    maybe(fc.oneof(scale, some('%', ' %'))),
    maybe(before(currency)),
    maybe(before(fc.oneof(some(...countedWords), some(...openEndings.map(([word]) => word))))),
  )
  .map((parts) => parts.join(''));

const plainAmount = fc.tuple(maybe(spaced(currency)), digits, maybe(scale)).map((parts) => parts.join(''));

const band = fc
  .tuple(
    maybe(some(...bandWords).map((word) => `${word} `)),
    plainAmount,
    fc.oneof(
      some('-', ' - ', '–', '..', '…', ' ... '),
      some(...spanWords).map((word) => ` ${word} `),
    ),
    fc.oneof(plainAmount, amount),
  )
  .map((parts) => parts.join(''));

const machine = fc.oneof(
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.float({ noNaN: true, noDefaultInfinity: true }).map((value) => value.toPrecision(6)),
);

/** Numbers as exports and people spell them. */
export const numberSpellings: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: machine },
  { weight: 4, arbitrary: plainAmount },
  { weight: 3, arbitrary: band },
  { weight: 3, arbitrary: amount },
  { weight: 1, arbitrary: plainAmount.map((text) => `(${text})`) },
  { weight: 1, arbitrary: some(...blankWords, ...blankNumbers) },
);

const pieces = [
  ...[...currencyMarks, ...aboutWords, ...countedWords, ...bandWords, ...spanWords, ...scales.keys()],
  ...[...openWords, ...openEndings].map(([word]) => word),
  ...'0123456789'.split(''),
  ...[
    '12',
    '345',
    '1,000',
    '1.5',
    '000',
    ' ',
    ' ',
    ' ',
    '.',
    ',',
    "'",
    '-',
    '-',
    '+',
    '%',
    '(',
    ')',
    '_',
    'e',
    '..',
    '…',
    't',
  ],
  ...['\u00a0', '\t', '\n', '\u200b', 'İ', '\u212a', 'ſ', '\u001f', '\u0301', '٣', '５', 'T€', 'TEUR', 'Ü'],
];

const soup = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.join(''));

/** A good spelling with a piece put in, left out or said twice. */
const nearly = fc
  .tuple(numberSpellings, fc.nat(), fc.nat(3), fc.oneof(fc.constantFrom(...pieces), some('')))
  .map(([text, place, gone, piece]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + piece + text.slice(at + gone);
  });

/** What is made of the same pieces and often means nothing. */
export const numberNoise: fc.Arbitrary<string> = fc.oneof(soup, nearly, nearly);
