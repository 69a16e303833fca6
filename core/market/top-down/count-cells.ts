import type { Problem } from '../../values/problem';
import type { FirmPlace, FirmRow, FirmTable, SizeBand } from '../../values/firms';
import type { LayerQuestion } from './ask-layers';
import { bandKey, type BandNode } from './band-tree';
import type { Industry } from './industry-tree';
import type { Truth } from './judge';
import { tellFirms } from './tell-firms';

/** Firms that are counted together, once. */
export interface FirmCell {
  /** Shown in the table; reckoned from a sum that its parts do not reach, or left out; a sector that the table has not. */
  readonly kind: 'shown' | 'withheld' | 'absent';
  /** Code or name; empty for all industries together. */
  readonly industry: string;
  readonly title: string;
  readonly band: SizeBand | null;
  readonly place: FirmPlace;
  /** How many there are, from to; the same where it is known. `most` is null where nobody knows. */
  readonly least: number;
  readonly most: number | null;
  readonly employment: number | null;
  /** Whether they are in TAM: all 2, some or unknown 1, none 0. */
  readonly inMarket: Truth;
}

/** A place that is counted. */
export interface CountedPlace {
  readonly place: FirmPlace;
  /** By industry and band. */
  readonly rows: ReadonlyMap<string, FirmRow>;
}

/** What cells are counted from. */
export interface Counting {
  readonly table: FirmTable;
  readonly question: LayerQuestion;
  readonly tree: BandNode;
  readonly leaves: readonly BandNode[];
  readonly notices: Problem[];
}

/** A key for an industry and a size band. */
export const keyOf = (industry: string, band: SizeBand | null): string => `${industry}\u0000${bandKey(band)}`;

/** A cell with what the market says of it. */
export function cellOf(
  counting: Counting,
  place: CountedPlace,
  cell: Omit<FirmCell, 'place' | 'inMarket'>,
): FirmCell {
  const group = { industry: cell.industry, title: cell.title, band: cell.band, place: place.place };
  const { table, question } = counting;
  return { ...cell, place: place.place, inMarket: question.inMarket(tellFirms(group, table.scheme)) };
}

/** The row of an industry, size band and place; undefined where there is none. */
export const rowAt = ({ rows }: CountedPlace, code: string, band: SizeBand | null): FirmRow | undefined =>
  rows.get(keyOf(code, band));
/** The firms that such a row shows; null where none does. */
export const countAt = (place: CountedPlace, code: string, band: SizeBand | null): number | null =>
  rowAt(place, code, band)?.firms ?? null;

/** The cell of one industry and narrowest band: as shown, or from 0 to what may be withheld. */
export function leafCell(
  counting: Counting,
  place: CountedPlace,
  { code, title }: Industry,
  band: SizeBand | null,
): FirmCell {
  const row = rowAt(place, code, band);
  const firms = row?.firms ?? null;
  const most = firms ?? counting.table.mostWithheld;
  const kind = firms === null ? 'withheld' : 'shown';
  return cellOf(counting, place, {
    ...{ kind, industry: code, title, band, least: firms ?? 0, most },
    employment: row?.employment ?? null,
  });
}

/** Firms that a sum counts and its parts do not show. */
export const restCell = (
  counting: Counting,
  place: CountedPlace,
  { code, title }: Industry,
  band: SizeBand | null,
  firms: number,
) =>
  cellOf(counting, place, {
    ...{
      kind: 'withheld' as const,
      industry: code,
      title,
      band,
      least: firms,
      most: firms,
      employment: null,
    },
  });

/** The sum of numbers. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
/** The firms that cells surely hold. */
export const leastOf = (cells: readonly FirmCell[]): number => sum(cells.map(({ least }) => least));

/** The cells of one industry by band; where a sum of bands exceeds them, the rest is one cell in place of those not shown. */
export function bandCells(
  counting: Counting,
  place: CountedPlace,
  industry: Industry,
  node = counting.tree,
): FirmCell[] {
  const { band, parts } = node;
  if (parts.length === 0) {
    const leaf = leafCell(counting, place, industry, band);
    const isListed = counting.table.source !== 'own' || rowAt(place, industry.code, band) !== undefined;
    return leaf.kind === 'shown' || (isListed && leaf.most !== 0) ? [leaf] : [];
  }
  const cells = parts.flatMap((part) => bandCells(counting, place, industry, part));
  const whole = countAt(place, industry.code, band);
  if (whole === null) return cells;
  const rest = whole - leastOf(cells);
  if (rest < 0) return cells;
  const known = cells.filter((cell) => cell.least === cell.most);
  return rest === 0
    ? known.filter(({ least, kind }) => least > 0 || kind === 'shown')
    : [...known, restCell(counting, place, industry, band, rest)];
}
