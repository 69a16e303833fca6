import { itemKey, type PivotCell, type PivotField, type PivotPlan } from './pivot';
import { addToTally, newTally, type Tally } from './pivot-tally';

/** Items of an axis from the outermost inwards; the empty path is everything. */
export type Path = readonly PivotCell[];

/** Everything that a PivotTable can show, worked out once. */
export interface PivotCube {
  /** Keys of the items that some row has under a path. */
  under(axis: 'rows' | 'columns', path: Path): ReadonlySet<string>;
  tally(rows: Path, columns: Path, data: number): Tally | undefined;
}

const join = (keys: readonly string[]) => keys.join('\u0001');

function isShown(field: PivotField, key: string): boolean {
  return !field.hidden.has(key) && [...field.chosen.values()].every((keys) => keys.has(key));
}

/** Rows that no hidden item and no slicer keeps out. */
function shownRecords(plan: PivotPlan): readonly (readonly PivotCell[])[] {
  const filtering = [...plan.fields.values()]
    .map((field, place) => ({ field, place }))
    .filter(({ field }) => field.hidden.size > 0 || field.chosen.size > 0);
  return plan.records.filter((record) =>
    filtering.every(({ field, place }) => isShown(field, itemKey(record[place] ?? null))),
  );
}

/** The paths from everything down to the innermost item. */
function prefixes(keys: readonly string[]): string[] {
  return [...Array(keys.length + 1).keys()].map((length) => join(keys.slice(0, length)));
}

/** Adds up every value field for every pair of a row path and a column path. */
export function cubeOf(plan: PivotPlan): PivotCube {
  const names = [...plan.fields.keys()];
  const places = (axis: readonly string[]) => axis.map((name) => names.indexOf(name));
  const [rows, columns] = [places(plan.rows), places(plan.columns)];
  const data = plan.data.map(({ field }) => names.indexOf(field.toLowerCase()));
  const children = { rows: new Map<string, Set<string>>(), columns: new Map<string, Set<string>>() };
  const tallies = new Map<string, Tally[]>();
  const note = (axis: 'rows' | 'columns', keys: readonly string[], paths: readonly string[]) => {
    for (const [depth, key] of keys.entries()) {
      const path = paths[depth] ?? '';
      const known = children[axis].get(path);
      if (known) known.add(key);
      else children[axis].set(path, new Set([key]));
    }
  };
  for (const record of shownRecords(plan)) {
    const rowKeys = rows.map((place) => itemKey(record[place] ?? null));
    const columnKeys = columns.map((place) => itemKey(record[place] ?? null));
    const [rowPaths, columnPaths] = [prefixes(rowKeys), prefixes(columnKeys)];
    note('rows', rowKeys, rowPaths);
    note('columns', columnKeys, columnPaths);
    for (const row of rowPaths)
      for (const column of columnPaths) {
        const pair = `${row}\u0002${column}`;
        const tally = tallies.get(pair) ?? data.map(newTally);
        tallies.set(pair, tally);
        for (const [index, place] of data.entries()) {
          const one = tally[index];
          if (one) addToTally(one, record[place] ?? null);
        }
      }
  }
  return {
    under: (axis, path) => children[axis].get(join(path.map(itemKey))) ?? new Set(),
    tally: (row, column, index) =>
      tallies.get(`${join(row.map(itemKey))}\u0002${join(column.map(itemKey))}`)?.[index],
  };
}
