import type { DifferenceFindings } from '../segments/does-it-differ';
import { differenceColours } from './colours';
import type { Highlight } from './workbook';

/** A tint for each verdict. */
export const verdictTints: readonly Highlight[] = differenceColours.map(([text, colour]) => ({
  kind: 'text equals',
  header: 'Verdict',
  text,
  colour,
}));

/** What the notes of the tests’ columns say. */
export const statisticNotes = {
  test: 'Rates: chi-square, or Fisher’s exact test of two small groups; values: Kruskal–Wallis, or Mann–Whitney of two groups',
  p: 'How likely so large a difference is where there is none',
  adjusted: 'p after Holm’s correction for the number of tests. Source: Holm (1979)',
  needed:
    'To see, with power 80 %, ten points of a rate or 25 % of a median. Source: Fleiss (1981), Noether (1987)',
} as const;

/** Looks of columns of statistics, and of counts. */
export const precise = { format: 'precise', width: 11 } as const;
export const counted = { format: 'integer', width: 11 } as const;

/** What the groups are values of. */
export const fieldOf = ({ parameters }: DifferenceFindings): string => String(parameters['field']);
