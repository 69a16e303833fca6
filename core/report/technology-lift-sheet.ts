import type { TechnologyLift } from '../scoring/technology-lift';
import { numberText } from '../values/number-text';
import { figureSheet, type FigureColumn } from './figure-sheet';
import type { Report } from './report';
import type { Sheet } from './workbook';

const share = { format: 'percent', width: 10 } as const;
const times = { format: 'number', width: 10 } as const;
const precise = { format: 'precise', width: 10 } as const;
const counted = { format: 'integer', width: 10 } as const;
const wilson = '95 % interval. Source: Wilson (1927)';
const koopman = '95 % interval. Source: Koopman (1984)';
const welch = '95 % interval by Welch’s t on logarithms';

const figureColumns: readonly FigureColumn<TechnologyLift>[] = [
  { ...counted, header: 'Accounts with', cell: (lift) => lift.with.accounts },
  { ...counted, header: 'Accounts without', cell: (lift) => lift.without.accounts },
  {
    ...counted,
    header: 'Decided with',
    note: 'Accounts that have bought or only lost; each counts once',
    cell: (lift) => lift.with.decided,
  },
  { ...share, header: 'Bought with', cell: (lift) => lift.with.rate.rate },
  { ...share, header: 'Bought with, at least', note: wilson, cell: (lift) => lift.with.rate.low },
  { ...share, header: 'Bought with, at most', note: wilson, cell: (lift) => lift.with.rate.high },
  { ...share, header: 'Bought without', cell: (lift) => lift.without.rate.rate },
  {
    ...times,
    header: 'Buys times as often',
    note: 'Share that bought with the item ÷ share without; goes along with it, need not cause it',
    cell: ({ oftener }) => oftener.rate,
  },
  { ...times, header: 'Often, at least', note: koopman, cell: ({ oftener }) => oftener.low },
  { ...times, header: 'Often, at most', note: koopman, cell: ({ oftener }) => oftener.high },
  { ...precise, header: 'p often', note: 'Fisher’s exact test', cell: ({ p }) => p },
  {
    ...precise,
    header: 'p often, corrected',
    note: 'Holm, for the number of items',
    cell: ({ holm }) => holm,
  },
  { ...counted, header: 'Customers with', cell: (lift) => lift.with.customers },
  {
    ...times,
    header: 'Spends times as much',
    note: 'Geometric mean of spend of customers with the item ÷ of those without',
    cell: ({ more }) => more.rate,
  },
  { ...times, header: 'Much, at least', note: welch, cell: ({ more }) => more.low },
  { ...times, header: 'Much, at most', note: welch, cell: ({ more }) => more.high },
  {
    ...precise,
    header: 'p much, corrected',
    note: 'Welch’s t on logarithms, corrected by Holm',
    cell: ({ moreHolm }) => moreHolm,
  },
];

/**
 * The sheet Technology lift: how many times as often accounts with an item buy, and how many times as much they spend.
 * @returns null where the accounts have no list, or no item that enough accounts hold and enough do not
 */
export function technologyLiftSheet({ evidence }: Report): Sheet | null {
  const lifts = evidence?.lifts;
  if (!lifts || lifts.rows.length === 0) return null;
  const lists = `Items that 20 accounts at least hold, and 20 do not; ${numberText(lifts.blank)} accounts without a list are left out`;
  const item: FigureColumn<TechnologyLift> = {
    header: 'Item',
    width: 26,
    note: lists,
    cell: (lift) => lift.item,
  };
  const columns = [item, ...figureColumns];
  return figureSheet('Technology lift', columns, lifts.rows, { filter: true });
}
