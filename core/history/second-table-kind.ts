import { recognise } from '../accounts/recognise';
import type { FieldMapping } from '../accounts/field';
import { fold } from '../expr/fold';
import type { Result } from '../values/problem';
import type { Table } from '../values/table';
import { namesAccounts } from './account-texts';
import { recogniseDeals } from './recognise-deals';
import { countsFirms } from './recognise-firms';
import { recogniseEffort } from './recognise-effort';
import { recogniseReps } from './recognise-reps';
import type { SecondTable } from './recognise-second-table';
import { recogniseSpend } from './recognise-spend';
import { readsLikeAccounts, speaksOfReps, type SecondTableName } from './wrong-table';

type Fields = readonly FieldMapping[];

const fieldsOf = (recognised: Result<SecondTable>): Fields => (recognised.ok ? recognised.value.fields : []);

const has = (fields: Fields, ...keys: readonly string[]): boolean =>
  fields.some(({ field }) => keys.includes(field));

/** Deals name an account or themselves, and say what became of them. */
const listsDeals = (fields: Fields): boolean =>
  (namesAccounts(fields) || has(fields, 'deal name')) && has(fields, 'stage', 'is won');

/** Effort says its kind, for an account or a segment, and how much of it there was. */
const listsEffort = (fields: Fields): boolean =>
  (namesAccounts(fields) || has(fields, 'segment')) &&
  has(fields, 'kind') &&
  has(fields, 'amount', 'hours', 'money');

/** Reps have names, and quotas or roles with what they can do; a sheet that is called so may say less of them. */
const listsReps = (fields: Fields, name: string | undefined): boolean =>
  has(fields, 'name') &&
  (fold(name ?? '') === 'reps' ||
    has(fields, 'quota', 'ote', 'ramp', 'attainment') ||
    (has(fields, 'role') && has(fields, 'start', 'languages', 'skills')));

/**
 * What a table beside the accounts lists, by its columns: deals, spend by period, effort, reps, counts of firms; null where it is none of them,
 * such as another list of accounts. What says how a deal ended is a list of deals before it is anything else, what names
 * kinds of effort is no spend.
 */
export function secondTableKind(table: Table): SecondTableName | null {
  if (countsFirms(table)) return 'firms';
  const recognition = recognise(table);
  const ofReps = fieldsOf(recogniseReps(table));
  const areReps = listsReps(ofReps, table.name);
  if (readsLikeAccounts(recognition) && !(areReps && speaksOfReps(recognition, ofReps))) return null;
  if (listsDeals(fieldsOf(recogniseDeals(table)))) return 'history';
  if (listsEffort(fieldsOf(recogniseEffort(table)))) return 'effort';
  if (areReps) return 'reps';
  const spend = recogniseSpend(table);
  const fields = fieldsOf(spend);
  const isWide = spend.ok && spend.value.periods.columns.length > 0;
  const hasPeriods = isWide || (has(fields, 'period') && has(fields, 'amount'));
  return namesAccounts(fields) && hasPeriods ? 'spend' : null;
}
