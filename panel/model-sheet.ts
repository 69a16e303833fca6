import { blockText } from './block';
import type { ModelStore, Sheets } from './host';

/** The name of the sheet that holds the model, and of the range that functions take. */
export const modelSheet = { sheet: 'Model', name: 'MODEL' } as const;

/** Keeps the model on the sheet `Model`, so that rows typed below the named range are read too. */
export function modelStoreOn(sheets: Pick<Sheets, 'readSheet' | 'writeSheet' | 'addObjects'>): ModelStore {
  return {
    loadModel: () => sheets.readSheet(modelSheet.sheet),
    saveModel: async (rows) => {
      const columnCount = Math.max(1, ...rows.map((row) => row.length));
      await sheets.writeSheet({
        name: modelSheet.sheet,
        rows,
        headingRows: 1,
        widths: [12, 26, 20, 14, 34, 10, 16, 40],
      });
      const block = { row: 0, column: 0, rowCount: Math.max(1, rows.length), columnCount };
      await sheets.addObjects([
        { kind: 'name', name: modelSheet.name, sheet: modelSheet.sheet, range: blockText(block) },
      ]);
    },
  };
}
