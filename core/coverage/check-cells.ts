import { fold } from '../expr/fold';
import { numberText } from '../values/number-text';
import type { Rep } from '../values/rep';
import type { CheckParts } from './check-finding';
import type { CoveredAccounts, Ownership } from './covered-accounts';
import { worksCell } from './rep-cells';

const words = {
  covered: { code: 'coverage-cells-covered', says: 'every cell of segment and region has a rep', advice: '' },
  bare: {
    code: 'coverage-cell-bare',
    says: 'no rep works {cell}: {count} {count|account|accounts}',
    advice:
      'let a rep of a neighbouring cell work {cell}, hire for it, or leave it to a motion without reps and say so',
  },
  lent: {
    code: 'coverage-cell-lent',
    says: 'no rep works {cell}, but {held} of its {count} {count|account|accounts} {held|belongs|belong} to reps of other cells',
    advice: 'add {cell} to the segments and regions of the reps who work it, so that plans count them there',
  },
} as const;

/** The rows of each cell in the market; what is unknown is no cell. */
function rowsByCell({ count, inMarket, segment, region }: CoveredAccounts): readonly number[][] {
  const cells = new Map<number, number[]>();
  const isNamed = (text: string | null): boolean => text !== null && fold(text) !== 'unknown';
  const [segments, regions] = [segment.values.map(isNamed), region.values.map(isNamed)];
  for (let row = 0; row < count; row++) {
    const [one, other] = [segment.codes[row]!, region.codes[row]!];
    if (inMarket[row] !== 1 || !segments[one] || !regions[other]) continue;
    const key = one * regions.length + other;
    const rows = cells.get(key);
    if (rows) rows.push(row);
    else cells.set(key, [row]);
  }
  return [...cells.values()];
}

/**
 * Cells of segment and region that hold accounts of the market and that no rep works: their accounts are class E.
 * @param reps those in seat who have accounts of their own
 * @param isHeld by row: whether one of these reps has the account all the same
 */
export function checkCells(
  accounts: CoveredAccounts,
  reps: readonly Rep[],
  isHeld: (row: number) => boolean,
): readonly CheckParts[] {
  const { segment, region } = accounts;
  const check = 'cell without reps';
  const found = rowsByCell(accounts).flatMap((rows): CheckParts[] => {
    const [one, other] = [segment.values[segment.codes[rows[0]!]!]!, region.values[region.codes[rows[0]!]!]!];
    if (reps.some((rep) => worksCell(rep, one, other))) return [];
    const held = rows.filter(isHeld).length;
    const cell = `${one} × ${other}`;
    return [
      {
        ...{ check, subject: cell, verdict: held === rows.length ? 'watch' : 'act', class: 'E', rows },
        ...{ figure: 0, threshold: 1, unit: 'reps', words: held > 0 ? words.lent : words.bare },
        parameters: { cell, held: numberText(held) },
      },
    ];
  });
  if (found.length > 0) return found;
  return [{ check, verdict: 'good', threshold: 1, unit: 'reps', words: words.covered }];
}

/** Whether one of some reps has an account. */
export function heldBy(
  { owner }: CoveredAccounts,
  { byCode, reps: byName }: Ownership,
  isThere: (rep: number) => boolean,
): (row: number) => boolean {
  if (!owner) return () => false;
  const codes = byCode.map((names) => names.some((name) => byName[name]!.some(isThere)));
  return (row) => codes[owner.codes[row]!]!;
}
