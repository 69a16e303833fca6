/** The columns of the sample's accounts, in their order. */
export const accountColumns = [
  'Account ID',
  'Account Name',
  'Website',
  'Industry',
  'NAICS',
  'Employees',
  'Annual Revenue',
  'Country',
  'State',
  'Region',
  'Technologies',
  'Funding Stage',
  'Employee Growth',
  'Type',
  'Segment',
  'Account Owner',
  'Current Spend',
  'First Deal Date',
  'Customer Since',
  'Last Activity',
] as const;

/** A column of the sample's accounts. */
export type AccountColumn = (typeof accountColumns)[number];

/** The place of a column, from 0. */
export function columnAt(column: AccountColumn): number {
  return accountColumns.indexOf(column);
}
