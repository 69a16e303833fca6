import { areaOf } from '../book/area';
import { changed } from '../book/book';
import { wipePivot } from '../book/draw-pivots';
import { refuseWhereProtected } from '../book/guards';
import type { Area, PivotGroupState, PivotState, PivotValueState } from '../book/sheet';
import { enumValue, nameOf } from '../enums';
import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { listOf } from '../services/list-of';
import { strict } from '../strict';

type PivotTable = GoogleAppsScript.Spreadsheet.PivotTable;
type PivotGroup = GoogleAppsScript.Spreadsheet.PivotGroup;
type PivotValue = GoogleAppsScript.Spreadsheet.PivotValue;

/** In @types/google-apps-script 2.0.13 this is missing. */
interface PivotTableToday extends PivotTable {
  getSourceDataRange(): GoogleAppsScript.Spreadsheet.Range;
}

export function newPivot(run: ServerRun, anchor: Area, source: Area): PivotTable {
  const { book } = run.google;
  refuseWhereProtected(run.user, anchor);
  const place = areaOf(anchor.sheet, anchor.row, anchor.column);
  const state: PivotState = {
    anchor: place,
    source,
    rows: [],
    columns: [],
    values: [],
    valuesAcross: true,
    drawn: null,
  };
  place.sheet.natives.pivots.push(state);
  changed(book);
  return pivotOf(run, state);
}

export function pivotOf(run: ServerRun, state: PivotState): PivotTable {
  const { book } = run.google;
  const { natives } = state.anchor.sheet;
  const touch = () => {
    refuseWhereProtected(run.user, state.anchor);
    if (!natives.pivots.includes(state)) refuse('The pivot table was not found on the sheet.');
    changed(book);
  };
  const addGroup = (groups: PivotGroupState[], sourceColumn: number): PivotGroup => {
    touch();
    checkColumn(state, sourceColumn);
    const group = { sourceColumn, name: null, showsTotals: true, isAscending: true, repeatsLabels: false };
    groups.push(group);
    return groupOf(run, state, groups, group);
  };
  return strict<PivotTableToday>(
    run,
    'PivotTable',
    {
      getAnchorCell: () => run.objects.range(state.anchor),
      getSourceDataRange: () => run.objects.range(state.source),
      addRowGroup: (column) => addGroup(state.rows, column),
      addColumnGroup: (column) => addGroup(state.columns, column),
      addPivotValue: (column, by) => {
        touch();
        checkColumn(state, column);
        const value: PivotValueState = {
          sourceColumn: column,
          by: nameOf(by) ?? refuse('Invalid argument: summarizeFunction'),
          name: null,
          displayType: 'DEFAULT',
        };
        state.values.push(value);
        return valueOf(run, state, value);
      },
      getRowGroups: () =>
        listOf(
          run,
          state.rows.map((group) => groupOf(run, state, state.rows, group)),
        ),
      getColumnGroups: () =>
        listOf(
          run,
          state.columns.map((group) => groupOf(run, state, state.columns, group)),
        ),
      getPivotValues: () =>
        listOf(
          run,
          state.values.map((value) => valueOf(run, state, value)),
        ),
      getFilters: () => listOf<GoogleAppsScript.Spreadsheet.PivotFilter>(run, []),
      remove: () => {
        touch();
        wipePivot(state);
        natives.pivots = natives.pivots.filter((one) => one !== state);
      },
    },
    state,
  );
}

/** Columns are counted from the sheet's own first one, not from the source's. */
function checkColumn({ source }: PivotState, column: number): void {
  if (!Number.isInteger(column) || column <= source.column || column > source.column + source.columns) {
    refuse('The source data column is outside the source range.');
  }
}

function groupOf(
  run: ServerRun,
  pivot: PivotState,
  groups: PivotGroupState[],
  state: PivotGroupState,
): PivotGroup {
  const change = (work: () => void): PivotGroup => {
    refuseWhereProtected(run.user, pivot.anchor);
    work();
    changed(run.google.book);
    return self;
  };
  const self: PivotGroup = strict<PivotGroup>(run, 'PivotGroup', {
    getSourceDataColumn: () => state.sourceColumn,
    getIndex: () => groups.indexOf(state),
    getDimension: () => enumValue('Dimension', groups === pivot.rows ? 'ROWS' : 'COLUMNS'),
    setDisplayName: (name) => change(() => (state.name = name)),
    showTotals: (shows) => change(() => (state.showsTotals = shows)),
    totalsAreShown: () => state.showsTotals,
    sortAscending: () => change(() => (state.isAscending = true)),
    sortDescending: () => change(() => (state.isAscending = false)),
    isSortAscending: () => state.isAscending,
    showRepeatedLabels: () => change(() => (state.repeatsLabels = true)),
    hideRepeatedLabels: () => change(() => (state.repeatsLabels = false)),
    areLabelsRepeated: () => state.repeatsLabels,
    remove: () => void change(() => groups.splice(groups.indexOf(state), 1)),
  });
  return self;
}

function valueOf(run: ServerRun, pivot: PivotState, state: PivotValueState): PivotValue {
  const change = (work: () => void): PivotValue => {
    refuseWhereProtected(run.user, pivot.anchor);
    work();
    changed(run.google.book);
    return self;
  };
  const self: PivotValue = strict<PivotValue>(run, 'PivotValue', {
    setDisplayName: (name) => change(() => (state.name = name)),
    getSummarizedBy: () => enumValue('PivotTableSummarizeFunction', state.by),
    summarizeBy: (by) =>
      change(() => (state.by = nameOf(by) ?? refuse('Invalid argument: summarizeFunction'))),
    getDisplayType: () => enumValue('PivotValueDisplayType', state.displayType),
    getFormula: () => null,
  });
  return self;
}
