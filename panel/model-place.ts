import { wholeRange } from './block';
import type { ModelStore, Sheets } from './host';

/** The sheet that holds the model, and the name of its rows that functions take. */
export const modelPlace = { sheet: 'Model', name: 'MODEL' } as const;

/** Keeps the model on the sheet `Model`, so that rows typed below the named range are read too. */
export function modelStoreOn(sheets: Pick<Sheets, 'readSheet' | 'writeSheet' | 'writeName'>): ModelStore {
  return {
    loadModel: () => sheets.readSheet(modelPlace.sheet),
    saveModel: async (sheet) => {
      await sheets.writeSheet(sheet);
      const range = wholeRange([sheet.columns, ...sheet.rows]);
      await sheets.writeName({ ...modelPlace, range });
    },
  };
}
