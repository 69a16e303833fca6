import { blockText } from './block';
import type { ModelStore, Sheets } from './host';

/** The name of the sheet that holds the model, and of the range that functions take. */
export const modelSheet = { sheet: 'Model', name: 'MODEL' } as const;

/** Keeps the model on the sheet `Model`, so that rows typed below the named range are read too. */
export function modelStoreOn(sheets: Pick<Sheets, 'readSheet' | 'writeSheet' | 'writeName'>): ModelStore {
  return {
    loadModel: () => sheets.readSheet(modelSheet.sheet),
    saveModel: async ([header = [], ...rows]) => {
      await sheets.writeSheet({
        name: modelSheet.sheet,
        role: 'input',
        columns: header.map((cell) => ({ header: String(cell ?? '') })),
        rows,
        freezeHeader: true,
      });
      const block = { row: 0, column: 0, rowCount: rows.length + 1, columnCount: Math.max(1, header.length) };
      await sheets.writeName({ name: modelSheet.name, sheet: modelSheet.sheet, range: blockText(block) });
    },
  };
}
