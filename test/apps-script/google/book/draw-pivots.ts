import { putThing, thingAt } from '../../../hosts/cells/layer';
import { itemText } from '../../../hosts/pivot/pivot';
import type { Aggregation, PivotCell, PivotField, PivotPlan } from '../../../hosts/pivot/pivot';
import { cubeOf } from '../../../hosts/pivot/pivot-cube';
import { distinctItems, sortItems } from '../../../hosts/pivot/pivot-items';
import { rowLines } from '../../../hosts/pivot/pivot-lines';
import type { AxisLine } from '../../../hosts/pivot/pivot-lines';
import { readTally } from '../../../hosts/pivot/pivot-tally';
import { areaOf } from './area';
import type { Book } from './book';
import { readCells, scalarAt } from './cells';
import type { Area, PivotGroupState, PivotState, PivotValueState } from './sheet';
import { Fault } from '../refusal';

/** What Google calls the ways to summarise, in the words of the tabulation. */
const summaries: Readonly<Record<string, Aggregation | undefined>> = {
  SUM: 'Sum',
  COUNTA: 'Count',
  COUNT: 'CountNumbers',
  AVERAGE: 'Average',
  MAX: 'Max',
  MIN: 'Min',
  PRODUCT: 'Product',
};

/** Draws every pivot table from what its source holds now: Sheets does so by itself. */
export function drawPivots(book: Book): void {
  const pivots = book.sheets.flatMap(({ natives }) => natives.pivots);
  for (const pivot of pivots) wipePivot(pivot);
  for (const pivot of pivots) draw(pivot, pivotCells(pivot));
}

/** The cells of a pivot table leave its sheet. */
export function wipePivot(pivot: PivotState): void {
  if (pivot.drawn) {
    readCells(pivot.drawn, (sheet, row, column) => putThing(sheet.values, row, column, undefined));
  }
  pivot.drawn = null;
}

/** What stands in the way makes the whole of it #REF!. */
function draw(pivot: PivotState, cells: readonly (readonly PivotCell[])[]): void {
  const { sheet, row, column } = pivot.anchor;
  const area = areaOf(sheet, row, column, cells.length, cells[0]?.length ?? 0);
  const isBlocked = readCells(area, (on, at, across) => thingAt(on.values, at, across) !== undefined)
    .flat()
    .includes(true);
  if (isBlocked) {
    pivot.drawn = areaOf(sheet, row, column);
    return putThing(sheet.values, row, column, { error: '#REF!' });
  }
  sheet.rows = Math.max(sheet.rows, row + area.rows);
  sheet.columns = Math.max(sheet.columns, column + area.columns);
  cells.forEach((line, down) =>
    line.forEach(
      (cell, across) => cell !== null && putThing(sheet.values, row + down, column + across, cell),
    ),
  );
  pivot.drawn = cells.length > 0 ? area : null;
}

const key = ({ sourceColumn }: { readonly sourceColumn: number }) => `column ${sourceColumn}`;

/** The source's columns as they are tabulated; a group's total is said by the group inside it. */
function planOf(pivot: PivotState, records: readonly (readonly PivotCell[])[]): PivotPlan {
  const { source, rows, columns, values } = pivot;
  const groups = new Map([...rows, ...columns].map((group) => [group.sourceColumn, group]));
  const fields = Array.from({ length: source.columns }, (_, place): [string, PivotField] => {
    const sourceColumn = source.column + place + 1;
    const column = records.map((record) => record[place] ?? null);
    const order = groups.get(sourceColumn)?.isAscending === false ? 'Descending' : 'Ascending';
    const name = key({ sourceColumn });
    const items = groups.has(sourceColumn) ? sortItems(distinctItems(column), order, false) : [];
    return [name, { id: name, name, order: null, items, hidden: new Set(), chosen: new Map() }];
  });
  return {
    fields: new Map(fields),
    records,
    rows: rows.map(key),
    columns: columns.map(key),
    filters: [],
    data: values.map((value, place) => ({
      id: String(place),
      field: key(value),
      name: '',
      named: true,
      by: aggregation(value),
      showAs: 'None',
      numberFormat: '',
    })),
    layout: {
      layoutType: 'Tabular',
      subtotals: 'AtBottom',
      rowGrandTotals: true,
      columnGrandTotals: true,
      fillEmptyCells: false,
      emptyCellText: '',
      customLists: false,
    },
  };
}

function aggregation({ by }: PivotValueState): Aggregation {
  const known = summaries[by];
  if (known === undefined) throw new Fault(`the fake of Google summarises no pivot by ${by}`);
  return known;
}

