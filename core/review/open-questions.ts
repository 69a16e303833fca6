import { columnOf, type Run } from '../model/run-result';
import { inMarket, standings } from '../segments/standing';
import { unknownName } from '../segments/reserved-names';
import { fold } from '../expr/fold';

/** What blanks leave open about an account; the name is of a segment, a layer or an exclusion. */
export type OpenQuestion =
  | { readonly kind: 'unknown segment' }
  | { readonly kind: 'possible segment' | 'possible layer' | 'possible exclusion'; readonly name: string };

/** What a run must be told to compute so that open questions can be read off it. */
export const questionColumns: readonly string[] = [
  ...['segment', 'possible segment', 'region', 'layer', 'possible layer'],
  ...['excluded', 'possible exclusion'],
];

/** The texts of a run's column by row; null is blank. */
export function textsOf({ frame }: Run, name: string): (row: number) => string | null {
  const column = columnOf(frame, name);
  return (row) => (column.kind === 'text' ? (column.values[column.codes[row] ?? 0] ?? null) : null);
}

/** The numbers of a run's column by row; null is blank, and so is every row where no column is named. */
export function numbersOf({ frame }: Run, name: string | null): (row: number) => number | null {
  const column = name === null ? null : columnOf(frame, name);
  return (row) => {
    const value = column?.kind === 'number' ? column.values[row] : undefined;
    return value === undefined || Number.isNaN(value) ? null : value;
  };
}

/** True for an account that a review is about: one that no exclusion takes for sure and that is or may be in a layer. */
export function isReviewed(run: Run): (row: number) => boolean {
  const standing = standings(run.frame);
  const [excluded, layer] = [textsOf(run, 'excluded'), textsOf(run, 'possible layer')];
  return (row) => excluded(row) === null && (standing[row] === inMarket || layer(row) !== null);
}

/**
 * What is open about each account: its segment is not known, or segment, layer or an exclusion may be another once a blank
 * is filled. An account that is excluded for sure, or can be in no layer, is left alone.
 * @param run that was told `questionColumns`
 * @returns by row; none where nothing is open
 */
export function openQuestions(run: Run): (row: number) => readonly OpenQuestion[] {
  const isAsked = isReviewed(run);
  const [segment, possible] = [textsOf(run, 'segment'), textsOf(run, 'possible segment')];
  const [layer, exclusion] = [textsOf(run, 'possible layer'), textsOf(run, 'possible exclusion')];
  const named = (kind: Exclude<OpenQuestion['kind'], 'unknown segment'>, name: string | null) =>
    name === null ? [] : [{ kind, name }];
  return (row) => {
    if (!isAsked(row)) return [];
    const isUnknown = fold(segment(row) ?? unknownName) === fold(unknownName);
    return [
      ...(isUnknown ? [{ kind: 'unknown segment' } as const] : []),
      ...named('possible segment', possible(row)),
      ...named('possible exclusion', exclusion(row)),
      ...named('possible layer', layer(row)),
    ];
  };
}
