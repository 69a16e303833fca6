import type { Area } from './area';
import type { Sheet } from './sheet';

/** A text of a chart: its title, or an axis's. */
export interface ChartText {
  text: string;
  visible: boolean;
  overlay: boolean;
  readonly font: ChartFont;
}

export interface ChartFont {
  bold: boolean;
  italic: boolean;
  color: string;
  name: string;
  size: number;
  underline: string;
}

export interface ChartLine {
  color: string;
  lineStyle: string;
  weight: number;
}

/** What a shape is painted with: Excel's own colour, a colour of the user's, or nothing. */
export interface ChartFill {
  paint:
    | { readonly kind: 'automatic' }
    | { readonly kind: 'solid'; readonly color: string }
    | { readonly kind: 'none' };
}

export interface ChartAxis {
  readonly type: 'Category' | 'Value';
  /** Null where Excel chooses. */
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  scaleType: 'Linear' | 'Logarithmic';
  logBase: number;
  visible: boolean;
  reversePlotOrder: boolean;
  /** Where the other axis crosses this one. */
  position: string;
  numberFormat: string;
  tickLabelPosition: string;
  readonly title: ChartText;
  readonly line: ChartLine;
  readonly font: ChartFont;
  readonly majorGridlines: { visible: boolean };
  readonly minorGridlines: { visible: boolean };
}

export interface ChartSeries {
  name: string;
  /** The chart's own type unless said. */
  chartType: string;
  values: Area | null;
  /** The categories, or the x values of points. */
  categories: Area | null;
  readonly fill: ChartFill;
  readonly line: ChartLine;
  markerStyle: string;
  markerSize: number;
  markerBackgroundColor: string;
  markerForegroundColor: string;
  smooth: boolean;
  hasDataLabels: boolean;
  readonly dataLabels: { readonly font: ChartFont };
  gapWidth: number;
  overlap: number;
  varyByCategories: boolean;
}

export interface Chart {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  chartType: string;
  left: number;
  top: number;
  width: number;
  height: number;
  displayBlanksAs: string;
  plotVisibleOnly: boolean;
  readonly title: ChartText;
  readonly legend: { visible: boolean; position: string; overlay: boolean };
  readonly fill: ChartFill;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  series: ChartSeries[];
}

export const newChartFont = (): ChartFont => ({
  bold: false,
  italic: false,
  color: '#595959',
  name: 'Calibri',
  size: 9,
  underline: 'None',
});

export const newChartLine = (): ChartLine => ({ color: '', lineStyle: 'Automatic', weight: 0.75 });

export const newChartFill = (): ChartFill => ({ paint: { kind: 'automatic' } });

export const newChartText = (visible: boolean, text = ''): ChartText => ({
  text,
  visible,
  overlay: false,
  font: newChartFont(),
});

/** The two axes of a scatter chart both have numbers on them; elsewhere the category axis has labels. */
export function hasNumberCategories(chartType: string): boolean {
  return chartType.startsWith('XYScatter') || chartType.startsWith('Bubble');
}
