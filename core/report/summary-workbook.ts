import type { Column, Frame } from '../expr/columns';
import type { Model } from '../model/model';
import { modelStamp } from '../model/model-stamp';
import { readModelSheet } from '../model/sheet/read-sheet';
import { summaryAsks, summaryMeasures } from '../model/summary-asks';
import { defineProblem, found, refused, type Result } from '../values/problem';
import type { Rows } from '../values/cell';
import { modelSheet } from './model-sheet';
import { stampColumn } from './stamp';
import { makeSummary, type SummaryAnswers } from './summary';
import { summaryNames, summarySheets, type SummaryOrigin } from './summary-sheets';
import { outputBanner, type Sheet, type Workbook } from './workbook';

const notSummary = defineProblem(
  'summary/not-one',
  '"{file}" is no summary of a warehouse: {sheets} is missing, or not as it was written; write one with tamarack warehouse … --summary FILE.xlsx',
);

/**
 * What a warehouse answered, as a workbook with the model that was asked for.
 * @param answers - to `summaryAsks` of the same model
 * @param writtenOn - the serial day that the file says it was written on; the clock is the host's
 */
export function summaryWorkbook(
  model: Model,
  answers: SummaryAnswers,
  origin: SummaryOrigin,
  writtenOn?: number,
): Result<Workbook> {
  const summary = makeSummary(model, answers);
  if (!summary.ok) return summary;
  const own = modelSheet(model);
  return found({
    title: `Summary of ${origin.from} by ${model.name}`,
    ...(writtenOn === undefined ? {} : { writtenOn }),
    sheets: [...summarySheets(summary.value, origin), own],
    names: [{ name: 'MODEL', sheet: own.name }],
  });
}

/** Nobody's answers: what the sheets of a summary look like, whatever stands on them. */
function noAnswers(model: Model): SummaryAnswers {
  const { cells, top } = summaryAsks(model);
  const text: Column = { kind: 'text', codes: new Uint8Array(0), values: [null] };
  const truth: Column = { kind: 'truth', values: new Uint8Array(0) };
  const number: Column = { kind: 'number', values: new Float64Array(0) };
  const numbers = summaryMeasures(model).map((name) => [name, number] as const);
  const frame: Frame = {
    length: 0,
    columns: new Map<string, Column>([
      ...cells.by.map((name) => [name, text] as const),
      ...cells.holding.map((name) => [name, truth] as const),
      ...numbers,
    ]),
    counted: {
      accounts: new Float64Array(0),
      known: new Map(cells.known.map((name) => [name, new Float64Array(0)])),
    },
  };
  const { counted: _, ...sample } = frame;
  return {
    cells: frame,
    places: null,
    sample,
    top: { frame: sample, kept: new Map(top.kept.map((header) => [header, []])) },
  };
}

/** The model that a summary was made with, which its workbook holds. */
function modelOf(file: string, sheets: readonly ReadSheet[]): Result<Model> {
  const rows = sheets.find(({ sheet }) => sheet === 'Model')?.rows;
  const model = rows ? readModelSheet(rows) : null;
  return model?.ok ? model : refused([notSummary({ file, sheets: 'Model' })]);
}

/** A sheet of a file: everything that stands on it, row 1 first. */
export interface ReadSheet {
  readonly sheet: string;
  readonly rows: Rows;
}

/**
 * Reads a workbook that `summaryWorkbook` described back into its sheets, with formats and charts, to be written where the
 * reader works. Their stamps say where, when and with which model they were made.
 * @param file - its name, as problems say it
 */
export function readSummary(file: string, sheets: readonly ReadSheet[]): Result<readonly Sheet[]> {
  const model = modelOf(file, sheets);
  if (!model.ok) return model;
  const bare = makeSummary(model.value, noAnswers(model.value));
  if (!bare.ok) return bare;
  const stamp = modelStamp(model.value);
  const bySheet = new Map(sheets.map(({ sheet, rows }) => [sheet, rows]));
  const otherwise: string[] = [];
  const read = summarySheets(bare.value, { from: '', on: '' }).map((sheet): Sheet => {
    const [banner = [], headers = [], ...rows] = bySheet.get(sheet.name) ?? [];
    const isOurs = banner[0] === outputBanner;
    const isSame = sheet.columns.every(({ header }, at) => headers[at] === header);
    if (!isOurs || !isSame) otherwise.push(sheet.name);
    const cells = rows.map((row) => sheet.columns.map((_, at) => row[at] ?? null));
    return { ...sheet, rows: cells, stamp: { text: String(banner[stampColumn] ?? ''), model: stamp } };
  });
  if (otherwise.length === 0) return found(read);
  return refused([notSummary({ file, sheets: otherwise.join(', ') })]);
}

/** What the sheets of a summary are called. */
export const summarySheetNames: readonly string[] = [...Object.values(summaryNames), 'Model'];
