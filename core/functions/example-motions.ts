import type { Cell, Rows } from '../values/cell';
import { exampleRoles } from './example-headcount';

const row = (item: string, field: string, test: string, value: Cell): readonly Cell[] => [
  ...['motion', item, field, test],
  value,
  ...[null, null, null],
];

// Functions, so that a bundle which leaves the examples out need not make their rows.

/** The model of the roles with motions, and how two of its segments are worked today. */
export const exampleMotions = (): Rows => [
  ...exampleRoles(),
  row('Inbound', 'marketing', 'acv', 0),
  row('Account based', 'marketing', 'acv', 50_000),
  row('Self-service', 'sales', 'acv', 0),
  row('Inside', 'sales', 'acv', 5000),
  row('Field', 'sales', 'acv', 50_000),
  row('Field', '', 'deals', 100),
  row('Named', 'sales', 'acv', 500_000),
  row('Named', '', 'deals', 20),
  row('Community', 'success', 'acv', 0),
  row('Segment', 'success', 'acv', 15_000),
  row('Accounts', 'success', 'acv', 100_000),
  row('Enterprise', 'sales', 'is', 'Named'),
  row('Mid-Market', 'sales', 'is', 'Field'),
  row('Mid-Market', 'success', 'is', 'Community'),
];

/** Thirteen customers won within a year: eight of Mid-Market for 20,000, five of Enterprise for 300,000. */
export const exampleWins = (): Rows => [
  ['Account ID', 'Stage', 'Amount', 'Close Date'],
  ...['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8'].map((id) => [id, 'Won', 20_000, '2025-01-02']),
  ...['E1', 'E2', 'E3', 'E4', 'F1'].map((id) => [id, 'Won', 300_000, '2025-07-01']),
];

/** A line of a segment and a function: what fits, what is in use, deals a year, first-year contract, verdict. */
const line = (
  name: string,
  [whose, motion, used]: readonly [string, string, string?],
  [deals, contract]: readonly [number, number],
  verdict: string,
  finding: string,
  todo: string,
): readonly Cell[] => [
  ...['motion', name, whose, motion, used ?? '', deals, contract, '', '', '', '', '', verdict],
  ...[finding, todo],
];

const mismatch = (name: string, [whose, motions, used]: readonly string[], said: readonly string[]) => [
  ...['mismatch', name, whose ?? '', motions ?? '', used ?? '', '', '', '', '', '', '', '', ...said],
];

/** Lines where nothing is in use: the motion that fits, and the row that would say it. */
const unsaid = (
  name: string,
  [whose, motion, from]: readonly [string, string, string],
  [deals, contract, said, more = '']: readonly [number, number, string, string?],
): readonly Cell[] =>
  line(
    name,
    [whose, motion],
    [deals, contract],
    'not known',
    `a first year of ${said} pays for ${motion} (from ${from})${more}; the model does not say what is in use`,
    `say what is in use in a row: motion, ${name}, ${whose}, is`,
  );

const count = (whose: string, names: readonly string[], used: string, verdict: string): readonly Cell[] => [
  ...['too many', '', whose, '', used, '', '', '', names.length, 1, '', '', verdict],
  `${names.length} motions of ${whose} (${names.join(', ')}), but 22 accounts carry 1: each takes 200`,
  `keep ${names[0] ?? ''} until it repeats itself, then add the next`,
];

const organisation = (name: string, model: string, cells: number, names: string): readonly Cell[] => [
  ...['organisation', name, model, '', '', '', '', '', '', 1, cells, cells, 'act'],
  `${cells} quota cells of 3 people each take ${3 * cells}; without reps it is not known how many there are; ` +
    `${cells} of ${cells} hold fewer than 60 accounts: ${names}`,
  'draw fewer cells: leave out one of the cuts, or merge small regions, industries or segments',
];

const noCut = (kind: string, finding: string): readonly Cell[] => [
  ...['organisation', kind, kind, '', '', '', '', '', '', '', '', '', 'not known', finding, ''],
];

/** A line a segment and function. */
const exampleLines = (): Rows => {
  const enterprise = [5, 300_000, '300,000'] as const;
  const middle = [8, 20_000] as const;
  const bound = '; the first-year contract is at most the potential, which is all that is known of it';
  const small = [0, 40_000, '40,000', bound] as const;
  return [
    unsaid('Enterprise', ['marketing', 'Account based', '50,000'], enterprise),
    line(
      'Enterprise',
      ['sales', 'Field', 'Named'],
      [5, 300_000],
      'watch',
      'a first year of 300,000 pays for Field (from 50,000); Named is in use and is heavier than the figures pay for',
      'work Enterprise as Field, or sell first contracts of 500,000 and more',
    ),
    unsaid('Enterprise', ['success', 'Accounts', '100,000'], enterprise),
    unsaid('Mid-Market', ['marketing', 'Inbound', '0'], [...middle, '20,000']),
    line(
      'Mid-Market',
      ['sales', 'Inside', 'Field'],
      middle,
      'watch',
      'a first year of 20,000 pays for Inside (from 5,000); Field is in use and is heavier than the figures pay for',
      'work Mid-Market as Inside, or sell first contracts of 50,000 and more',
    ),
    line(
      'Mid-Market',
      ['success', 'Segment', 'Community'],
      middle,
      'watch',
      'a first year of 20,000 pays for Segment (from 15,000); Community is in use and is lighter than the figures ask for',
      'work Mid-Market as Segment: its contracts pay for more than Community gives them',
    ),
    unsaid('SMB', ['marketing', 'Inbound', '0'], small),
    unsaid('SMB', ['sales', 'Inside', '5,000'], small),
    unsaid('SMB', ['success', 'Segment', '15,000'], small),
  ];
};

/** What is to be said of them, as it is worked out by hand in docs/coverage.md. */
export const exampleMotionRows = (): Rows => {
  const alike = (name: string): readonly Cell[] =>
    mismatch(name, [], ['good', `marketing, sales and success of ${name} are for contracts of one size`, '']);
  return [
    ...exampleLines(),
    alike('Enterprise'),
    mismatch(
      'Mid-Market',
      ['marketing × sales', 'Inbound × Inside', '(not said) × Field'],
      [
        'watch',
        'Field (sales) pays from contracts of 50,000, Inbound (marketing) is for those below 50,000',
        'bring them to one height: the figures ask for Inside and Inbound',
      ],
    ),
    mismatch(
      'Mid-Market',
      ['sales × success', 'Inside × Segment', 'Field × Community'],
      [
        'act',
        'Field (sales) pays from contracts of 50,000, Community (success) is for those below 15,000',
        'bring them to one height: the figures ask for Inside and Segment',
      ],
    ),
    alike('SMB'),
    count('marketing', ['Inbound', 'Account based'], '', 'watch'),
    count('sales', ['Field', 'Named', 'Inside'], 'Field, Named', 'act'),
    count('success', ['Community', 'Accounts', 'Segment'], 'Community', 'act'),
    organisation('geography', 'geography', 2, 'Nordics (6), DACH (16)'),
    organisation('size', 'size', 3, 'SMB (4), Enterprise (6), Mid-Market (12)'),
    organisation(
      'geography × size',
      'hybrid',
      5,
      'Nordics × Enterprise (2), DACH × Enterprise (4), DACH × SMB (4), +2',
    ),
    noCut('vertical', 'no two industries are known of the accounts'),
    noCut('product', 'no history names two products'),
  ];
};
