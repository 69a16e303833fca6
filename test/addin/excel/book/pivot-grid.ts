import { itemKey, itemText, type PivotCell, type PivotPlan } from '../../../hosts/pivot/pivot';
import { cubeOf, type Path, type PivotCube } from '../../../hosts/pivot/pivot-cube';
import { columnLines, rowLines, type AxisLine } from '../../../hosts/pivot/pivot-lines';
import { readTally } from '../../../hosts/pivot/pivot-tally';

/** Rows and columns of a PivotTable, counted from its own upper left cell. */
export interface PivotArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A PivotTable as it stands on its sheet, without its filters. */
export interface PivotGrid {
  readonly cells: readonly (readonly PivotCell[])[];
  readonly rowLabels: PivotArea;
  readonly columnLabels: PivotArea;
  readonly body: PivotArea;
  /** By column of the body, the number format of its figures. */
  readonly numberFormats: readonly string[];
}

/** What stands in a label's cell: numbers stay numbers. */
const label = (cell: PivotCell): PivotCell =>
  cell === null ? itemText(cell) : typeof cell === 'boolean' ? itemText(cell) : cell;

const fieldName = (plan: PivotPlan, key: string) => plan.fields.get(key)?.name ?? key;

/** One column of figures: a line of the column axis and one of the value fields. */
interface FigureColumn {
  readonly line: AxisLine;
  readonly data: number;
}

function figureColumns(plan: PivotPlan, cube: PivotCube): FigureColumn[] {
  const lines = columnLines(plan, cube);
  if (plan.data.length === 0)
    return plan.columns.length === 0 ? [] : lines.map((line) => ({ line, data: 0 }));
  return lines.flatMap((line) => plan.data.map((_, data) => ({ line, data })));
}

function figure(plan: PivotPlan, cube: PivotCube, row: Path, column: Path, index: number): PivotCell {
  const data = plan.data[index];
  if (!data) return null;
  const read = (rows: Path, columns: Path) => readTally(cube.tally(rows, columns, index), data.by);
  const value = read(row, column);
  if (data.showAs === 'None' || typeof value !== 'number') return value;
  const whole = {
    PercentOfGrandTotal: () => read([], []),
    PercentOfRowTotal: () => read(row, []),
    PercentOfColumnTotal: () => read([], column),
  }[data.showAs]();
  if (typeof whole === 'number') return whole === 0 ? { error: '#DIV/0!' } : value / whole;
  return whole;
}

/** The label cells of a row: one in the compact layout, one a field in the others. */
function rowLabelCells(plan: PivotPlan, line: AxisLine, before: AxisLine | undefined): PivotCell[] {
  const { layoutType } = plan.layout;
  const last = line.path.length - 1;
  const named =
    line.kind === 'grand'
      ? 'Grand Total'
      : line.kind === 'subtotal'
        ? `${itemText(line.path[last] ?? null)} Total`
        : label(line.path[last] ?? null);
  if (layoutType === 'Compact') return [named];
  return plan.rows.map((_, depth) => {
    if (depth === Math.max(0, last)) return named;
    if (layoutType === 'Outline' || line.kind !== 'item' || depth > last) return null;
    const shared = line.path
      .slice(0, depth + 1)
      .every(
        (cell, place) => before?.kind === 'item' && itemKey(before.path[place] ?? null) === itemKey(cell),
      );
    return shared ? null : label(line.path[depth] ?? null);
  });
}

/** What stands above a column of figures at one level of the column fields. */
function columnLabel(
  plan: PivotPlan,
  column: FigureColumn,
  before: FigureColumn | undefined,
  depth: number,
): PivotCell {
  const { line, data } = column;
  const several = plan.data.length > 1;
  const name = plan.data[data]?.name ?? '';
  if (line.kind === 'grand') return depth > 0 ? null : several ? `Total ${name}` : 'Grand Total';
  if (line.kind === 'subtotal') {
    if (depth !== line.path.length - 1) return null;
    return `${itemText(line.path[depth] ?? null)} ${several ? name : 'Total'}`;
  }
  const path = (line: AxisLine) =>
    line.path
      .slice(0, depth + 1)
      .map(itemKey)
      .join('\u0001');
  const goesOn = before?.line.kind === 'item' && path(before.line) === path(line);
  return goesOn ? null : label(line.path[depth] ?? null);
}

