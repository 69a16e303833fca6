import { cellsOf } from '../../core/expr/cells-of';
import { fold } from '../../core/expr/fold';
import { columnOf, run } from '../../core/model/run';
import { segmentRetention } from '../../core/model/worth-columns';
import { edgeDays, saidIn, type ModelCase } from './model-cases';
import { askedOf } from './model-parity';
import { sheetTable, type WarehouseValue } from './warehouse-table';

/** What random accounts have to hold for a comparison to mean something. */
const cells: Readonly<Record<string, (cell: WarehouseValue, said: ReturnType<typeof saidIn>) => boolean>> = {
  'a blank': (cell) => cell === null,
  'minus zero': (cell) => Object.is(cell, -0),
  'a number near the largest': (cell) => typeof cell === 'number' && Math.abs(cell) >= 1e300,
  'a number on a line of the model': (cell, { numbers }) =>
    typeof cell === 'number' && numbers.includes(cell),
  'a text in other letters than the model': (cell, { texts }) =>
    typeof cell === 'string' && !texts.includes(cell) && texts.some((text) => fold(text) === fold(cell)),
  'letters beyond ASCII in another case': (cell) =>
    typeof cell === 'string' && /ÉTÉ|İstanbul|ΟΔΟΣ|STRASSE/.test(cell),
  'an empty list': (cell) => Array.isArray(cell) && cell.length === 0,
  'a list with an item twice': (cell) =>
    Array.isArray(cell) && new Set(cell.map((item: string) => fold(item))).size < cell.length,
  'a day on which clocks change': (cell) => typeof cell === 'number' && edgeDays.includes(Math.floor(cell)),
};

/** What random models have to say. */
const models: Readonly<Record<string, (each: ModelCase) => boolean>> = {
  'an override': ({ overrides }) => overrides.length > 0,
  'a named account': ({ model }) => model.named.length > 0,
  'a merge': ({ model }) => model.merges.length > 0,
  'a region': ({ model }) => model.regions.length > 0,
  'a rule in some regions alone': ({ model }) =>
    model.segments.some(({ regions = [] }) => regions.length > 0),
  'a retention of one segment': ({ model }) => segmentRetention(model) >= 0,
  'a curve, sBG and constant retention': ({ model }) => (model.retention ?? []).length > 0,
};

/** Columns that have to come out known somewhere, and unknown somewhere. */
const results = [
  ...['score', 'excluded', 'possible exclusion', 'grade', 'possible layer', 'possible segment', 'ratio'],
  ...['propensity to expand', 'potential', 'whitespace', 'road', 'land', 'lifetime value', 'tier'],
];
const layers = ['SOM', 'SAM', 'TAM', 'Outside'];

/** How often each of them occurs. */
export function coverageOf(cases: readonly ModelCase[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string, by = 1): void => void counts.set(name, (counts.get(name) ?? 0) + by);
  for (const each of cases) {
    const said = saidIn(each.model);
    for (const [name, holds] of Object.entries(models)) count(name, holds(each) ? 1 : 0);
    for (const { kind } of each.model.criteria) count(`criterion ${kind}`);
    const held = each.table.rows.flatMap((row) => row.slice(1));
    for (const [name, holds] of Object.entries(cells))
      count(name, held.filter((cell) => holds(cell, said)).length);
    const ran = run(sheetTable(each.table), each.model, { overrides: each.overrides, wanted: askedOf(each) });
    if (!ran.ok) throw new Error(each.name);
    const { frame } = ran.value;
    const values = (name: string) =>
      Array.from({ length: frame.length }, (_, row) => cellsOf(columnOf(frame, name))(row));
    for (const name of layers) count(`layer ${name}`, values('layer').filter((cell) => cell === name).length);
    for (const name of results.filter((column) => frame.columns.has(column))) {
      const known = values(name).filter((cell) => cell !== null).length;
      count(`${name} known`, known);
      count(`${name} unknown`, frame.length - known);
    }
  }
  return counts;
}
