import { planText } from './plan-text.en';

/** The words of the step Coverage, in English. */
export const coverageText = {
  lead: 'What there is to cover: the accounts of the market by segment and region.',
  none: 'Pick a table of accounts first; coverage is counted from it.',
  empty: 'No account is in the market, so there is nothing to cover. Look at the step Market.',
  figure: 'Show',
  figures: {
    accounts: 'Accounts',
    possible: 'Possible accounts',
  },
  matrix: 'Segments by region',
  segment: 'Segment',
  total: 'Total',
  small: 'too few',
  smallTitle: (threshold: string) => `fewer than ${threshold} accounts`,
  cellsSmall: (count: string, all: string, threshold: string) =>
    count === '1'
      ? `1 of ${all} cells holds fewer than ${threshold} accounts.`
      : `${count} of ${all} cells hold fewer than ${threshold} accounts.`,
  cellsFed: (all: string, threshold: string) => `Each of ${all} cells holds ${threshold} accounts or more.`,
  noCells: 'No account in the market has both a segment and a region.',
  advice: 'Merge a small cell into another segment of its region, or draw fewer regions.',
  toSegments: 'Go to Segments',
  blanks: (count: string) => `${count} accounts have no figure and add nothing.`,
  confirmed:
    'Accounts that are surely in the market and in their cell. Possible adds those that a blank leaves open.',
  undo: {
    balance: 'balance of territories',
    motions: 'motions in use',
    calendar: 'planning calendar',
    start: 'rules of thumb for coverage',
    roles: 'roles',
    hours: 'hours of an account',
    target: 'target of the year',
  },
  plan: planText,
};
