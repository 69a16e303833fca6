import type { CrmClass, CrmTruth, Model, Problem, Result } from '#core';
import { crmTruthColumns, crmTruthOf, found, tagFieldOf } from '#core';
import { blockText, parseBlock } from '../../block';
import type { Selection } from '../../host';
import { accountTexts } from '../account-texts';
import type { Question } from '../question';
import { repsOf } from '../reps-of';
import { runDraft } from '../run-draft';
import { openAccounts } from '../session';

export type TruthRow = CrmTruth['rows'][number];
export type TruthHole = CrmTruth['holes'][number];

/** One correction of the CRM, with what the account is called and the cell of its tag. */
export interface FixSeen extends Omit<CrmTruth['fixes'][number], 'row' | 'fields'> {
  readonly name: string;
  readonly owner: string;
  /** What the account has in the fields that say so, as received; the empty text where blank. */
  readonly facts: readonly { readonly field: string; readonly text: string }[];
  readonly cell: Selection | null;
}

/** How far the segments of the CRM can be believed. */
export interface TruthSeen {
  /** The header of the tag. */
  readonly tag: string;
  readonly all: TruthRow;
  readonly segments: readonly TruthRow[];
  /** Those with most value wrong; and how many there are. */
  readonly owners: readonly TruthRow[];
  readonly ownersInAll: number;
  /** Tags that are no segment, most accounts first. */
  readonly unread: readonly TruthRow[];
  /** Worth most first; and how many there are. */
  readonly fixes: readonly FixSeen[];
  readonly fixesInAll: number;
  readonly holes: readonly TruthHole[];
  readonly isCovered: boolean;
  readonly notices: readonly Problem[];
}

/** More owners tell no more on a narrow screen; the sheet has all. */
const mostOwners = 30;
const mostUnread = 10;

/** Holds the CRM's segments against the model's; null where no column is mapped as the segment of the CRM. */
export const crmTruthSeen: Question<
  {
    readonly model: Model;
    /** How many corrections are shown, and of which class; null: of all. */
    readonly most: number;
    readonly only: CrmClass | null;
  },
  Result<TruthSeen> | null
> = (session, { model, most, only }) => {
  const tag = tagFieldOf(model);
  if (tag === null) return null;
  const accounts = openAccounts(session);
  const { overrides, table, headers, place } = accounts;
  const run = runDraft(session, model, crmTruthColumns(model, overrides));
  if (!run.ok) return run;
  const reps = repsOf(session);
  const truth = crmTruthOf(table, run.value, { overrides, ...(reps?.ok ? { reps: reps.value.reps } : {}) });
  if (!truth.ok) return truth;
  const { rows, fixes, holes, isCovered, notices } = truth.value;
  const texts = accountTexts(accounts, model);
  const header = model.fields.find(({ field }) => field === tag)?.header ?? tag;
  const left = parseBlock(place.range).column;
  const column = headers.indexOf(header);
  const cellOf = (row: number): Selection | null =>
    column < 0
      ? null
      : {
          sheet: place.sheet,
          range: blockText({
            row: texts.sheetRowOf(row),
            column: left + column,
            rowCount: 1,
            columnCount: 1,
          }),
        };
  const isMapped = (name: string): boolean => model.fields.some(({ field }) => field === name);
  const owners = rows.filter(({ by }) => by === 'owner');
  const wanted = only === null ? fixes : fixes.filter((fix) => fix.class === only);
  return found({
    tag: header,
    all: rows[0]!,
    segments: rows.filter(({ by }) => by === 'segment'),
    owners: owners.slice(0, mostOwners),
    ownersInAll: owners.length,
    unread: rows.filter(({ by }) => by === 'tag').slice(0, mostUnread),
    fixes: wanted.slice(0, most).map(({ row, fields, ...fix }) => ({
      ...fix,
      facts: fields.filter(isMapped).map((field) => ({ field, text: texts.textOf(row, field) })),
      ...{ name: texts.nameOf(row), owner: texts.textOf(row, 'owner'), cell: cellOf(row) },
    })),
    fixesInAll: wanted.length,
    holes,
    isCovered,
    notices,
  });
};
