import type { Area, ChartState } from '../book/sheet';
import { enumOf, enumValue, nameOf } from '../enums';
import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { areaBehindRange } from '../services/behind';
import { listOf } from '../services/list-of';
import { stateOf, strict } from '../strict';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** The Charts service: its enums, which charts in sheets are named by. */
export function charts(run: ServerRun): GoogleAppsScript.Charts.Charts {
  return strict<GoogleAppsScript.Charts.Charts>(run, 'Charts', {
    ChartType: enumOf('ChartType', [
      'TIMELINE',
      'AREA',
      'BAR',
      'BUBBLE',
      'CANDLESTICK',
      'COLUMN',
      'COMBO',
      'GAUGE',
      'GEO',
      'HISTOGRAM',
      'RADAR',
      'LINE',
      'ORG',
      'PIE',
      'SCATTER',
      'SPARKLINE',
      'STEPPED_AREA',
      'TABLE',
      'TREEMAP',
      'WATERFALL',
    ]),
    ChartHiddenDimensionStrategy: enumOf('ChartHiddenDimensionStrategy', [
      'IGNORE_BOTH',
      'IGNORE_ROWS',
      'IGNORE_COLUMNS',
      'SHOW_BOTH',
    ]),
    ChartMergeStrategy: enumOf('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']),
  });
}

const fresh: ChartState = {
  id: null,
  type: 'COLUMN',
  ranges: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: new Map(),
  headers: 0,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenDimensionStrategy: 'IGNORE_BOTH',
  isTransposed: false,
};

export function chartBuilder(run: ServerRun, from: ChartState = fresh): Builder {
  let chart = from;
  const change = (next: Partial<ChartState>): Builder => {
    chart = { ...chart, ...next };
    return self;
  };
  const self: Builder = strict<Builder>(run, 'EmbeddedChartBuilder', {
    setChartType: (type) => change({ type: nameOf(type) ?? refuse('Invalid argument: type') }),
    getChartType: () => enumValue('ChartType', chart.type),
    addRange: (range) => change({ ranges: [...chart.ranges, areaBehindRange(range)] }),
    clearRanges: () => change({ ranges: [] }),
    getRanges: () => ranges(run, chart.ranges),
    setPosition: (row, column, offsetX, offsetY) => {
      if (row < 1 || column < 1) refuse('Invalid argument: anchorRowPos');
      return change({ position: { row, column, offsetX, offsetY } });
    },
    setOption: (name, value: unknown) =>
      change({ options: new Map([...chart.options, [name, plainOption(run, name, value)]]) }),
    setNumHeaders: (headers) => change({ headers }),
    setMergeStrategy: (strategy) => change({ mergeStrategy: nameOf(strategy) ?? refuse('Invalid argument') }),
    setHiddenDimensionStrategy: (strategy) =>
      change({ hiddenDimensionStrategy: nameOf(strategy) ?? refuse('Invalid argument') }),
    setTransposeRowsAndColumns: (isTransposed) => change({ isTransposed }),
    build: () => chartOf(run, chart),
  });
  return self;
}

/** Options are plain: what JSON would lose is a mistake. */
function plainOption(run: ServerRun, name: string, value: unknown): unknown {
  const json = JSON.stringify(value);
  if (json === undefined) return run.fault(`the chart option ${name} is no plain value`);
  return JSON.parse(json) as unknown;
}

function ranges(run: ServerRun, areas: readonly Area[]): GoogleAppsScript.Spreadsheet.Range[] {
  return listOf(
    run,
    areas.map((area) => run.objects.range(area)),
  );
}

export function chartOf(run: ServerRun, chart: ChartState): EmbeddedChart {
  const { position } = chart;
  return strict<EmbeddedChart>(
    run,
    'EmbeddedChart',
    {
      getChartId: () => chart.id,
      getRanges: () => ranges(run, chart.ranges),
      getNumHeaders: () => chart.headers,
      getOptions: () =>
        strict<GoogleAppsScript.Charts.ChartOptions>(run, 'ChartOptions', {
          get: (name) => (chart.options.get(name) ?? null) as object,
        }),
      getContainerInfo: () =>
        strict<GoogleAppsScript.Spreadsheet.ContainerInfo>(run, 'ContainerInfo', {
          getAnchorRow: () => position.row,
          getAnchorColumn: () => position.column,
          getOffsetX: () => position.offsetX,
          getOffsetY: () => position.offsetY,
        }),
      modify: () => chartBuilder(run, chart),
    },
    chart,
  );
}

/** @returns The state of a chart that was built or read. */
export function chartBehind(chart: unknown): ChartState {
  const state = stateOf(chart) as ChartState | undefined;
  return state ?? refuse("The parameters don't match the method signature: an EmbeddedChart was expected.");
}
