import { FALSE, TRUE } from '../../expr/columns';
import type { FirmValue } from '../../market/top-down/value-per-firm';
import type { TopDownRow } from '../../market/top-down/top-down';
import { readFirms } from '../../history/read-firms';
import { topDownColumns } from '../../model/market-accounts';
import type { Model } from '../../model/model';
import { run } from '../../model/run';
import { topDownMarket } from '../../model/top-down-market';
import type { Cell } from '../../values/cell';
import { found, type Problem, type Result } from '../../values/problem';
import { sizeBandText } from '../../values/size-band';
import type { Table } from '../../values/table';

/** What `MARKET_TOP_DOWN` is given. */
export interface TopDownArguments {
  readonly firms: Table;
  readonly model: Model;
  readonly accounts?: Table;
}

const shown = (figure: number | null | undefined): Cell => figure ?? '';

/** Whether a cell is TAM, in words. */
const inMarketWord = ({ cell, kind }: TopDownRow): string => {
  if (!cell) return kind === 'outside' ? 'no' : '';
  return cell.inMarket === TRUE ? 'yes' : cell.inMarket === FALSE ? 'no' : 'partly';
};

const sourceWord = (perFirm: FirmValue | null): Cell => {
  if (!perFirm) return '';
  return perFirm.customers === null ? 'model' : `${perFirm.customers} customers`;
};

function rowCells(row: TopDownRow, what: string, finding: string): Cell[] {
  const { cell, perFirm, competitors } = row;
  const stands = cell
    ? [cell.industry, cell.title, sizeBandText(cell.band), cell.place.name]
    : ['', row.reason ?? '', '', ''];
  return [
    ...[what, ...stands, inMarketWord(row)],
    ...[row.there, shown(row.mostThere), row.firms, shown(row.mostFirms)],
    ...[shown(perFirm?.figure), shown(perFirm?.low), shown(perFirm?.high), sourceWord(perFirm)],
    ...[shown(row.value), shown(row.low), shown(row.high)],
    ...[row.accounts, row.customers, shown(row.amount), shown(row.completeness), shown(row.penetration)],
    ...[shown(competitors?.share), finding],
  ];
}

const sentence = (notices: readonly Problem[]): string => notices.map(({ message }) => message).join('; ');

/** A problem or notice of an argument says so. */
const ofArgument = (name: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => (problem.at === undefined ? { ...problem, at: { path: name } } : problem));

/** The cells of the market seen from above, their total with what should be known of it, and its ratio to the accounts. */
export function topDownRows({ firms, model, accounts }: TopDownArguments): Result<Cell[][]> {
  const read = readFirms({ ...firms, name: 'firms' });
  if (!read.ok) return { ok: false, problems: ofArgument('firms', read.problems) };
  const done = accounts ? run(accounts, model, topDownColumns(model)) : null;
  if (done && !done.ok) return done;
  const seen = topDownMarket(
    read.value,
    model,
    accounts && done?.ok ? { table: accounts, run: done.value } : null,
  );
  if (!seen.ok) return seen;
  const { rows, total, ratio } = seen.value;
  const notices = [...read.notices, ...seen.notices];
  const width = rowCells(total, '', '').length;
  const ratioRow = Array.from({ length: width }, (): Cell => '');
  if (ratio) {
    ratioRow.splice(0, 1, 'top-down ÷ accounts');
    ratioRow.splice(14, 3, ratio.value, shown(ratio.low), shown(ratio.high));
  }
  return found(
    [
      ...rows.map((row) => rowCells(row, row.kind === 'shown' ? 'cell' : row.kind, '')),
      rowCells(total, 'total', sentence(notices)),
      ...(ratio ? [ratioRow] : []),
    ],
    [...notices, ...(done?.ok ? done.notices : [])],
  );
}
