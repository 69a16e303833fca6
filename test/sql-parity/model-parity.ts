import { cellsOf } from '../../core/expr/cells-of';
import { fold } from '../../core/expr/fold';
import { customerColumn } from '../../core/model/customer';
import { columnOf, run, standardColumnsOf } from '../../core/model/run';
import { placedColumn, ruleColumn } from '../../core/model/stages';
import { pointsColumn } from '../../core/scoring/score';
import { compileModel } from '../../core/sql/compile-model';
import type { CompiledModel } from '../../core/sql/compiled-model';
import type { Dialect, SqlKind } from '../../core/sql/dialect';
import type { Source } from '../../core/sql/source';
import { printStatement } from '../../core/sql/print-statement';
import type { Cell } from '../../core/values/cell';
import { problemText, type Result } from '../../core/values/problem';
import type { ModelCase } from './model-cases';
import { rowColumn, sheetTable, warehouseSource } from './warehouse-table';

/** Every column that a run of the model can give. */
export const askedOf = ({ model }: ModelCase): readonly string[] => [
  ...standardColumnsOf(model),
  ...model.criteria.map(({ name }) => pointsColumn(name)),
  ...model.segments.map(({ name }) => ruleColumn(name)),
  ...model.computed.map(({ field }) => field),
  customerColumn,
  placedColumn,
];

function valueOf<Value>(result: Result<Value>, name: string): Value {
  if (!result.ok) throw new Error(`${name}: ${result.problems.map(problemText).join('; ')}`);
  return result.value;
}

/** A model as the dialect says it. */
export function compiledCase(
  each: ModelCase,
  dialect: Dialect,
  source: Source = warehouseSource(each.table, dialect),
): CompiledModel {
  const { model, overrides, name } = each;
  return valueOf(compileModel(model, { source, dialect, overrides, wanted: askedOf(each) }), name);
}

const letters: Readonly<Record<SqlKind, string>> = { number: 'n', text: 't', truth: 'b' };
const kinds: readonly SqlKind[] = ['number', 'text', 'truth'];

/** The columns of a kind in a case, in their order. */
const ofKind = ({ columns }: CompiledModel, kind: SqlKind) => columns.filter((each) => each.kind === kind);

/**
 * One query that answers several cases: their rows one after the other, columns of a kind side by side.
 * @param sources - where the accounts stand; left out, they stand in the query
 */
export function parityQuery(
  cases: readonly ModelCase[],
  dialect: Dialect,
  sources: readonly Source[] = [],
): string {
  const compiled = cases.map((each, at) => compiledCase(each, dialect, sources[at]));
  const most = kinds.map((kind) => Math.max(...compiled.map((each) => ofKind(each, kind).length)));
  const parts = compiled.map((each, number) => {
    const columns = kinds.flatMap((kind, at) =>
      Array.from({ length: most[at]! }, (_, place) => {
        const id = ofKind(each, kind)[place]?.id ?? `CAST(NULL AS ${dialect.types[kind]})`;
        return `${id} AS ${letters[kind]}${place}`;
      }),
    );
    const inner = printStatement(each).replace(/;\n$/, '');
    return `SELECT ${number} AS case_number, ${dialect.identifier(rowColumn)} AS row_place, ${columns.join(', ')}\nFROM (\n${inner}\n) AS case_${number}`;
  });
  return parts.join('\nUNION ALL\n');
}

/** Where an engine answers otherwise than a run. */
export interface ModelDifference {
  readonly case: string;
  readonly column: string;
  readonly row: number;
  readonly ours: Cell;
  readonly theirs: unknown;
}

const tolerance = 1e-12;

function isSame(ours: Cell, theirs: unknown, isOwnText: boolean): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') {
    return (
      ours === theirs || Math.abs(ours - theirs) <= tolerance * Math.max(Math.abs(ours), Math.abs(theirs))
    );
  }
  // Of two spellings of one text a run shows the first of the column, a statement the row's own.
  if (isOwnText && typeof ours === 'string' && typeof theirs === 'string') return fold(ours) === fold(theirs);
  return ours === theirs;
}

/**
 * Where an engine answers otherwise than a run.
 * @param rows - what it answered to `parityQuery`
 */
export function modelDifferences(
  cases: readonly ModelCase[],
  rows: readonly Readonly<Record<string, unknown>>[],
  dialect: Dialect,
): readonly ModelDifference[] {
  const answered = new Map(
    rows.map((row) => [`${Number(row['case_number'])} ${Number(row['row_place'])}`, row]),
  );
  return cases.flatMap((each, number) => {
    const { model, overrides, table, name } = each;
    const { frame } = valueOf(run(sheetTable(table), model, { overrides, wanted: askedOf(each) }), name);
    const compiled = compiledCase(each, dialect);
    return compiled.columns.flatMap((column) => {
      const place = ofKind(compiled, column.kind).indexOf(column);
      const cells = cellsOf(columnOf(frame, column.name));
      return table.rows.flatMap((_, row): ModelDifference[] => {
        const answer = answered.get(`${number} ${row}`);
        if (!answer) throw new Error(`${name}: there is no row ${row}`);
        const ours = cells(row);
        const theirs = answer[`${letters[column.kind]}${place}`] ?? null;
        if (isSame(ours, theirs, column.name === 'region')) return [];
        return [{ case: name, column: column.name, row, ours, theirs }];
      });
    });
  });
}
