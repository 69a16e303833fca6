import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import {
  columnCells,
  columnLetters,
  headerRow,
  sheetPrefix,
  type Choice,
  type Highlight,
  type Sheet,
} from '#core';
import { xlsxText } from './xlsx-text';

/** Rows below an input's last one that are ready for the user to fill. */
const SPARE_ROWS = 200;

/** The name of the hidden sheet that holds the texts to choose from. */
export const choicesSheet = 'Tamarack choices';

/** The colours of a sheet's columns. */
export function fileHighlights(sheet: Sheet): ConditionalRule[] {
  return (sheet.highlights ?? []).map((highlight, index) => ({
    range: columnCells(sheet, highlight.header),
    priority: index + 1,
    ...rule(highlight),
  }));
}

function rule(highlight: Highlight): Pick<ConditionalRule, 'type'> & Partial<ConditionalRule> {
  switch (highlight.kind) {
    case 'colour scale': {
      const colors = highlight.colours.map((colour) => `FF${colour}`);
      const middle = colors.length > 2 ? [{ type: 'percentile' as const, value: '50' }] : [];
      return {
        type: 'colorScale',
        colorScale: { cfvo: [{ type: 'min' }, ...middle, { type: 'max' }], colors },
      };
    }
    case 'data bar':
      return {
        type: 'dataBar',
        dataBar: { cfvo: [{ type: 'min' }, { type: 'max' }], color: `FF${highlight.colour}` },
      };
    case 'text equals':
      return {
        type: 'cellIs',
        operator: 'equal',
        formula: `"${xlsxText(highlight.text).replaceAll('"', '""')}"`,
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: highlight.colour } } },
      };
  }
}

/** The lists of a workbook's choices, in the order of the sheets: each becomes one column of the hidden sheet. */
export function choiceLists(sheets: readonly Sheet[]): readonly Choice[] {
  return sheets.flatMap((sheet) => sheet.choices ?? []);
}

/** The validations of a sheet; a text that is not on the list is warned of, not refused. */
export function fileChoices(sheet: Sheet, lists: readonly Choice[]): DataValidation[] {
  return (sheet.choices ?? []).map((choice) => {
    const letters = columnLetters(lists.indexOf(choice));
    const [first = ''] = columnCells(sheet, choice.header).split(':');
    const last = headerRow(sheet) + sheet.rows.length + (sheet.role === 'input' ? SPARE_ROWS : 0);
    return {
      type: 'list',
      range: `${first}:${first.replace(/\d+/, '')}${Math.max(last, headerRow(sheet) + 1)}`,
      formula1: `${sheetPrefix(choicesSheet)}$${letters}$1:$${letters}$${Math.max(1, choice.values.length)}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: choice.header,
      errorMessage: 'This is not on the list of texts that Tamarack knows here.',
    };
  });
}