/** The total of a group's items is shown where the next group inside says so; that of all where the outermost does. */
function isShown({ kind, path }: AxisLine, groups: readonly PivotGroupState[]): boolean {
  if (kind === 'subtotal') return groups[path.length]?.showsTotals ?? false;
  return kind !== 'grand' || groups.length === 0 || (groups[0]?.showsTotals ?? false);
}

/**
 * A pivot table's cells as Sheets lays them out: labels of row groups side by side, then the figures; above them the
 * names, or the items of column groups. Column groups with several values are not laid out here.
 */
export function pivotCells(pivot: PivotState): PivotCell[][] {
  const { source, rows, columns, values } = pivot;
  if (rows.length + columns.length + values.length === 0) return [];
  if (columns.length > 0 && values.length > 1) {
    throw new Fault('the fake of Google lays out no pivot with column groups and several values');
  }
  const [headers = [], ...records] = readCells(
    source,
    (sheet, row, column): PivotCell => scalarAt(sheet, row, column) ?? null,
  );
  const plan = planOf(pivot, records);
  const cube = cubeOf(plan);
  const across = { ...plan, rows: plan.columns };
  // The cube's axes are told apart by their names, so the lines across are read with the axes exchanged.
  const turned = {
    under: (_axis: string, path: AxisLine['path']) => cube.under('columns', path),
    tally: cube.tally,
  };
  const down = rowLines(plan, cube).filter((line) => isShown(line, rows));
  const right = rowLines(across, turned).filter((line) => isShown(line, columns));
  const nameOf = (group: PivotGroupState) => group.name ?? textOf(headers, source, group.sourceColumn);
  const valueName = (value: PivotValueState) =>
    value.name ?? `${value.by} of ${textOf(headers, source, value.sourceColumn)}`;
  const labels = rows.map(nameOf);
  const top =
    columns.length === 0
      ? [[...labels, ...values.map(valueName)]]
      : columnHeads(labels, columns.map(nameOf), right, values.map(valueName)[0] ?? null);
  const lower = down.map((line, place) => [
    ...rowLabels(rows, line, down[place - 1]),
    ...right.flatMap((column) =>
      plan.data.map(({ by }, index) => readTally(cube.tally(line.path, column.path, index), by)),
    ),
  ]);
  return [...top, ...lower];
}

function textOf(headers: readonly PivotCell[], source: Area, sourceColumn: number): string {
  const header = headers[sourceColumn - 1 - source.column] ?? null;
  return header === null ? '' : itemText(header);
}

/** Names of the column groups in the first row, then a row of items for each. */
function columnHeads(
  labels: readonly string[],
  names: readonly string[],
  right: readonly AxisLine[],
  value: string | null,
): PivotCell[][] {
  const corner = (text: string | null): PivotCell[] => labels.map((_, place) => (place === 0 ? text : null));
  const first = right.map((_, place): PivotCell => names[place] ?? null);
  const levels = names.map((_, depth): PivotCell[] => [
    ...(depth === names.length - 1 ? labels : corner(null)),
    ...right.map((line, place) => headCell(line, right[place - 1], depth)),
  ]);
  return [[...corner(value), ...first], ...levels];
}

function headCell(line: AxisLine, before: AxisLine | undefined, depth: number): PivotCell {
  if (line.kind === 'grand') return depth === 0 ? 'Grand Total' : null;
  if (line.kind === 'subtotal') return depth === line.path.length - 1 ? totalOf(line) : null;
  const isSame =
    before?.kind === 'item' &&
    depth < line.path.length - 1 &&
    line.path.slice(0, depth + 1).every((cell, place) => cell === before.path[place]);
  return isSame ? null : (line.path[depth] ?? null);
}

function totalOf({ path }: AxisLine): string {
  const last = path[path.length - 1] ?? null;
  return `${last === null ? '' : itemText(last)} Total`;
}

function rowLabels(
  groups: readonly PivotGroupState[],
  line: AxisLine,
  before: AxisLine | undefined,
): PivotCell[] {
  return groups.map((group, depth) => {
    if (line.kind === 'grand') return depth === 0 ? 'Grand Total' : null;
    if (line.kind === 'subtotal') return depth === line.path.length - 1 ? totalOf(line) : null;
    const cell = line.path[depth] ?? null;
    if (group.repeatsLabels || before?.kind !== 'item' || depth === groups.length - 1) return cell;
    const isSame = line.path.slice(0, depth + 1).every((item, place) => item === before.path[place]);
    return isSame ? null : cell;
  });
}
