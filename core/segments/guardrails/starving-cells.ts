import { amountText, findingOf, listText, percentText } from '../finding';
import type { CellCoverage, Guardrail } from '../guardrail';

const fed = {
  code: 'starving-none',
  says: 'the reps of each of {cells} cells can reach {threshold} of a full book or more',
  advice: '',
};
const starving = {
  code: 'starving-cells',
  says: 'in {small} of {cells} cells reps cannot reach {threshold} of a full book: {names}',
  advice:
    'merge these cells into a neighbour (a row merge), give their reps a second cell, or work them with fewer reps',
};
const noReps = {
  code: 'starving-no-reps',
  says: 'no reps are given, so nothing tells whether the accounts of a cell fill their books',
  advice: 'add the table of reps: rep, role, segment, region, accounts (the most that a book can hold)',
};
const noBooks = {
  code: 'starving-no-books',
  says: 'nothing says how many accounts a full book of these reps holds',
  advice:
    'fill the column accounts of the reps, or give their role a line on the Model sheet with the most accounts of a book',
};

const mostShown = 20;

type Judged = CellCoverage & { readonly share: number };

/** Cells with reps of whom a full book is known, the emptiest first. */
function judgedCells(cells: readonly CellCoverage[]): readonly Judged[] {
  return cells
    .flatMap((cell) =>
      cell.reps > 0 && cell.fullBook !== null ? [{ ...cell, share: cell.reach / cell.fullBook }] : [],
    )
    .sort((one, other) => one.share - other.share);
}

/**
 * A rep who cannot fill a book prospects elsewhere, or leaves. What a rep can reach is the accounts of all their cells,
 * shared with the others of the role there; the figure is the least of it, as a share of a full book, over the cells that
 * have reps. A third of a full book is where usual book sizes begin. Watch while a quarter of the cells or fewer starve.
 */
export const starvingCells: Guardrail = {
  name: 'starving cells',
  question: 'Can the reps of each cell fill their books from its accounts?',
  threshold: 1 / 3,
  unit: 'share',
  good: 'at least',
  check({ coverage }, threshold) {
    const cells = judgedCells(coverage?.cells ?? []);
    const figure = cells[0]?.share ?? null;
    if (figure === null) {
      const words = coverage ? noBooks : noReps;
      return findingOf(starvingCells, { verdict: 'not known', figure, threshold, words });
    }
    const small = cells.filter(({ share }) => share < threshold);
    const verdict = small.length === 0 ? 'good' : small.length * 4 <= cells.length ? 'watch' : 'act';
    const parameters = {
      cells: cells.length,
      small: small.length,
      threshold: percentText(threshold),
      names: listText(
        small.map(
          ({ segment, region, reach, fullBook }) =>
            `${segment} × ${region} (${amountText(reach)} / ${amountText(fullBook ?? 0)})`,
        ),
      ),
    };
    const detail = small
      .slice(0, mostShown)
      .map(({ segment, region, share }) => ({ label: `${segment} × ${region}`, figure: share }));
    const words = small.length === 0 ? fed : starving;
    return findingOf(starvingCells, { verdict, figure, threshold, words, parameters, detail });
  },
};
