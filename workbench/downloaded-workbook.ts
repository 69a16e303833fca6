import type { Chart, Result, Rows, Sheet, SheetColumn, Workbook } from '#core';
import { dayOf, outputBanner } from '#core';
import { writeXlsx } from '#files';
import type { CurrentReport, Engine, Host } from '#panel';
import { currentReport, modelPlace, nextTurn, overridesPlace, parseBlock } from '#panel';
import { plainFormat } from './plain-sheet';

interface StandingSheet {
  readonly name: string;
  readonly rows: Rows;
}

/**
 * The open workbook as an xlsx file, the report in it made by an engine of its own. The user's sheets are in it as they stand; the sheets that we wrote are there as
 * the report has them, values in the place of formulas that only Tamarack's hosts know, with native charts and a pivot.
 */
export async function downloadedWorkbook(
  host: Host,
  engine: Engine,
  sheetNames: readonly string[],
  today: string,
): Promise<Result<Uint8Array>> {
  const standing: StandingSheet[] = [];
  for (const name of sheetNames) {
    const rows = (await host.sheets.readSheet(name)) ?? [];
    if (rows.length > 0) standing.push({ name, rows });
  }
  await nextTurn();
  const writtenOn = dayOf(today);
  const current = standing.some(isOutput) ? await currentReport(host, engine, writtenOn) : null;
  await nextTurn();
  const sheets = withReport(standing, current);
  const has = (name: string) => sheets.some((sheet) => sheet.name === name);
  const workbook: Workbook = {
    title: 'Tamarack workbench',
    ...(writtenOn === null ? {} : { writtenOn }),
    sheets,
    names: [modelPlace, overridesPlace].filter(({ sheet }) => has(sheet)),
  };
  return writeXlsx(workbook);
}

/** Each sheet where it stands, ours as the report has them; then those of the report that were not there. */
function withReport(standing: readonly StandingSheet[], current: CurrentReport | null): readonly Sheet[] {
  if (!current) return standing.map((sheet) => plain(sheet));
  const made = current.sheets;
  const accounts = made.find(({ name }) => name === 'Accounts');
  const written = standing.map((sheet) => {
    const reported = made.find(({ name }) => name === sheet.name);
    if (reported && isOutput(sheet)) return reported;
    const isAccounts = sheet.name === current.place.sheet && startsSheet(current.place.range);
    if (isAccounts) return dressed(sheet, accounts);
    return dressed(sheet, sheet.name === modelPlace.sheet ? reported : undefined);
  });
  const names = new Set(written.map(({ name }) => name));
  const more = made.filter(({ name, role }) => role === 'output' && !names.has(name));
  const all = new Set([...written, ...more]);
  const isMade = (name: string) => [...all].some((sheet) => sheet.name === name && made.includes(sheet));
  const isDrawn = ({ categories, series }: Chart) =>
    [categories, ...series.map(({ values }) => values)].every((range) => isMade(range.sheet));
  return [...all]
    .filter(({ pivot }) => !pivot || isMade(pivot.source))
    .map((sheet) => (sheet.charts ? { ...sheet, charts: sheet.charts.filter(isDrawn) } : sheet));
}

function isOutput({ rows }: StandingSheet): boolean {
  return rows[0]?.[0] === outputBanner;
}

function startsSheet(range: string): boolean {
  const { row, column } = parseBlock(range);
  return row === 0 && column === 0;
}

/** A sheet's cells as they stand, in the looks of the report's sheet where their headers agree. */
function dressed(standing: StandingSheet, looks: Sheet | undefined): Sheet {
  const sheet = plain(standing);
  if (!looks) return sheet;
  const byHeader = new Map(looks.columns.map((column) => [column.header, column]));
  const columns = sheet.columns.map((column) => byHeader.get(column.header) ?? column);
  const has = ({ header }: { readonly header: string }) => columns.some((column) => column.header === header);
  return {
    ...looks,
    name: sheet.name,
    role: sheet.role,
    columns,
    rows: sheet.rows,
    highlights: (looks.highlights ?? []).filter(has),
    choices: (looks.choices ?? []).filter(has),
  };
}

function plain(sheet: StandingSheet): Sheet {
  const role = isOutput(sheet) ? 'output' : 'input';
  const [header = [], ...rows] = role === 'output' ? sheet.rows.slice(1) : sheet.rows;
  const columns = header.map((cell, index): SheetColumn => {
    const format = plainFormat(rows.slice(0, 100).map((row) => row[index] ?? null));
    return { header: typeof cell === 'object' ? '' : String(cell), ...(format ? { format } : {}) };
  });
  return { name: sheet.name, role, columns, rows, freezeHeader: true };
}
