import { areaBehindRange } from './behind';
import { a1Of, areaOf, overlaps } from '../book/area';
import { changed } from '../book/book';
import { protectionAgainst } from '../book/guards';
import type { Area } from '../book/sheet';
import { mergesIn } from '../book/sheet-changes';
import { bandingOf, newBanding } from '../natives/banding';
import { dataValidationsAt, setDataValidation } from '../natives/data-validation';
import { filterOf, newFilter } from '../natives/filter';
import { addMetadata, metadataFinder, metadataInside } from '../natives/metadata';
import { newPivot } from '../natives/pivot-table';
import { newProtection } from '../natives/protection';
import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { selectArea } from './active';
import { listOf } from './list-of';
import { clearCells } from './range-clear';
import { copyTo } from './range-copy';
import { ofLooks } from './range-looks';
import { ofValues } from './range-values';
import { strict } from '../strict';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function rangeOf(run: ServerRun, area: Area): Range {
  const self = () => run.objects.range(area);
  const members = {
    ...ofPlace(run, area),
    ...ofNatives(run, area),
    ...ofValues(run, area, self),
    ...ofLooks(run, area, self),
  };
  const alive: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(members)) {
    alive[name] = (...given: unknown[]) => {
      if (!run.google.book.sheets.includes(area.sheet)) refuse(`Sheet ${area.sheet.id} not found`);
      return (member as (...given: unknown[]) => unknown)(...given);
    };
  }
  return strict<Range>(run, 'Range', alive as Partial<Range>, area);
}

function ofPlace(run: ServerRun, area: Area): Partial<Range> {
  const { sheet, row, column, rows, columns } = area;
  const at = (next: Area): Range => {
    const isOutside = next.row < 0 || next.column < 0 || next.rows < 1 || next.columns < 1;
    if (isOutside || next.row + next.rows > sheet.rows || next.column + next.columns > sheet.columns) {
      refuse('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return run.objects.range(next);
  };
  return {
    getSheet: () => run.objects.sheet(sheet),
    getGridId: () => sheet.id,
    getRow: () => row + 1,
    getRowIndex: () => row + 1,
    getColumn: () => column + 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getHeight: () => rows,
    getWidth: () => columns,
    getLastRow: () => row + rows,
    getLastColumn: () => column + columns,
    getA1Notation: () => a1Of(area),
    getCell: (down: number, across: number) => {
      if (down > rows || across > columns) refuse('Cell reference out of range');
      return at(areaOf(sheet, row + down - 1, column + across - 1));
    },
    offset: (down: number, across: number, height: number = rows, width: number = columns) =>
      at(areaOf(sheet, row + down, column + across, height, width)),
    activate: () => (selectArea(run, area), run.objects.range(area)),
    canEdit: () => protectionAgainst(run.user, area) === null,
    isPartOfMerge: () => mergesIn(area).length > 0,
    getMergedRanges: () =>
      listOf(
        run,
        mergesIn(area).map((merge) => run.objects.range(merge)),
      ),
  } as Partial<Range>;
}

function ofNatives(run: ServerRun, area: Area): Partial<Range> {
  const { sheet } = area;
  const self = () => run.objects.range(area);
  return {
    clear: (options: Readonly<Record<string, boolean>> = {}) => {
      const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
      const all = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
      clearCells(run, area, {
        contents: all || contentsOnly === true,
        formats: all || formatOnly === true,
        notes: all || commentsOnly === true,
        validations: all || validationsOnly === true,
      });
      return self();
    },
    clearContent: () => (clearCells(run, area, { contents: true }), self()),
    clearFormat: () => (clearCells(run, area, { formats: true }), self()),
    clearNote: () => (clearCells(run, area, { notes: true }), self()),
    clearDataValidations: () => (clearCells(run, area, { validations: true }), self()),
    copyTo: (target: unknown, how?: unknown) => copyTo(run, area, areaBehindRange(target), how),
    protect: () => newProtection(run, 'RANGE', area),
    createFilter: () => newFilter(run, area),
    getFilter: () => (sheet.natives.filter ? filterOf(run, sheet) : null),
    applyRowBanding: (...given: readonly unknown[]) => newBanding(run, area, given),
    getBandings: () =>
      listOf(
        run,
        sheet.natives.bandings
          .filter((banding) => overlaps(banding.area, area))
          .map((banding) => bandingOf(run, banding)),
      ),
    createPivotTable: (source: unknown) => newPivot(run, area, areaBehindRange(source)),
    setDataValidation: (rule: unknown) => {
      setDataValidation(run, area, rule);
      return self();
    },
    getDataValidation: () => dataValidationsAt(run, area)[0]?.[0] ?? null,
    getDataValidations: () => dataValidationsAt(run, area),
    addDeveloperMetadata: (...given: readonly unknown[]) => {
      const location = area.rows === sheet.rows ? 'COLUMN' : area.columns === sheet.columns ? 'ROW' : null;
      if (location === null)
        refuse('Adding developer metadata to arbitrary ranges is not currently supported.');
      else addMetadata(run, location, area, given);
      return self();
    },
    getDeveloperMetadata: () => metadataInside(run, area),
    createDeveloperMetadataFinder: () => metadataFinder(run, area),
    merge: () => {
      if (area.rows * area.columns > 1) merge(run, area);
      return self();
    },
    breakApart: () => {
      sheet.merges = sheet.merges.filter((one) => !overlaps(one, area));
      return self();
    },
  } as Partial<Range>;
}

/** The first cell alone keeps what it holds. */
function merge(run: ServerRun, area: Area): void {
  const { sheet, row, column, rows, columns } = area;
  if (mergesIn(area).some((one) => !inside(one, area))) {
    refuse('You must select all cells in a merged range to merge or unmerge them.');
  }
  const rest = [
    areaOf(sheet, row, column + 1, 1, columns - 1),
    areaOf(sheet, row + 1, column, rows - 1, columns),
  ];
  for (const part of rest) {
    if (part.rows > 0 && part.columns > 0) clearCells(run, part, { contents: true });
  }
  sheet.merges = [...sheet.merges.filter((one) => !overlaps(one, area)), area];
  changed(run.google.book);
}

function inside(one: Area, area: Area): boolean {
  return (
    one.row >= area.row &&
    one.column >= area.column &&
    one.row + one.rows <= area.row + area.rows &&
    one.column + one.columns <= area.column + area.columns
  );
}
