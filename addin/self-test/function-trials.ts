import type { WrittenCell } from '#core';
import { answeredValues } from '../host/answered-values';
import { inExcel } from '../host/in-excel';
import type { Ground, Trial } from './trial';

/** How often a cell is looked at before what it shows is taken for its answer. */
const LOOKS = 40;

/** The values of a range once its functions have answered. */
function answered(sheet: string, range: string): Promise<readonly unknown[]> {
  return inExcel(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(range);
    return (await answeredValues(context, [cells], LOOKS)).flat(2);
  });
}

async function ask({ sheet, sheets }: Ground, cell: string, formula: string): Promise<void> {
  await sheets.writeCells({ sheet, range: `${cell}:${cell}` }, [[{ formula }]]);
}

const numbers: readonly (readonly WrittenCell[])[] = [[1], [null], [1]];

/** Functions are called by their own names, spill, and tell how this Excel hands blanks over. */
export const functionTrials: readonly Trial[] = [
  {
    check: 'function',
    expected: ['A'],
    see: async (ground) => {
      await ask(ground, 'U1', '=TIER(120,{"A",100;"B",10})');
      return (await answered(ground.sheet, 'U1')).join(', ');
    },
  },
  {
    check: 'spill',
    expected: ['tier, A, B'],
    see: async (ground) => {
      const place = { sheet: ground.sheet, range: 'W1:W3' };
      await ground.sheets.writeCells(place, [['tier'], [120], [20]]);
      await ask(ground, 'X2', '=TIER(W2:W3,{"A",100;"B",10})');
      return ['tier', ...(await answered(ground.sheet, 'X2:X3'))].join(', ');
    },
  },
  {
    check: 'blank argument',
    // Blanks are skipped, or came as 0: docs/differences.md says where.
    expected: ['blank', '0'],
    see: async (ground) => {
      await ground.sheets.writeCells({ sheet: ground.sheet, range: 'Z1:Z3' }, numbers);
      await ask(ground, 'AA1', '=GINI(Z1:Z3)');
      const [value] = await answered(ground.sheet, 'AA1');
      if (value === 0) return 'blank';
      return typeof value === 'number' && Math.abs(value - 1 / 3) < 1e-9 ? '0' : String(value);
    },
  },
];
