import fc from 'fast-check';
import type { Column, Frame } from '../../core/expr/columns';
import type { Dialect } from '../../core/sql/dialect';
import { anyExpr, frameOf } from '../core/expr/arbitrary-expr';
import { exprStatement } from '../sql-parity/expr-statement';
import { modelCases, type ModelCase } from '../sql-parity/model-cases';
import { modelDifferences, parityQuery } from '../sql-parity/model-parity';
import { differencesOf } from '../sql-parity/same-answers';
import { rowColumn, type WarehouseValue } from '../sql-parity/warehouse-table';
import type { SqlEngine } from './sql-engine';

const seed = 20_261_122;
/** As many as are looked at when an engine is of another mind. */
const shown = 10;

/** How much an engine is asked: some take seconds for what others do in milliseconds. */
export interface ParitySizes {
  /** Queries of random expressions, of `expressions` each over so many `rows`. */
  readonly queries: number;
  readonly expressions: number;
  readonly rows: number;
  readonly models: number;
  /** Models in one query. */
  readonly together: number;
}

/** A text as an engine holds it that does not compose letters: what is not composed is one of the differences. */
const heldText = (dialect: Dialect, text: string): string =>
  dialect.can.composes ? text : text.normalize('NFC');

function heldFrame(dialect: Dialect, frame: Frame): Frame {
  const columns = [...frame.columns].map(([name, column]): [string, Column] => {
    if (column.kind !== 'text') return [name, column];
    return [name, { ...column, values: column.values.map((text) => text && heldText(dialect, text)) }];
  });
  return { ...frame, columns: new Map(columns) };
}

function heldCase(dialect: Dialect, each: ModelCase): ModelCase {
  const value = (cell: WarehouseValue): WarehouseValue => {
    if (typeof cell === 'string') return heldText(dialect, cell);
    return typeof cell === 'object' && cell !== null ? cell.map((item) => heldText(dialect, item)) : cell;
  };
  return { ...each, table: { ...each.table, rows: each.table.rows.map((row) => row.map(value)) } };
}

/** The same case with columns that are called as every engine lets them be: `column 3`. */
function plainlyNamed(each: ModelCase): ModelCase {
  const { columns, rows } = each.table;
  const named = new Map(columns.map(({ name }, at) => [name, name === rowColumn ? name : `column ${at}`]));
  const nameOf = (name: string): string => named.get(name) ?? name;
  const fields = each.model.fields.map((field) => ({ ...field, header: nameOf(field.header) }));
  const plain = columns.map((column) => ({ ...column, name: nameOf(column.name) }));
  return { ...each, model: { ...each.model, fields }, table: { columns: plain, rows } };
}

/** Holds an engine to what TypeScript answers: random expressions over random rows, random models over random accounts. */
export function describeParity(engine: () => SqlEngine, sizes: ParitySizes): void {
  test('random expressions mean what they mean in the sheet', async () => {
    const { dialect, query } = engine();
    const several = fc.array(anyExpr, { minLength: sizes.expressions, maxLength: sizes.expressions });
    const drawn = fc.sample(fc.tuple(several, frameOf(sizes.rows)), { numRuns: sizes.queries, seed });
    for (const [exprs, drawnFrame] of drawn) {
      const frame = heldFrame(dialect, drawnFrame);
      const rows = await query(exprStatement(exprs, frame, dialect));
      expect(differencesOf(exprs, frame, rows).slice(0, shown)).toEqual([]);
    }
  });

  test('random models make of random accounts what a run makes of them', async () => {
    const { dialect, query, hold } = engine();
    const drawn = modelCases(sizes.models, 20, seed).map((each) => heldCase(dialect, each));
    // The names of BigQuery's columns hold few signs.
    const cases = dialect.name === 'bigquery' ? drawn.map(plainlyNamed) : drawn;
    for (let at = 0; at < cases.length; at += sizes.together) {
      const some = cases.slice(at, at + sizes.together);
      const held = hold && (await Promise.all(some.map(({ table }, place) => hold(`given_${place}`, table))));
      const rows = await query(parityQuery(some, dialect, held));
      expect(modelDifferences(some, rows, dialect).slice(0, shown)).toEqual([]);
    }
  });
}
