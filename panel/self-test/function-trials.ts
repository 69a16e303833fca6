import type { WrittenCell } from '#core';
import type { TrialName } from './text.en';
import type { Ground, Trial } from './trial';

async function ask({ sheet, sheets }: Ground, cell: string, formula: string): Promise<void> {
  await sheets.writeCells({ sheet, range: `${cell}:${cell}` }, [[{ formula }]]);
}

/** Lines of tiers; a constant of several cells is written otherwise where figures have a decimal comma. */
const lines: readonly (readonly WrittenCell[])[] = [
  ['A', 100],
  ['B', 10],
];
const linesAt = 'S1:T2';

const numbers: readonly (readonly WrittenCell[])[] = [[1], [null], [1]];

/** Functions are called by their own names, spill, and tell how this spreadsheet hands blanks over. */
export const functionTrials: readonly Trial<TrialName>[] = [
  {
    check: 'function',
    expected: ['A'],
    see: async (ground) => {
      await ground.sheets.writeCells({ sheet: ground.sheet, range: linesAt }, lines);
      await ask(ground, 'U1', `=TIER(120,${linesAt})`);
      return (await ground.answered('U1')).join(', ');
    },
  },
  {
    check: 'spill',
    expected: ['tier, A, B'],
    see: async (ground) => {
      const place = { sheet: ground.sheet, range: 'W1:W3' };
      await ground.sheets.writeCells(place, [['tier'], [120], [20]]);
      await ask(ground, 'X2', `=TIER(W2:W3,${linesAt})`);
      return ['tier', ...(await ground.answered('X2:X3'))].join(', ');
    },
  },
  {
    check: 'blank argument',
    // Blanks are skipped, or came as 0: docs/differences.md says where.
    expected: ['blank', '0'],
    see: async (ground) => {
      await ground.sheets.writeCells({ sheet: ground.sheet, range: 'Z1:Z3' }, numbers);
      await ask(ground, 'AA1', '=GINI(Z1:Z3)');
      const [value] = await ground.answered('AA1');
      if (value === 0) return 'blank';
      return typeof value === 'number' && Math.abs(value - 1 / 3) < 1e-9 ? '0' : String(value);
    },
  },
];
