import type { SheetShape } from '../../wire/calls';
import type { Sheet } from '../spreadsheet';
import { drawBanding } from './native-banding';
import { drawCharts } from './native-charts';
import { drawChoices } from './native-choices';
import { drawFilter } from './native-filter';
import { drawHighlights } from './native-highlights';
import { drawLooks } from './native-looks';
import { drawName } from './native-name';
import { drawNotes } from './native-notes';
import { drawPivot, refreshPivotsOver } from './native-pivot';
import { drawProtection } from './native-protection';

/**
 * Makes all that a described sheet has beyond its cells, which stand already: frozen header, bands, name, filter, colours,
 * choices, notes, charts, pivot table and the warning of an output. Drawn twice it is what it is drawn once, and what it shows
 * no longer is taken away. Charts that read a sheet which is not there are left out; pivot tables come with their source.
 */
export function drawNatives(sheet: Sheet, shape: SheetShape): void {
  drawLooks(sheet, shape);
  drawBanding(sheet, shape);
  drawName(sheet, shape);
  drawFilter(sheet, shape);
  drawHighlights(sheet, shape);
  drawChoices(sheet, shape);
  drawNotes(sheet, shape);
  drawCharts(sheet, shape);
  drawPivot(sheet, shape);
  drawProtection(sheet, shape);
  refreshPivotsOver(shape.name);
}
