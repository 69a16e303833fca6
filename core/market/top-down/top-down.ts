import { FALSE, TRUE } from '../../expr/columns';
import { sumOf } from '../../stats/sum-of';
import type { FirmTable } from '../../values/firms';
import { bandSize } from './band-tree';
import type { FirmCell } from './count-cells';
import type { FirmCells } from './firm-cells';
import type { UnmatchedReason } from './match-accounts';
import {
  countedOf,
  joined,
  tallyAccounts,
  valueCell,
  type KnownShare,
  type MarketAccounts,
  type Tally,
} from './tally-accounts';
import { learnFirmValues, type FirmValue } from './value-per-firm';

/** What the user says that a firm is worth; undefined where nothing is said of the cell. */
export type SaidValue = (cell: FirmCell) => number | undefined;

/** One row of the market seen from above. */
export interface TopDownRow {
  /** A cell; what is withheld, absent from the table or out of the market; accounts that stand in no cell. */
  readonly kind: FirmCell['kind'] | 'outside' | 'accounts';
  /** Why the accounts stand in no cell. */
  readonly reason: UnmatchedReason | null;
  /** The cell; null for accounts that stand in none and for all that is outside. */
  readonly cell: FirmCell | null;
  /** Firms there, from to; `mostThere` is null where nobody knows. */
  readonly there: number;
  readonly mostThere: number | null;
  /** Firms in TAM: all of them where TAM's conditions hold of all, from none to all where of some. */
  readonly firms: number;
  readonly mostFirms: number | null;
  readonly perFirm: FirmValue | null;
  /** Firms × value per firm; null where no value is known. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Own accounts in TAM, those of them that buy, and what the accounts are worth as the model values them. */
  readonly accounts: number;
  readonly customers: number;
  readonly amount: number | null;
  /** Accounts ÷ firms there, customers ÷ firms there; null where no firm is known. */
  readonly completeness: number | null;
  readonly penetration: number | null;
  readonly competitors: KnownShare | null;
}

