import { hasNumberCategories, type Chart, type ChartAxis } from '../book/chart';
import { refuse } from '../refusal';
import { defineKind, live, type Property } from './kind';
import { finite, flag, oneOf, text } from './settable';

/** An axis of a chart. */
export interface AxisOfChart {
  readonly chart: Chart;
  readonly axis: ChartAxis;
}

declare module './kind' {
  interface Selves {
    ChartAxis: AxisOfChart;
  }
}

/** Labels cannot be cut off, scaled or stepped through: only an axis of numbers has a scale. */
function refuseWithoutScale({ chart, axis }: AxisOfChart): void {
  if (axis.type === 'Category' && !hasNumberCategories(chart.chartType)) refuse('InvalidOperation');
}

const of = <Name extends keyof ChartAxis>(
  name: Name,
  check: (given: unknown, axis: ChartAxis) => ChartAxis[Name],
  needsScale = false,
): Property<AxisOfChart> => ({
  get: ({ axis }) => axis[name],
  set(self, given) {
    if (needsScale) refuseWithoutScale(self);
    self.axis[name] = check(given, self.axis);
  },
});

/** An empty text gives the choice back to Excel; what is not above 0 has no place on a logarithmic axis. */
function end(given: unknown, { scaleType }: ChartAxis): number | null {
  if (given === '') return null;
  const number = finite(given);
  return scaleType === 'Logarithmic' && number <= 0 ? refuse('InvalidArgument') : number;
}

const positive = (given: unknown) => (finite(given) > 0 ? finite(given) : refuse('InvalidArgument'));

export const chartAxisKind = defineKind({
  name: 'ChartAxis',
  properties: {
    type: { get: ({ axis }) => axis.type },
    minimum: of('minimum', end, true),
    maximum: of('maximum', end, true),
    majorUnit: of('majorUnit', (given) => (given === '' ? null : positive(given)), true),
    scaleType: of('scaleType', (given) => oneOf(['Linear', 'Logarithmic'], given), true),
    logBase: of(
      'logBase',
      (given) => (finite(given) >= 2 && finite(given) <= 1000 ? finite(given) : refuse('InvalidArgument')),
      true,
    ),
    visible: of('visible', flag),
    reversePlotOrder: of('reversePlotOrder', flag),
    position: of('position', (given) => oneOf(['Automatic', 'Maximum', 'Minimum'], given)),
    numberFormat: of('numberFormat', text),
    tickLabelPosition: of('tickLabelPosition', (given) =>
      oneOf(['NextToAxis', 'High', 'Low', 'None'], given),
    ),
  },
  objects: {
    title: ({ axis }) => live('ChartAxisTitle', axis.title),
    format: ({ axis }) => live('ChartAxisFormat', axis),
    majorGridlines: ({ axis }) => live('ChartGridlines', axis.majorGridlines),
    minorGridlines: ({ axis }) => live('ChartGridlines', axis.minorGridlines),
  },
});
