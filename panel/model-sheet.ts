import type { Rows, Sheet } from '#core';
import { wholeRange } from './block';
import type { ModelStore, Sheets } from './host';

/** The name of the sheet that holds the model, and of the range that functions take. */
export const modelSheet = { sheet: 'Model', name: 'MODEL' } as const;

const widths = [12, 26, 22, 16, 34, 8, 18, 60];

/** The Model sheet as a description, from its rows with their header. */
export function describedModel([header = [], ...rows]: Rows): Sheet {
  const columns = header.map((cell, index) => {
    const width = widths[index];
    return { header: String(cell ?? ''), ...(width ? { width } : {}) };
  });
  return { name: modelSheet.sheet, role: 'input', columns, rows, freezeHeader: true };
}

/** Keeps the model on the sheet `Model`, so that rows typed below the named range are read too. */
export function modelStoreOn(sheets: Pick<Sheets, 'readSheet' | 'writeSheet' | 'writeName'>): ModelStore {
  return {
    loadModel: () => sheets.readSheet(modelSheet.sheet),
    saveModel: async (rows) => {
      await sheets.writeSheet(describedModel(rows));
      await sheets.writeName({ name: modelSheet.name, sheet: modelSheet.sheet, range: wholeRange(rows) });
    },
  };
}
