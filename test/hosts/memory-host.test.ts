import type { WrittenCell } from '#core';
import { createMemoryHost } from '../../panel/memory-host';
import { parseBlock } from '../../panel/block';
import { hostContract } from './contract';

const sums = new Map([['=1+2', 3]]);

const isFormula = (cell: WrittenCell | undefined): cell is { readonly formula: string } =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

hostContract('the memory host', async (sheets) => {
  const host = createMemoryHost({
    sheets,
    calculate: (formula) => sums.get(formula) ?? null,
    hasPivots: true,
  });
  return {
    host,
    hasPivots: true,
    select: async (sheet, range) => host.workbook.select({ sheet, range }),
    nameRange: async (name) => host.workbook.names.get(name) ?? null,
    formulasOf: async (sheet, range) => {
      const { row, column, rowCount, columnCount } = parseBlock(range);
      const rows = host.workbook.sheets.get(sheet)?.cells.slice(row, row + rowCount) ?? [];
      return rows.map((cells) =>
        cells.slice(column, column + columnCount).map((cell) => (isFormula(cell) ? cell.formula : '')),
      );
    },
  };
});
