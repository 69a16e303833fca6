import { Univer, UniverInstanceType, LocaleType } from '@univerjs/core';
import {
  ICalculateFormulaService,
  UniverFormulaEnginePlugin,
  type IFormulaData,
} from '@univerjs/engine-formula';
import { isDay, type WrittenCell } from '../../../core/values/cell';

const unit = 'book';
const sheet = 'sheet';

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

/**
 * What the workbench's formula engine makes of a sheet.
 * @param rows - values and formulas, from A1
 * @returns the value of each formula's cell by `row,column`, both from 0
 */
export async function univerCells(rows: readonly (readonly WrittenCell[])[]): Promise<Answers> {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  const cells = rows.map((row) =>
    Object.fromEntries(row.map((cell, column) => [column, cellData(cell) ?? {}])),
  );
  const formulas = rows.map((row) =>
    Object.fromEntries(
      row.flatMap((cell, column) =>
        typeof cell === 'object' && cell !== null && 'formula' in cell ? [[column, { f: cell.formula }]] : [],
      ),
    ),
  );
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: unit,
    sheetOrder: [sheet],
    sheets: {
      [sheet]: {
        id: sheet,
        name: 'Accounts',
        rowCount: rows.length + 1,
        columnCount: Math.max(...rows.map((row) => row.length)) + 1,
        cellData: { ...cells },
      },
    },
  });
  const engine = univer.__getInjector().get(ICalculateFormulaService);
  // The engine resolves when it has begun; it says when it is done.
  const done = new Promise<Answers>((settle) => {
    engine.executionCompleteListener$.subscribe(({ unitData }) => {
      const found = new Map<string, unknown>();
      unitData[unit]?.[sheet]?.forValue((row, column, cell) => {
        found.set(`${row},${column}`, cell?.v);
      });
      settle(found);
    });
  });
  await engine.execute({
    formulaData: { [unit]: { [sheet]: { ...formulas } } } as IFormulaData,
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
