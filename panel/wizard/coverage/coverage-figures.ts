import type { CoverageFigures, Model } from '#core';
import { askableFields, unknownName } from '#core';
import type { CoverageSeen } from '../../engine/questions/coverage-cells';
import type { Figures } from '../../figures';
import type { Words } from '../../words/words';

/** A figure that the matrix can show. */
export interface CoverageFigure {
  readonly key: string;
  readonly name: string;
  readonly write: (held: CoverageFigures) => string;
  /** Accounts of the market that have no such figure. */
  readonly unknown: number;
}

/** Accounts, possible accounts, and each sum that the model gives. */
export function coverageFigures(
  { measures, total }: CoverageSeen,
  model: Model,
  words: Words['coverage'],
  figures: Figures,
): readonly CoverageFigure[] {
  const kinds = new Map(askableFields(model, 'segments').map(({ field, kind }) => [field, kind]));
  const { currency } = model.settings;
  return [
    {
      key: 'accounts',
      name: words.figures.accounts,
      write: ({ accounts }) => figures.count(accounts),
      unknown: 0,
    },
    {
      key: 'possible',
      name: words.figures.possible,
      write: ({ possibleAccounts }) => figures.count(possibleAccounts),
      unknown: 0,
    },
    ...measures.map((measure, at) => ({
      key: `sum of ${measure}`,
      name: `${measure.charAt(0).toUpperCase()}${measure.slice(1)}`,
      write: ({ sums, accounts }: CoverageFigures) => {
        const sum = sums[at];
        // A cell in which no account has a figure is not worth nothing: it is not known.
        if (!sum || sum.unknown === accounts) return '';
        return kinds.get(measure) === 'number'
          ? figures.short(sum.value)
          : figures.shortMoney(sum.value, currency);
      },
      unknown: total.sums[at]?.unknown ?? 0,
    })),
  ];
}

/** Whether a cell holds accounts, but too few of them, as the guardrail of quota cells says; what is Unknown is no cell. */
export function isStarving(
  { quota }: CoverageSeen,
  segment: string,
  region: string,
  held: CoverageFigures | null,
): boolean {
  const isCell = held !== null && held.accounts > 0 && segment !== unknownName && region !== unknownName;
  return isCell && held.accounts < quota.threshold;
}

/** How many cells there are, and how many of them are too small. */
export function starvingCells(seen: CoverageSeen): { readonly small: number; readonly all: number } {
  const cells = seen.segments.flatMap((segment, row) =>
    seen.regions.flatMap((region, at) => {
      const held = seen.cells[row]?.[at] ?? null;
      const isCell = segment !== unknownName && region !== unknownName && held !== null && held.accounts > 0;
      return isCell ? [isStarving(seen, segment, region, held)] : [];
    }),
  );
  return { small: cells.filter(Boolean).length, all: cells.length };
}
