import { createHash } from 'node:crypto';
import { recognise } from '../../core/accounts/recognise';
import type { CountAsk, PickAsk } from '../../core/expr/asks';
import type { Model } from '../../core/model/model';
import { guardrailColumns, guardrailInput } from '../../core/model/guardrail-input';
import { run } from '../../core/model/run';
import { starterModel } from '../../core/model/starter/starter-model';
import { nameHeaders, reviewAsk, summaryAsks } from '../../core/model/summary-asks';
import { marketSizes } from '../../core/market/market-sizes';
import { makeSummary } from '../../core/report/summary';
import { makeSample } from '../../core/sample/make-sample';
import { checkGuardrails } from '../../core/segments/check-guardrails';
import { compileModel } from '../../core/sql/compile-model';
import { countSql, readCounts } from '../../core/sql/count-accounts';
import { pickSql, readPicked } from '../../core/sql/pick-accounts';
import { rowsOfModel, type ResultRows } from '../../core/sql/result-rows';
import { accountRows } from '../../core/values/account-rows';
import { isDay } from '../../core/values/cell';
import type { Result } from '../../core/values/problem';
import { cellAt } from '../../core/values/table';
import { warehouseSource, type WarehouseTable, type WarehouseValue } from '../sql-parity/warehouse-table';
import { openPostgres, openSpark, openTranslated, type SqlEngine } from './sql-engine';

function had<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

/** Figures as near as two ways to add up doubles can come. */
const near = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'number' ? Number(each.toPrecision(11)) : each,
    ),
  );

const { table } = accountRows(
  makeSample({ accounts: 150, seed: 23, today: 46_000, faults: 0 }).accounts.rows,
);
const starter = had(starterModel(table, recognise(table).fields));
const model: Model = { ...starter, settings: { ...starter.settings, asOf: '2026-03-31' } };
const { value } = model.settings;
const asks = summaryAsks(model);
const done = had(run(table, model, guardrailColumns(model)));

/** The accounts as typed columns of a warehouse. */
function warehouseTable(): WarehouseTable {
  const cells = table.headers.map((_, column) =>
    Array.from({ length: table.rowCount }, (_row, row) => cellAt(table, row, column)),
  );
  const typeOf = (column: number) => {
    const known = cells[column]!.filter((cell) => cell !== null);
    if (known.every((cell) => typeof cell === 'number')) return 'number';
    return known.every(isDay) ? 'date' : 'text';
  };
  const columns = table.headers.map(
    (name, column) => ({ name, type: typeOf(column), separator: '; ' }) as const,
  );
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    columns.map(({ type }, column): WarehouseValue => {
      const cell = cells[column]![row] ?? null;
      if (cell === null) return null;
      if (isDay(cell)) return cell.day;
      return type === 'text' ? String(cell) : cell;
    }),
  );
  return { columns, rows };
}

describe.each([
  ['PostgreSQL', openPostgres],
  ['Spark', openSpark],
  ['BigQuery, as sqlglot reads it', () => openTranslated('bigquery')],
  ['Snowflake, as sqlglot reads it', () => openTranslated('snowflake')],
] as const)('a summary told by %s', (_, open) => {
  let engine: SqlEngine;
  let rows: ResultRows;
  beforeAll(async () => {
    engine = await open();
    const held = warehouseTable();
    const source = engine.hold ? await engine.hold('accounts', held) : warehouseSource(held, engine.dialect);
    const { wanted, fields } = asks;
    const compiled = had(compileModel(model, { source, dialect: engine.dialect, wanted, fields }));
    rows = rowsOfModel(compiled, source, nameHeaders(model));
  });
  afterAll(() => engine.stop());

  const counted = async (ask: CountAsk) => readCounts(rows, ask, await engine.query(countSql(rows, ask)));
  const picked = async (ask: PickAsk) => readPicked(rows, ask, await engine.query(pickSql(rows, ask)));

  test('has the sizes and the findings of a run', async () => {
    const summary = had(
      makeSummary(model, {
        cells: await counted(asks.cells),
        places: asks.places && (await counted(asks.places)),
        sample: (await picked(asks.sample)).frame,
        top: await picked(asks.top),
      }),
    );
    expect(near(summary.sizes)).toEqual(near(marketSizes(done.frame, value)));
    expect(near(summary.guardrails)).toEqual(near(checkGuardrails(guardrailInput(done), model.guardrails)));
  });

  test('draws the accounts for review that every engine draws, with their own cells', async () => {
    const headers = [...nameHeaders(model), 'Employees', 'Customer Since'];
    const ask = reviewAsk(headers, 4);
    const { kept, frame } = await picked(ask);
    const segment = frame.columns.get('segment');
    if (segment?.kind !== 'text') throw new Error('no segment');
    const hashOf = (text: string | null | undefined): string =>
      createHash('md5')
        .update(text ?? '')
        .digest('hex');
    const [ids = []] = [...kept.values()];
    expect(frame.length).toBeGreaterThan(8);
    for (let row = 1; row < frame.length; row++)
      if (segment.codes[row] === segment.codes[row - 1])
        expect(hashOf(ids[row - 1]) < hashOf(ids[row])).toBe(true);
    const idColumn = table.headers.indexOf(headers[0]!);
    const textOf = (row: number, header: string): string | null => {
      const cell = cellAt(table, row, table.headers.indexOf(header));
      return cell === null || isDay(cell) ? null : String(cell);
    };
    const own = new Map(
      Array.from({ length: table.rowCount }, (_row, row) => [String(cellAt(table, row, idColumn)), row]),
    );
    ids.forEach((id, row) => {
      expect(kept.get('Employees')?.[row]).toBe(textOf(own.get(id!)!, 'Employees'));
    });
    for (const day of kept.get('Customer Since')!) if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
