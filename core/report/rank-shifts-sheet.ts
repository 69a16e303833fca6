import type { RankShift, RankShifts } from '../value/rank-shifts';
import { numberText } from '../values/number-text';
import { accountColumns } from './account-columns';
import { figureSheet, type FigureColumn } from './figure-sheet';
import type { Report } from './report';
import type { Sheet } from './workbook';

const shiftOf = ({ landRank, valueRank }: RankShift): number => landRank - valueRank;

function shiftWords({ ranked, shifts }: RankShifts): string {
  const sizes = shifts.map((shift) => Math.abs(shiftOf(shift)));
  const rising = shifts.filter((shift) => shiftOf(shift) > 0).length;
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)].map((size) => numberText(size));
  return `of ${numberText(ranked)} accounts with both figures these ${shifts.length} shift most, by ${least} to ${most} places: ${rising} are worth more over their lifetime than their first deal says, ${shifts.length - rising} less`;
}

/**
 * The sheet Rank shifts: the accounts that land ACV and lifetime value rank most differently.
 * @returns null where the model says no lifetime, or both rank all accounts alike
 */
export function rankShiftsSheet(report: Report): Sheet | null {
  const shifts = report.worth?.shifts;
  if (!shifts || shifts.shifts.length === 0) return null;
  const { currency } = report.run.model.settings;
  const money = { format: 'money', width: 15, note: `In whole ${currency}` } as const;
  const rank = { format: 'integer', width: 11 } as const;
  const note = `1 is the largest of ${numberText(shifts.ranked)} accounts; equal figures share the best rank`;
  const words = shiftWords(shifts);
  const columns: readonly FigureColumn<RankShift>[] = [
    ...accountColumns(report, words),
    { ...money, header: 'Land ACV', cell: ({ land }) => land },
    { ...money, header: 'Lifetime value', cell: ({ value }) => value },
    { ...rank, header: 'Rank by land', note, cell: ({ landRank }) => landRank },
    { ...rank, header: 'Rank by lifetime', note, cell: ({ valueRank }) => valueRank },
    {
      ...rank,
      header: 'Shift',
      note: 'Rank by land − rank by lifetime: above 0 the first deal underrates the account',
      cell: shiftOf,
    },
  ];
  return figureSheet('Rank shifts', columns, shifts.shifts, { remarks: [words] });
}