/** The rows above the figures, and how many there are. */
function headerRows(plan: PivotPlan, columns: readonly FigureColumn[], labelWidth: number): PivotCell[][] {
  const { rows, data, layout } = plan;
  const compact = layout.layoutType === 'Compact';
  const several = data.length > 1;
  const corner = (text: PivotCell) =>
    [text, ...Array<null>(Math.max(0, labelWidth - 1)).fill(null)].slice(0, labelWidth);
  const rowHeads: PivotCell[] =
    rows.length === 0 ? corner(null) : compact ? ['Row Labels'] : rows.map((key) => fieldName(plan, key));
  const names: PivotCell[] = columns.map((column) => plan.data[column.data]?.name ?? null);
  if (plan.columns.length === 0) {
    const values =
      several && !compact ? [[...corner(null), 'Values', ...names.slice(1).map(() => null)]] : [];
    return [...values, [...rowHeads, ...names]];
  }
  const captions: PivotCell[] = compact ? ['Column Labels'] : plan.columns.map((key) => fieldName(plan, key));
  if (several && !compact) captions.push('Values');
  const caption = columns.map((_, place) => captions[place] ?? null);
  const levels = plan.columns.map((_, depth) =>
    columns.map((column, place) => columnLabel(plan, column, columns[place - 1], depth)),
  );
  if (several)
    levels.push(columns.map(({ line }, place) => (line.kind === 'item' ? (names[place] ?? null) : null)));
  return [
    [...corner(rows.length > 0 && data.length === 1 ? (data[0]?.name ?? null) : null), ...caption],
    ...levels.map((level, place) => [...(place === levels.length - 1 ? rowHeads : corner(null)), ...level]),
  ];
}

/**
 * A PivotTable's cells as Excel lays them out.
 * @returns null for a shape whose cells are not known for certain: column fields without row fields (unless with a
 * single value), or with fewer columns than captions; also for a PivotTable without fields.
 */
export function pivotGrid(plan: PivotPlan): PivotGrid | null {
  const { rows, columns, data, layout } = plan;
  if (rows.length === 0 && columns.length > 0 && (data.length !== 1 || layout.layoutType !== 'Compact'))
    return null;
  if (rows.length + columns.length + data.length === 0) return null;
  const cube = cubeOf(plan);
  const figures = figureColumns(plan, cube);
  const captions = layout.layoutType === 'Compact' ? 1 : columns.length + (data.length > 1 ? 1 : 0);
  if (columns.length > 0 && captions > figures.length) return null;
  const lines = rowLines(plan, cube);
  const labelWidth =
    rows.length > 0 ? (layout.layoutType === 'Compact' ? 1 : rows.length) : columns.length > 0 ? 1 : 0;
  const header = headerRows(plan, figures, labelWidth);
  const empty = layout.fillEmptyCells && layout.emptyCellText !== '' ? layout.emptyCellText : null;
  const lower = lines.map((line, place) => {
    const labels =
      rows.length > 0
        ? rowLabelCells(plan, line, lines[place - 1])
        : labelWidth > 0
          ? [data[0]?.name ?? null]
          : [];
    const silent = line.kind === 'group' && layout.subtotals !== 'AtTop';
    const values = figures.map((column): PivotCell =>
      silent || data.length === 0
        ? null
        : (figure(plan, cube, line.path, column.line.path, column.data) ?? empty),
    );
    return [...labels, ...values];
  });
  const body = { row: header.length, column: labelWidth, rows: lower.length, columns: figures.length };
  return {
    cells: [...header, ...lower],
    body,
    rowLabels: { row: header.length - 1, column: 0, rows: lower.length + 1, columns: labelWidth },
    columnLabels: { row: 0, column: labelWidth, rows: header.length, columns: figures.length },
    numberFormats: figures.map((column) => plan.data[column.data]?.numberFormat ?? 'General'),
  };
}
