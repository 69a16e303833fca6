import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDuckDbEngine } from '../../../cli/engines/duckdb';
import type { Engine } from '../../../cli/engines/engine';
import { writeReviewSample, writeSummary } from '../../../cli/output/write-summary';
import {
  accountRows,
  makeReport,
  makeSample,
  readSummary,
  recognise,
  reportWorkbook,
  starterModel,
  summarySheetNames,
  type Model,
  type Result,
  type Rows,
} from '../../../core';
import { modelStamp } from '../../../core/model/model-stamp';
import { readTables, readXlsxSheets, sourceOfBlob, writeCsv } from '../../../files';
import { openFolder, tamarack } from '../fake-terminal';

function had<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

const folder = openFolder();
const at = (name: string): string => join(folder.path, name);
const sheetRows = [...makeSample({ accounts: 900, seed: 5, today: 46_000, faults: 0 }).accounts.rows];
folder.file('accounts.csv', writeCsv(sheetRows));

let engine: Engine;
let model: Model;
let rows: Rows;
beforeAll(async () => {
  const { signal } = new AbortController();
  const options = { threads: 2, memory: undefined, master: undefined, conf: [], connection: undefined };
  const job = { input: at('accounts.csv'), out: at('out.parquet'), options, resume: false, signal };
  engine = had(await openDuckDbEngine({ ...job, say: () => undefined }));
  const [table] = had(await readTables(readFileSync(at('accounts.csv')), 'accounts.csv')).tables;
  rows = table!.rows;
  const starter = had(starterModel(table!, recognise(table!).fields));
  model = { ...starter, settings: { ...starter.settings, asOf: '2026-03-31' } };
});
afterAll(async () => {
  await engine.close();
  folder.close();
});

const asked = () => ({ engine, model, overrides: [] });
const toldTo = (said: string[]) => ({
  from: 'DuckDB, accounts.csv',
  today: '2026-04-01',
  say: (doing: string) => said.push(doing),
});

/** The rows of a sheet below its header, without blank ones. */
async function sheetOf(file: string, name: string): Promise<Rows> {
  const [table] = had(await readTables(readFileSync(file), file, { sheet: name })).tables;
  return table!.rows.slice(table!.firstRow, table!.firstRow + table!.rowCount);
}

/** Figures as near as two ways to add up doubles can come. */
const near = (cells: Rows): unknown =>
  cells.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(11)) : (cell ?? null))),
  );

test('a summary holds the figures that a report of the same accounts holds, and says where it is from', async () => {
  const said: string[] = [];
  had(await writeSummary(at('summary.xlsx'), asked(), toldTo(said)));
  expect(said).toContain('Taking a sample');
  const { table } = accountRows([...rows]);
  const report = had(makeReport(table, model));
  const pairs = [
    ['Warehouse market', 'TAM SAM SOM'],
    ['Warehouse layers', 'Market by segment'],
    ['Warehouse segments', 'Segments'],
    ['Warehouse guardrails', 'Guardrails'],
  ] as const;
  const { sheets } = reportWorkbook(report);
  for (const [own, name] of pairs) {
    const expected = sheets.find((sheet) => sheet.name === name)!.rows as Rows;
    expect(near(await sheetOf(at('summary.xlsx'), own))).toEqual(near(expected));
  }
  const { names } = had(await readTables(readFileSync(at('summary.xlsx')), 'summary.xlsx'));
  expect(names.map(({ name }) => name)).toContain('MODEL');
  const cells = await sheetOf(at('summary.xlsx'), 'Warehouse cells');
  expect(cells.at(-1)?.[2]).toBe(report.profile.at(-1)?.accounts);
});

test('a summary is read back into the sheets that it was written from', async () => {
  const bytes = new Blob([readFileSync(at('summary.xlsx'))]);
  const sheets = had(await readXlsxSheets(sourceOfBlob(bytes), 'summary.xlsx', summarySheetNames));
  const read = had(readSummary('summary.xlsx', sheets));
  expect(read.map(({ name }) => name)).toEqual(summarySheetNames.slice(0, -1));
  const market = read[0]!;
  expect(market.stamp).toEqual({
    text: `900 accounts in DuckDB, accounts.csv, 2026-04-01, made with “${model.name}”`,
    model: modelStamp(model),
  });
  expect(market.charts?.[0]?.categories.sheet).toBe('Warehouse market');
  expect(market.columns.map(({ format }) => format)).toContain('money');
  expect(market.rows).toEqual(await sheetOf(at('summary.xlsx'), 'Warehouse market'));
  const without = readSummary('other.xlsx', sheets.slice(1));
  expect(without.ok ? '' : without.problems[0]!.message).toContain(
    '"other.xlsx" is no summary of a warehouse',
  );
});

test('accounts for review are the same every time, and the review takes them', async () => {
  const first = had(await writeReviewSample(at('review.csv'), asked(), 5, toldTo([])));
  const text = folder.read('review.csv');
  had(await writeReviewSample(at('again.csv'), asked(), 5, toldTo([])));
  expect(folder.read('again.csv')).toBe(text);
  expect(first).toBeGreaterThan(10);
  const { code, printed } = await tamarack('review', at('review.csv'), '--out', at('sheets.xlsx'), '--json');
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ problems: [] });
});

test('a column that is gone is named, and nothing is written', async () => {
  const gone = { ...model, fields: model.fields.map((each) => ({ ...each, header: `${each.header} gone` })) };
  const refused = await writeSummary(at('none.xlsx'), { ...asked(), model: gone }, toldTo([]));
  expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toContain('header-not-found');
});

test('the command writes both beside its output, of all files of a folder', async () => {
  const [header, ...accounts] = sheetRows;
  mkdirSync(at('parts'));
  folder.file('parts/one.csv', writeCsv([header!, ...accounts.slice(0, 300)]));
  folder.file('parts/two.csv', writeCsv([header!, ...accounts.slice(300)]));
  const saved = folder.file('model.json', JSON.stringify(model));
  const words = ['warehouse', '--model', saved, '--input', at('parts'), '--out', at('parts.parquet')];
  const beside = ['--summary', at('parts.xlsx'), '--review', at('parts-review.csv'), '--review-rows', '2'];
  const { code, printed, reported } = await tamarack(...words, ...beside);
  expect({ code, reported }).toEqual({ code: 0, reported: '' });
  expect(printed).toContain('parts.xlsx');
  const [all] = await sheetOf(at('parts.xlsx'), 'Warehouse market');
  expect(all?.slice(0, 2)).toEqual(['All accounts', accounts.length]);
  const review = await tamarack(...words, '--review', at('parts/review.csv'));
  expect([review.code, review.reported]).toEqual([2, expect.stringContaining('lies within it')]);
});
