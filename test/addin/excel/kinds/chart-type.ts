import { text } from './settable';

const modelled = [
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'Line',
  'LineMarkers',
  'XYScatter',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
  'XYScatterSmooth',
  'XYScatterSmoothNoMarkers',
];

/** A type of chart; Excel knows many more, which say here that they are not modelled. */
export function chartType(given: unknown): string {
  const type = text(given);
  if (modelled.includes(type)) return type;
  throw new Error(`the workbook in memory does not know charts of type ${type}`);
}
