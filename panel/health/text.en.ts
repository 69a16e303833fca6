import { scoreText } from './score-text.en';
import { duplicateText } from './duplicate-text.en';
import { truthText } from './truth-text.en';

/** The words of the screen Data health. */
export const healthText = {
  lead: 'How well the accounts are filled and can be read, and what of that the model needs.',
  noAccounts: 'There are no accounts to look at yet.',
  noFields: 'No column is mapped to a field yet.',
  toAccounts: 'Go to Accounts',
  truth: truthText,
  duplicates: duplicateText,
  overall: 'At a glance',
  filled: (share: string, fields: string, rows: string) =>
    `${share} of the cells are filled, over ${fields} fields of ${rows} accounts.`,
  valid: (share: string) => `${share} of what is there can be read.`,
  minute: 'Placed in a minute',
  minuteFigure: (share: string, threshold: string) =>
    `${share} of the accounts; at least ${threshold} is sound.`,
  minuteUnknown: 'Not known.',
  unknownBecause: 'Unknown because',
  open: (accounts: string) =>
    `${accounts} accounts may be in a narrower market layer than is confirmed, because these are blank:`,
  nothingOpen: 'No blank leaves an account open in the market.',
  openField: (field: string, accounts: string) => `${field}: ${accounts} accounts`,
  modelWrong: 'The model has a mistake, so what blanks do to it is not known:',
  across: 'Across the accounts',
  fields: 'Field by field',
  onlyUsed: 'Only fields that the model uses',
  noneUsed: 'The model uses no field yet.',
  shown: (shown: string, all: string) => `${shown} of ${all} fields`,
  knownShare: (share: string) => `${share} known`,
  isUsed: (places: string, isOne: boolean) => (isOne ? 'used in one place' : `used in ${places} places`),
  notUsed: 'not used by the model',
  surprises: (count: string, isOne: boolean) => (isOne ? 'one surprise' : `${count} surprises`),
  facts: {
    header: 'Column',
    filled: 'Filled',
    valid: 'Of these readable',
    distinct: 'Different values',
    source: 'Who can know it',
    uses: 'Used by',
  },
  none: 'none',
  nothing: 'nothing',
  parts: {
    region: (name: string) => `region ${name}`,
    segment: (name: string) => `segment ${name}`,
    layer: (name: string) => `layer ${name}`,
    exclusion: (name: string) => `exclusion ${name}`,
    criterion: (name: string) => `criterion ${name}`,
    propensity: (name: string) => `propensity by ${name}`,
    potential: () => 'the potential',
    worth: (name: string) => `the ${name}`,
    named: (name: string) => `named accounts of ${name}`,
    value: () => 'the size of the market',
    yardstick: () => 'the segment lines, as yardstick',
  },
  noSurprise: 'Nothing odd was found in it.',
  show: 'Show',
  showCell: (cell: string) => `Show ${cell} in the sheet`,
  see: (cell: string) => `see ${cell}`,
  scores: scoreText,
};
