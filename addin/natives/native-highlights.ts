import type { Highlight, Sheet } from '#core';
import { columnCells, columnLetters, outOfDate, stampColumn } from '#core';

/** The last row of a worksheet. */
const LAST_ROW = 1_048_576;

const warning = { ink: '#9C0006', paper: '#FFC7CE' };

/** The colours of a sheet's columns, and of its stamp once it says that it is out of date; those that were there go. */
export function drawHighlights(worksheet: Excel.Worksheet, sheet: Sheet): void {
  const { highlights = [], stamp } = sheet;
  for (const header of new Set(highlights.map((highlight) => highlight.header))) {
    wholeColumn(worksheet, sheet, header).conditionalFormats.clearAll();
  }
  for (const highlight of highlights) {
    colour(worksheet.getRange(columnCells(sheet, highlight.header)).conditionalFormats, highlight);
  }
  if (stamp) warnOfAge(worksheet.getRange(`${columnLetters(stampColumn)}1`).conditionalFormats);
}

/** All cells below a header: rows that went may have left their colours behind. */
function wholeColumn(worksheet: Excel.Worksheet, sheet: Sheet, header: string): Excel.Range {
  const [first = ''] = columnCells(sheet, header).split(':');
  return worksheet.getRange(`${first}:${first.replace(/\d+$/, '')}${LAST_ROW}`);
}

function colour(formats: Excel.ConditionalFormatCollection, highlight: Highlight): void {
  switch (highlight.kind) {
    case 'colour scale': {
      const [low = '', ...others] = highlight.colours.map((each) => `#${each}`);
      const high = others.at(-1) ?? low;
      formats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: low },
        ...(others.length > 1
          ? { midpoint: { type: 'Percentile', formula: '50', color: others[0] ?? low } }
          : {}),
        maximum: { type: 'HighestValue', color: high },
      };
      return;
    }
    case 'data bar':
      formats.add('DataBar').dataBar.positiveFormat.fillColor = `#${highlight.colour}`;
      return;
    case 'text equals': {
      const { cellValue } = formats.add('CellValue');
      cellValue.format.fill.color = `#${highlight.colour}`;
      cellValue.rule = { formula1: `="${highlight.text.replaceAll('"', '""')}"`, operator: 'EqualTo' };
    }
  }
}

function warnOfAge(formats: Excel.ConditionalFormatCollection): void {
  formats.clearAll();
  const { textComparison } = formats.add('ContainsText');
  textComparison.format.font.color = warning.ink;
  textComparison.format.fill.color = warning.paper;
  textComparison.rule = { operator: 'Contains', text: outOfDate };
}
