import {
  defineProblem,
  fold,
  readModel,
  readModelSheet,
  refused,
  sheetColumns,
  type Cell,
  type Model,
  type Result,
  type Rows,
} from '#core';
import { readTables } from '#files';
import { readFile } from './read-file';

const notJson = defineProblem('not-json', '"{file}" is not JSON: {detail}');

const notModelRows = defineProblem(
  'not-model-rows',
  '"{file}" holds no model: its first row is {found}; a model has the columns part, item, field, test, value, points, region, note',
);

/** Parts that no model is without; one of them, or the header, tells the rows of a model from any other table. */
const usualParts = ['setting', 'field', 'layer', 'criterion', 'segment'];

/** Settings that the command line gives, over those of the model. */
export interface SaidSettings {
  readonly asOf?: string;
  readonly seed?: number;
  readonly value?: string;
}

/** The items of part `setting` in the Model sheet, by what they are called here. */
const items: readonly (readonly [keyof SaidSettings, string])[] = [
  ['asOf', 'as of'],
  ['seed', 'seed'],
  ['value', 'value'],
];

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? fold(cell) : '');

/** Puts settings into the rows of a Model sheet: into the row that there is, else into one more at the end. */
function withSettings(rows: Rows, said: SaidSettings): Rows {
  const header = rows.find((row) => row.some((cell) => textOf(cell) === 'part'));
  const place = (column: string): number =>
    header
      ? header.findIndex((cell) => textOf(cell) === column)
      : sheetColumns.findIndex((each) => each === column);
  const [part, item, value] = [place('part'), place('item'), place('value')];
  let result = rows;
  for (const [key, name] of items) {
    const wanted = said[key];
    if (wanted === undefined) continue;
    const at = result.findIndex((row) => textOf(row[part]) === 'setting' && textOf(row[item]) === name);
    const row: Cell[] = at < 0 ? [] : [...(result[at] ?? [])];
    row[part] = 'setting';
    row[item] = name;
    row[value] = wanted;
    const full = Array.from(row, (cell) => cell ?? null);
    result = at < 0 ? [...result, full] : result.map((each, index) => (index === at ? full : each));
  }
  return result;
}

function readJson(text: string, file: string, said: SaidSettings): Result<Model> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return refused([notJson({ file, detail: error instanceof Error ? error.message : String(error) })]);
  }
  if (typeof document !== 'object' || document === null || !('settings' in document))
    return readModel(document);
  return readModel({ ...document, settings: { ...(document.settings as object), ...said } });
}

/** Reads the rows of a Model sheet, with settings from the command line over them. */
export function readModelRows(rows: Rows, sheet: string, said: SaidSettings, firstRow = 1): Result<Model> {
  return readModelSheet(withSettings(rows, said), { sheet, row: firstRow, column: 1 });
}

/**
 * Reads a model from a file: JSON, or the rows of a Model sheet as csv or xlsx (what the workbook calls MODEL, else its
 * sheet Model, else its first).
 */
export async function readModelFile(file: string, said: SaidSettings = {}): Promise<Result<Model>> {
  const bytes = await readFile(file);
  if (!bytes.ok) return bytes;
  const start = new TextDecoder().decode(bytes.value.subarray(0, 64)).trimStart();
  if (/\.json$/i.test(file) || start.startsWith('{')) {
    return readJson(new TextDecoder().decode(bytes.value), file, said);
  }
  const read = await readTables(bytes.value, file);
  if (!read.ok) return read;
  const { tables, names, kind } = read.value;
  const named = names.find(({ name }) => fold(name) === 'model');
  const table = tables.find(({ name }) => fold(name ?? '') === fold(named?.sheet ?? 'Model')) ?? tables[0];
  if (!table) return readModelRows([], file, said);
  // The header is the row before the first; its place in the file is what problems are to name.
  const rows = table.rows.slice(table.firstRow - 1, table.firstRow + table.rowCount);
  if (
    !rows.some((row) => usualParts.includes(textOf(row[0])) || row.some((cell) => textOf(cell) === 'part'))
  ) {
    return refused([notModelRows({ file, found: table.headers.slice(0, 8).join(', ') })]);
  }
  return readModelRows(rows, kind === 'csv' ? file : (table.name ?? 'Model'), said, table.firstRow);
}
