import { createMemoryHost } from '../../panel/memory-host';
import { hostContract } from './contract';

const sums = new Map([['=1+2', 3]]);

hostContract('the memory host', async (sheets) => {
  const host = createMemoryHost({ sheets, calculate: (formula) => sums.get(formula) ?? null });
  return {
    host,
    select: async (sheet, range) => host.workbook.select({ sheet, range }),
    nameRange: async (name) => host.workbook.names.get(name) ?? null,
  };
});
