import type { Looks } from '../wire/pages';
import { painted, unpainted } from './painted';
import type { Range } from './spreadsheet';

/** Google says white of a cell without a fill, and black of a font without a colour. */
const unfilled = '#ffffff';
const uncoloured = '#000000';

/** How the cells of a range are shown. */
export function readLooks(range: Range): Looks {
  const without = (cells: string[][], usual: string) =>
    painted(cells.map((row) => row.map((each) => (each === usual ? null : each))));
  return {
    fills: without(range.getBackgrounds(), unfilled),
    colours: without(range.getFontColors(), uncoloured),
    weights: painted<string>(range.getFontWeights()),
    styles: painted<string>(range.getFontStyles()),
    lines: painted<string>(range.getFontLines()),
    families: painted(range.getFontFamilies()),
    sizes: painted(range.getFontSizes()),
    across: painted(range.getHorizontalAlignments()),
    upright: painted(range.getVerticalAlignments()),
    wraps: painted(range.getWrapStrategies().map((row) => row.map(String))),
  };
}

/** Shows the cells of a range as they were shown. */
export function putLooks(range: Range, looks: Looks): void {
  const [rowCount, columnCount] = [range.getNumRows(), range.getNumColumns()];
  const cells = <Value extends string | number | boolean | null>(of: {
    palette: readonly Value[];
    runs: readonly number[];
  }) => unpainted(of, rowCount, columnCount);
  range.setBackgrounds(cells(looks.fills));
  range.setFontColors(cells(looks.colours));
  range.setFontWeights(cells(looks.weights) as ('bold' | 'normal')[][]);
  range.setFontStyles(cells(looks.styles) as ('italic' | 'normal')[][]);
  range.setFontLines(cells(looks.lines) as ('none' | 'underline' | 'line-through')[][]);
  range.setFontFamilies(cells(looks.families));
  range.setFontSizes(cells(looks.sizes));
  // What Google chose by a cell's kind is said as "general", which it takes back only as nothing.
  const across = cells(looks.across).map((row) =>
    row.map((each) => (each.startsWith('general') ? null : each)),
  );
  range.setHorizontalAlignments(across as ('left' | 'center' | 'right' | null)[][]);
  range.setVerticalAlignments(cells(looks.upright) as ('top' | 'middle' | 'bottom')[][]);
  const { WrapStrategy } = SpreadsheetApp;
  const wraps = cells(looks.wraps).map((row) =>
    row.map((each) => WrapStrategy[each as keyof typeof WrapStrategy]),
  );
  range.setWrapStrategies(wraps);
}
