const rowsName = (count: string) => (count === '1' ? 'row names' : 'rows name');

/** The words of the choice of tables beside the accounts. */
export const secondTablesText = {
  tables: {
    history: 'Deals, won and lost',
    spend: 'Spend by period',
    effort: 'Effort',
    reps: 'Reps',
    firms: 'Firms by industry and size',
  },
  none: 'None',
  option: (name: string, rows: string) => `${name} (${rows} rows)`,
  noTables: 'The workbook has no other table.',
  add: {
    history:
      'Add a sheet of deals with one row a deal: the account’s id or name, the stage or outcome, and the day it closed. Then look again.',
    spend:
      'Add a sheet of spend with one row an account and period: the account’s id or name, the period, the amount. Then look again.',
    effort:
      'Add a sheet of effort with one row an account: its id or name, and activities, hours or cost. Then look again.',
    reps: 'Add a sheet of reps with one row a rep: name, role, segment, region, start, quota. Then look again.',
    firms:
      'Add a sheet of firms by industry, size and place, such as SUSB or CBP of the Census Bureau or QCEW of the BLS as you download it. Then look again.',
  },
  lookAgain: 'Look again',
  deals: (rows: string, won: string, ways: string) => `${rows} deals, ${won} won, ${ways}`,
  spend: (rows: string, ways: string) => `${rows} rows of spend, ${ways}`,
  effort: (rows: string, ways: string) => `${rows} rows of effort, ${ways}`,
  reps: (rows: string) => `${rows} ${rows === '1' ? 'rep' : 'reps'}`,
  firms: (rows: string) => `${rows} ${rows === '1' ? 'row' : 'rows'} of firms`,
  allJoined: 'all joined to an account',
  joined: (count: string) => `${count} joined to an account`,
  bySegment: (count: string) => `${count} name a segment`,
  missed: {
    blank: (count: string) => `${count} ${rowsName(count)} no account`,
    unknown: (count: string) => `${count} ${rowsName(count)} an account that is not in the table`,
    ambiguous: (count: string) => `${count} ${rowsName(count)} what several accounts are called`,
  },
  more: (count: string) => `${count} more to know of these tables`,
  cannotRead: 'This table cannot be used:',
};
