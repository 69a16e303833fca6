import { Univer, UniverInstanceType, LocaleType } from '@univerjs/core';
import {
  ICalculateFormulaService,
  UniverFormulaEnginePlugin,
  type IFormulaData,
} from '@univerjs/engine-formula';
import { isDay, type WrittenCell } from '../../../core/values/cell';

const unit = 'book';

type Rows = readonly (readonly WrittenCell[])[];
type Answers = ReadonlyMap<string, unknown>;

/** Types of cells as the workbench's engine numbers them. */
const typeOf = { string: 1, number: 2, boolean: 3 } as const;

function cellData(cell: WrittenCell) {
  if (cell === null) return null;
  if (typeof cell === 'object') return isDay(cell) ? { v: cell.day, t: 2 } : null;
  return {
    v: typeof cell === 'boolean' ? Number(cell) : cell,
    t: typeOf[typeof cell as keyof typeof typeOf],
  };
}

const sheetData = (id: string, rows: Rows, name: string) => ({
  id,
  name,
  rowCount: rows.length + 1,
  columnCount: Math.max(1, ...rows.map((row) => row.length)) + 1,
  cellData: {
    ...rows.map((row) => Object.fromEntries(row.map((cell, column) => [column, cellData(cell) ?? {}]))),
  },
});

const formulasOf = (rows: Rows) => ({
  ...rows.map((row) =>
    Object.fromEntries(
      row.flatMap((cell, column) =>
        typeof cell === 'object' && cell !== null && 'formula' in cell ? [[column, { f: cell.formula }]] : [],
      ),
    ),
  ),
});

/**
 * What the workbench's formula engine makes of sheets that may refer to one another.
 * @param sheets - by name, values and formulas from A1
 * @returns by name, the value of each formula's cell by `row,column`, both from 0
 */
export async function univerSheets(sheets: ReadonlyMap<string, Rows>): Promise<ReadonlyMap<string, Answers>> {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  const placed = [...sheets].map(([name, rows], at) => ({ id: `sheet${at}`, name, rows }));
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: unit,
    sheetOrder: placed.map(({ id }) => id),
    sheets: Object.fromEntries(placed.map(({ id, name, rows }) => [id, sheetData(id, rows, name)])),
  });
  const engine = univer.__getInjector().get(ICalculateFormulaService);
  // The engine resolves when it has begun; it says when it is done.
  const done = new Promise<ReadonlyMap<string, Answers>>((settle) => {
    engine.executionCompleteListener$.subscribe(({ unitData }) => {
      const answers = placed.map(({ id, name }) => {
        const found = new Map<string, unknown>();
        unitData[unit]?.[id]?.forValue((row, column, cell) => {
          found.set(`${row},${column}`, cell?.v);
        });
        return [name, found] as const;
      });
      settle(new Map(answers));
    });
  });
  await engine.execute({
    formulaData: {
      [unit]: Object.fromEntries(placed.map(({ id, rows }) => [id, formulasOf(rows)])),
    } as IFormulaData,
    arrayFormulaCellData: {},
    arrayFormulaRange: {},
    forceCalculate: true,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  });
  const answers = await done;
  univer.dispose();
  return answers;
}

/** What the workbench's formula engine makes of one sheet: the value of each formula's cell by `row,column`. */
export async function univerCells(rows: Rows): Promise<Answers> {
  return (await univerSheets(new Map([['Accounts', rows]]))).get('Accounts')!;
}
