import type { Cell, Rows } from '../../values/cell';
import { found, type Result } from '../../values/problem';
import type { Spec } from '../../values/spec';
import { defineFunction } from '../define-function';
import type { PlainForm, Reserve } from '../reserve';

const decimal = {
  kind: 'choice',
  label: 'Decimal mark',
  help: 'The mark before decimals where a text may be read either way, such as 1.234: "." (left out) or ",".',
  choices: ['.', ','],
  optional: true,
} as const satisfies Spec;

const inPlace =
  (form: PlainForm) =>
  ({ text, decimal: mark }: { text: Rows; decimal?: string }, reserve: () => Reserve): Result<Cell[][]> =>
    found(reserve().plainForms(form, text, mark === ',' ? ',' : '.'));

export const normalizeNameFunction = defineFunction({
  name: 'NORMALIZE_NAME',
  summary:
    'A firm’s name without legal form, case, accents, punctuation and other alphabets, for looking it up.',
  params: {
    text: {
      kind: 'elements',
      label: 'Name',
      help: 'One name or a range of them; what is no text gives a blank.',
    },
  },
  returns: { shape: 'elements' },
  examples: [
    {
      args: [
        [
          ['The Acme Corp., Inc.'],
          ['MÜLLER & SÖHNE GmbH & Co. KG'],
          ['Smith Bros. Mfg.'],
          ['ООО Ромашка'],
          [null],
          [12],
        ],
      ],
      gives: [['acme'], ['muller sohne'], ['smith brothers manufacturing'], ['romashka'], [''], ['']],
    },
  ],
  compute: inPlace('name'),
});

export const normalizeDomainFunction = defineFunction({
  name: 'NORMALIZE_DOMAIN',
  summary: 'The domain that somebody registered, of a web or mail address; blank where it tells of no firm.',
  params: {
    text: {
      kind: 'elements',
      label: 'Address',
      help: 'A web address, mail address or domain, or a range of them; mail providers and sites of many firms give a blank.',
    },
  },
  returns: { shape: 'elements' },
  examples: [
    {
      args: [
        [
          ['https://www.Shop.Acme.co.uk/about', 'sales@acme.com', 'acme.com'],
          ['jane@gmail.com', 'linkedin.com/company/acme', 'n/a'],
        ],
      ],
      gives: [
        ['acme.co.uk', 'acme.com', 'acme.com'],
        ['', '', ''],
      ],
    },
  ],
  compute: inPlace('domain'),
});

export const parseMoneyFunction = defineFunction({
  name: 'PARSE_MONEY',
  summary:
    'The amount that a text writes: $1.2M, 18.3 MM, € 3,4 Mio, (300), 12,19,417; of a span the middle.',
  params: {
    text: {
      kind: 'elements',
      label: 'Text',
      help: 'One text or a range of them; what is no amount gives a blank.',
    },
    decimal,
  },
  returns: { shape: 'elements', unit: 'money' },
  examples: [
    // 2 and 8 million: √(2 × 8) is 4.
    {
      args: [
        [
          ['$1.2M', '18.3 MM', '€ 3,4 Mio'],
          ['(300)', '12,19,417', '$2M to $8M'],
          ['n/a', 1500, null],
        ],
      ],
      gives: [
        [1200000, 18300000, 3400000],
        [-300, 1219417, 4000000],
        ['', 1500, ''],
      ],
    },
    { args: ['1.234', ','], gives: [[1234]] },
  ],
  compute: inPlace('money'),
});

export const parseCountFunction = defineFunction({
  name: 'PARSE_COUNT',
  summary: 'The count that a text writes, such as 1,200; of a band its middle, of 1000+ its lower end.',
  params: {
    text: {
      kind: 'elements',
      label: 'Text',
      help: 'One text or a range of them; what is no count gives a blank.',
    },
    decimal,
  },
  returns: { shape: 'elements' },
  examples: [
    // Sizes multiply, so the middle is the geometric one: √(10 × 40) is 20, √(4 × 9) is 6.
    {
      args: [
        [
          ['10-40'],
          ['4 – 9 employees'],
          ['1000+'],
          ['<10'],
          ['1,200'],
          ['2.5k'],
          ['12%'],
          ['$5M'],
          [-3],
          [null],
        ],
      ],
      gives: [[20], [6], [1000], [5], [1200], [2500], [''], [''], [''], ['']],
    },
  ],
  compute: inPlace('count'),
});
