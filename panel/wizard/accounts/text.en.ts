import { importText } from './import-text.en';

/** The words of the step Accounts. */
export const accountsText = {
  lead: 'Pick the table with one row for each account, and see what its columns were taken for.',
  table: 'Table of accounts',
  tableOption: (name: string, rows: string) => `${name} (${rows} rows)`,
  useSelection: 'Use the selection',
  refresh: 'Look again',
  none: 'No table of accounts was found.',
  noneAdvice:
    'Paste or open a list with one row for each account, at least two columns and a row of names on top, then look again.',
  mapping: 'Columns',
  mappingLead: (known: string, all: string) =>
    `${known} of ${all} columns were recognised. Change what is wrong.`,
  fromModel: 'As the Model sheet says.',
  overrides: (count: string) =>
    `The sheet Overrides decides ${count} ${count === '1' ? 'thing' : 'things'} by hand.`,
  leaveOut: 'Not used',
  field: (header: string) => `Field for ${header}`,
  kinds: {
    number: 'number',
    money: 'money',
    category: 'category',
    list: 'list',
    flag: 'yes or no',
    date: 'date',
    id: 'name or ID',
  },
  confidence: (share: string) => `${share} sure`,
  sample: (values: string) => `e.g. ${values}`,
  noSample: 'all blank',
  twice: (field: string) => `${field} is taken from two columns; choose one`,
  unused: (count: string) => `${count} more columns, not recognised`,
  tooMany: (shown: string) =>
    `Only the first ${shown} of these are listed. Name a column after its field, such as Employees, and it is recognised.`,
  notices: 'Worth knowing',
  filled: (share: string) => `${share} filled`,
  unreadable: (share: string) => `${share} of the values unreadable`,
  more: (header: string) => `How ${header} is read`,
  source: 'Who can know it',
  sources: {
    provider: 'Data vendors sell it',
    website: 'Seen in a minute on the website',
    discovery: 'Known only after talking',
  },
  zero: 'A zero means',
  zeros: { value: 'zero', blank: 'not known' },
  unit: 'A bare number counts',
  units: { one: 'ones', thousand: 'thousands', million: 'millions' },
  edited: (field: string) => `how ${field} is read`,
  import: importText,
};
