import { headerMatcher } from '../accounts/match-header';
import type { SaidColumn } from '../accounts/recognise-as';
import type { Result } from '../values/problem';
import type { Table } from '../values/table';
import { dealFields } from './deal-fields';
import { recogniseSecondTable, type SecondTable, type SecondTableShape } from './recognise-second-table';

/** What a table of deals may hold. */
export const dealShape: SecondTableShape = { fields: dealFields, match: headerMatcher(dealFields) };

/**
 * Recognises the columns of a table of deals: Salesforce opportunities, HubSpot deals, other CRMs, and tables made by
 * hand, in English, German, French and Spanish. See `recogniseSecondTable`.
 * @param said what the user says that some columns hold
 */
export function recogniseDeals(table: Table, said: readonly SaidColumn[] = []): Result<SecondTable> {
  return recogniseSecondTable(table, dealShape, said);
}
