import type { Cell, Model, NativeColumn, Problem, Report, Result, Table } from '#core';
import {
  found,
  headerNames,
  nativeColumns,
  nativeFormulas,
  nativeHeaders,
  refused,
  worthColumnsOf,
} from '#core';
import { parseBlock } from '../block';
import { ownPlace } from './planned-places';
import type { Session } from './session';
import { openAccounts } from './session';
import type { WrittenResult } from './written-result';

/** A column that no formula can say, with every reason. */
export interface UnsaidColumn {
  readonly header: string;
  readonly problems: readonly Problem[];
}

/** What a model says as formulas that need no add-on, and what of it no formula can say. */
export interface NativeWriting {
  readonly results: readonly WrittenResult[];
  readonly unsaid: readonly UnsaidColumn[];
}

/**
 * The results as formulas beside the accounts: what was asked for first, then what it stands on.
 * @returns refused where nothing can be said
 */
export function nativeWriting(session: Session, model: Model, report: Report): Result<NativeWriting> {
  const accounts = openAccounts(session);
  const own = parseBlock(ownPlace(accounts).range);
  const worth: readonly string[] = worthColumnsOf(model);
  const native = nativeFormulas(
    asOnSheet(session),
    model,
    { accounts: own.column, formulas: own.column + own.columnCount },
    {
      overrides: accounts.overrides,
      asked: nativeColumns.filter((name) => name !== 'tier' || worth.includes(name)),
    },
  );
  if (native.columns.length === 0)
    return refused(eachOnce(native.refused.flatMap(({ problems }) => problems)));
  const headers = nativeHeaders(native, accounts.table.headers);
  const results = native.columns.map((column, index) =>
    writtenColumn(column, headers[index] ?? column.name, report, own.row + 2),
  );
  const headerOf = (name: string) => report.results.find(({ key }) => key === name)?.header ?? name;
  return found({
    results,
    unsaid: native.refused.map(({ name, problems }) => ({ header: headerOf(name), problems })),
  });
}

/** Columns that stand on one another are refused for one reason. */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

/** @param firstRow the number of the first account's row, from 1 */
function writtenColumn(
  { name, role, formula }: NativeColumn,
  header: string,
  { results }: Report,
  firstRow: number,
): WrittenResult {
  const result = role === 'asked' ? results.find(({ key }) => key === name) : undefined;
  return {
    key: name,
    header,
    format: result?.format ?? null,
    isStep: role !== 'asked',
    shown: result ? (account) => result.cell(account) : null,
    written: (_, row) => ({ formula: formula(firstRow + row) }),
  };
}

/** The accounts with rows counted as the sheet counts them, so that a problem names the row that the user sees. */
function asOnSheet({ blocks }: Session): Table {
  const { rows = [], place } = blocks.get('accounts') ?? {};
  const above = place ? parseBlock(place.range).row : 0;
  const firstRow = above + 1;
  const blank: readonly Cell[] = [];
  return {
    headers: headerNames(rows[0] ?? []),
    rows: [...Array.from({ length: above }, () => blank), ...rows],
    firstRow,
    rowCount: Math.max(0, rows.length - 1),
  };
}