/** The market seen from above, reconciled with the accounts. */
export interface TopDown {
  readonly counts: FirmTable['counts'];
  readonly source: FirmTable['source'];
  readonly rows: readonly TopDownRow[];
  /** The sum of all rows; its shares are over the cells of the market. */
  readonly total: TopDownRow;
  /** Whether something is in the market that nobody can count: the upper ends leave it out. */
  readonly open: boolean;
  /** Top-down value ÷ value of the accounts in TAM, from to; null where either is unknown or nothing. */
  readonly ratio: {
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  /** Customers that values were learned from; null where there are too few. */
  readonly customers: number | null;
  /** Accounts in TAM that the model gives no value. */
  readonly unvalued: number;
}

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
const times = (firms: number | null, value: number | null): number | null =>
  firms === null || value === null ? null : firms * value;

function rowOf(
  cell: FirmCell,
  tally: Tally,
  perFirm: FirmValue | null,
  accounts: MarketAccounts | null,
): TopDownRow {
  const { least, most, inMarket } = cell;
  const firms = inMarket === TRUE ? least : 0;
  const counted = accounts !== null;
  const isOpen = most === null && least === 0;
  return {
    ...{
      kind: cell.kind,
      reason: null,
      cell,
      there: least,
      mostThere: most,
      firms,
      mostFirms: most,
      perFirm,
    },
    value: isOpen ? null : times(firms, perFirm?.figure ?? null),
    low: isOpen ? null : times(firms, perFirm ? (perFirm.low ?? perFirm.figure) : null),
    high: times(most, perFirm ? (perFirm.high ?? perFirm.figure) : null),
    ...countedOf(tally, accounts),
    completeness: counted ? share(tally.accounts, least) : null,
    penetration: counted ? share(tally.customers, least) : null,
  };
}

const noFirms = {
  ...{ cell: null, there: 0, mostThere: 0, firms: 0, mostFirms: 0, perFirm: null },
  ...{ value: null, low: null, high: null, completeness: null, penetration: null },
};

const addUp = (numbers: readonly (number | null)[]): number => sumOf(numbers.map((each) => each ?? 0));
const anyKnown = (numbers: readonly (number | null)[]): number | null =>
  numbers.some((each) => each !== null) ? addUp(numbers) : null;

function totalOf(rows: readonly TopDownRow[], tally: Tally, accounts: MarketAccounts | null): TopDownRow {
  const market = rows.filter(({ cell }) => cell);
  const there = addUp(market.map((row) => row.there));
  const counted = accounts !== null;
  return {
    ...{ kind: 'shown', reason: null, cell: null, perFirm: null, there: addUp(rows.map((row) => row.there)) },
    mostThere: addUp(rows.map(({ mostThere }) => mostThere)),
    firms: addUp(rows.map(({ firms }) => firms)),
    mostFirms: addUp(rows.map(({ mostFirms }) => mostFirms)),
    value: anyKnown(rows.map(({ value }) => value)),
    low: anyKnown(rows.map(({ low }) => low)),
    high: anyKnown(rows.map(({ high }) => high)),
    ...countedOf(tally, accounts),
    completeness: counted ? share(addUp(market.map((row) => row.accounts)), there) : null,
    penetration: counted ? share(addUp(market.map((row) => row.customers)), there) : null,
  };
}

function ratioOf({ value, low, high }: TopDownRow, amount: number | null): TopDown['ratio'] {
  if (value === null || amount === null || !(amount > 0) || !((high ?? value) > 0)) return null;
  return {
    value: value / amount,
    low: low === null ? null : low / amount,
    high: high === null ? null : high / amount,
  };
}

/** All firms that are in no way TAM, and the accounts in TAM that stand among them. */
const outsideRow = (
  cells: readonly FirmCell[],
  tally: Tally,
  accounts: MarketAccounts | null,
): TopDownRow => ({
  ...{ ...noFirms, kind: 'outside', reason: null, there: addUp(cells.map(({ least }) => least)) },
  mostThere: addUp(cells.map(({ most }) => most)),
  ...countedOf(tally, accounts),
});

/** What the accounts are worth that the table can hold: those of other places are not compared with its firms. */
const amountHere = (rows: readonly TopDownRow[]): number | null =>
  anyKnown(rows.filter(({ reason }) => reason !== 'another place').map(({ amount }) => amount));

/** Accounts in TAM that stand in no cell, by why. */
const accountRows = (
  tallies: ReadonlyMap<UnmatchedReason, Tally>,
  accounts: MarketAccounts | null,
): readonly TopDownRow[] =>
  [...tallies]
    .filter(([, tally]) => tally.accounts > 0)
    .map(([reason, tally]) => ({ ...noFirms, kind: 'accounts', reason, ...countedOf(tally, accounts) }));

/**
 * The market seen from above: firms by industry, size band and place × value per firm, held against the accounts in TAM. A
 * value that the user says stands before what is learned from own customers (`learnFirmValues`). Every firm and every account
 * in TAM stands in exactly one row, and the total is the sum of the rows.
 */
export function topDown(
  table: FirmTable,
  { cells }: FirmCells,
  accounts: MarketAccounts | null,
  said: SaidValue,
): TopDown {
  const { byCell, byReason, customers } = tallyAccounts(cells, table, accounts);
  const learned = learnFirmValues([...customers.values()]);
  const perFirm = (cell: FirmCell): FirmValue | null => {
    const figure = said(cell);
    if (figure !== undefined) return { figure, low: null, high: null, customers: null, weight: 1 };
    return learned?.ofCell(valueCell(cell), bandSize(cell.band)) ?? null;
  };
  const at = [...cells.keys()];
  const [inside, outside] = [true, false].map((is) =>
    at.filter((each) => (cells[each]!.inMarket !== FALSE) === is),
  );
  const rows = inside!.map((each) => rowOf(cells[each]!, byCell[each]!, perFirm(cells[each]!), accounts));
  const out = outside!.map((each) => byCell[each]!);
  const outRow = outsideRow(
    outside!.map((each) => cells[each]!),
    joined(out),
    accounts,
  );
  const all = [...rows, ...(out.length > 0 ? [outRow] : []), ...accountRows(byReason, accounts)];
  const whole = joined([...byCell, ...byReason.values()]);
  const total = totalOf(all, whole, accounts);
  return {
    ...{ counts: table.counts, source: table.source, rows: all, total },
    open: rows.some(({ mostFirms }) => mostFirms === null),
    ratio: ratioOf(total, amountHere(all)),
    customers: learned?.customers ?? null,
    unvalued: whole.accounts - whole.amounts.length,
  };
}
