import { all, equals, field, isBlank, not } from '../expr/builders';
import type { Frame, TextColumn } from '../expr/columns';
import type { Expr } from '../expr/expr';
import { fold } from '../expr/fold';
import type { Aggregate, AggregateRow, Tallies } from '../expr/tallies';

/** An account in the confirmed market: TAM, SAM or SOM, and no exclusion holds. */
export const inMarket = 0;
/** An account outside the confirmed market. */
export const outside = 1;
/** An account that an exclusion takes. */
export const excluded = 2;

/** The text column of that name, if the frame has one. */
export function textColumn(frame: Frame, name: string): TextColumn | undefined {
  const column = frame.columns.get(name);
  return column?.kind === 'text' ? column : undefined;
}

function readStandings(frame: Frame): Uint8Array {
  const standing = new Uint8Array(frame.length);
  const layer = textColumn(frame, 'layer');
  if (layer) {
    const byCode = Uint8Array.from(layer.values, (value) =>
      value === null || fold(value) === 'outside' ? outside : inMarket,
    );
    for (let row = 0; row < frame.length; row++) standing[row] = byCode[layer.codes[row]!]!;
  }
  const exclusion = textColumn(frame, 'excluded');
  if (exclusion) {
    for (let row = 0; row < frame.length; row++) if (exclusion.codes[row] !== 0) standing[row] = excluded;
  }
  return standing;
}

const remembered = new WeakMap<Frame, Uint8Array>();

/**
 * Where each account stands, read off the columns `layer` and `excluded`: excluded before outside before in the
 * market. Without a column `layer` every account is in the market. Worked out once a frame.
 * @returns `inMarket`, `outside` or `excluded`, one a row
 */
export function standings(frame: Frame): Uint8Array {
  const standing = remembered.get(frame) ?? readStandings(frame);
  remembered.set(frame, standing);
  return standing;
}

/** How many accounts are in the market. */
export function marketCount(standing: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < standing.length; row++) if (standing[row] === inMarket) count++;
  return count;
}

const layered = not(equals(field('layer'), 'Outside'));
const notExcluded = isBlank(field('excluded'));
const confirmed = all([layered, notExcluded]);

/** Whether an account is in the confirmed market, as `standings` says it, for whoever counts; undefined: every account is. */
export function marketTruth(tallies: Pick<Tallies, 'has'>): Expr | undefined {
  const hasExclusions = tallies.has('excluded');
  if (tallies.has('layer')) return hasExclusions ? confirmed : layered;
  return hasExclusions ? notExcluded : undefined;
}

/** Counts accounts in the confirmed market alone. */
export function tallyMarket(tallies: Tallies, aggregate: Omit<Aggregate, 'where'>): readonly AggregateRow[] {
  const where = marketTruth(tallies);
  return tallies.of(where ? { ...aggregate, where } : aggregate);
}

/** How many accounts somebody counts in the confirmed market. */
export const marketSize = (tallies: Tallies): number => tallyMarket(tallies, { by: [] })[0]?.accounts ?? 0;
