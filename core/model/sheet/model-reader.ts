import type { Rows } from '../../values/cell';
import { defineProblem, found, refused, type Problem, type Result } from '../../values/problem';
import { fold } from '../../expr/fold';
import { kindsOf } from '../kind-of';
import { MODEL_VERSION, type Model } from '../model';
import type { Part } from './part';
import { noSettings } from './parts/setting';
import { sheetItems } from './sheet-item';
import type { SheetReader } from './sheet-reader';
import { cellText, readSheetRows, type SheetPlace, type SheetRow } from './sheet-row';

/** Parts that later capabilities write. */
const reservedParts: readonly string[] = ['scenario'];

/** What a sheet is read for. */
export interface SheetReading {
  readonly parts: readonly Part[];
  /** Parts whose rows stand there for others and are passed over. */
  readonly passedOver: readonly string[];
  /** Everything that is wrong with a model of these parts. */
  readonly check: (model: Model) => readonly Problem[];
}

const unknownPart = defineProblem(
  'unknown-part',
  '"{value}" is not a part of a model; the parts are {known}',
);
const reservedPart = defineProblem(
  'reserved-part',
  'the part "{value}" is not read by this version of Tamarack; take the row out',
);
const emptySheet = defineProblem(
  'model-empty',
  'the model has no rows; it needs rows part, item, field, test, value, points, region, note',
);

const nothing: Model = {
  version: MODEL_VERSION,
  name: 'Model',
  settings: noSettings,
  fields: [],
  computed: [],
  exclusions: [],
  layers: { TAM: [], SAM: [], SOM: [] },
  criteria: [],
  grades: [],
  regions: [],
  named: [],
  segments: [],
  merges: [],
  rest: 'Rest',
  guardrails: [],
};

function rowsByPart(
  rows: readonly SheetRow[],
  { parts, passedOver }: SheetReading,
  problems: Problem[],
): Map<string, SheetRow[]> {
  const names = [...parts.map(({ name }) => name), ...passedOver];
  const byPart = new Map<string, SheetRow[]>(names.map((name) => [name, []]));
  for (const row of rows) {
    const value = fold(cellText(row.cells.part));
    const known = byPart.get(value);
    if (known) {
      known.push(row);
      continue;
    }
    const place = { cell: row.addressOf('part') };
    if (reservedParts.includes(value)) problems.push(reservedPart({ value }, place));
    else problems.push(unknownPart({ value, known: names.join(', ') }, place));
  }
  return byPart;
}

/** The cell of a path, or of the nearest thing around it that stands in a cell. */
function cellOfPath(cellOf: SheetReader['cellOf'], path: string): string | undefined {
  for (
    let rest = path;
    rest !== '';
    rest = rest.slice(0, Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('[')))
  ) {
    const cell = cellOf.get(rest);
    if (cell) return cell[0].addressOf(cell[1]);
    if (!/[.[]/.test(rest)) return undefined;
  }
  return undefined;
}

function inCell(problem: Problem, cellOf: SheetReader['cellOf']): Problem {
  const cell = problem.at?.path === undefined ? undefined : cellOfPath(cellOf, problem.at.path);
  return cell ? { ...problem, at: { ...problem.at, cell } } : problem;
}

/** Each problem once: a row that holds for several regions is wrong but once. */
const once = (problem: Problem, place: number, all: readonly Problem[]): boolean =>
  problem.at?.cell === undefined ||
  all.findIndex(({ at, message }) => at?.cell === problem.at?.cell && message === problem.message) === place;

/** True for what the check finds only because something could not be read: the reader has told it already. */
function follows(problem: Problem, { problems, unreadPaths, unreadFields }: SheetReader): boolean {
  const { cell, path = '' } = problem.at ?? {};
  if (cell !== undefined && problems.some(({ at }) => at?.cell === cell)) return true;
  if ([...unreadPaths].some((unread) => path.startsWith(unread))) return true;
  return Object.values(problem.parameters).some((value) => unreadFields.has(String(value)));
}

/**
 * Reads the rows of a Model sheet, with or without their header, and checks the model they say.
 * @param reading which parts are read and how they are checked
 * @param rows the block as a host hands it over; wholly blank rows are skipped
 * @param place where the block stands, so that problems name cells; by default a sheet Model from A1
 * @returns the model, or every problem at once, each with its cell
 */
export function readSheetFor(
  reading: SheetReading,
  rows: Rows,
  place: SheetPlace = { sheet: 'Model', row: 1, column: 1 },
): Result<Model> {
  const sheetRows = readSheetRows(rows, place);
  if (!sheetRows.ok) return sheetRows;
  if (sheetRows.value.length === 0) return refused([emptySheet()]);
  const problems: Problem[] = [];
  const reader: SheetReader = {
    problems,
    cellOf: new Map(),
    unreadPaths: new Set(),
    unreadFields: new Set(),
    kindOf: () => undefined,
  };
  const byPart = rowsByPart(sheetRows.value, reading, problems);
  let model = nothing;
  for (const part of reading.parts) {
    model = { ...model, ...part.read(sheetItems(byPart.get(part.name) ?? [], problems), reader) };
    reader.kindOf = kindsOf(model);
  }
  const newer = problems.filter(({ code }) => code === 'newer-model');
  if (newer.length > 0) return refused(newer);
  const checked = reading
    .check(model)
    .map((problem) => inCell(problem, reader.cellOf))
    .filter((problem) => !follows(problem, reader))
    .filter(once);
  const all = [...problems, ...checked.filter(({ level }) => level === 'problem')];
  return all.length > 0 ? refused(all) : found(model, checked);
}
