import type { Frame } from '../expr/columns';
import { rowCounts } from '../expr/row-counts';
import { sumOf } from '../stats/sum-of';
import { tallyRows, type GroupTally, type Tally } from '../stats/tally';
import { layerNames, type LayerName } from './layers';

/** How many accounts, and what they are worth together. */
export interface Size {
  readonly accounts: number;
  /** In the model's currency; null where the model names no field to value accounts by. */
  readonly value: number | null;
  /** In how many of the accounts the value is blank, and so is not part of `value`. */
  readonly valueUnknown: number;
}

/** The size of a layer as an interval; each layer holds the narrower ones. */
export interface LayerSize {
  readonly layer: LayerName;
  /** Accounts whose conditions are all known to hold. */
  readonly confirmed: Size;
  /** These, and the accounts for which a blank leaves it open. */
  readonly possible: Size;
}

/** The market as accounts and money. */
export interface MarketSizes {
  readonly all: Size;
  /** Accounts that an exclusion takes out. */
  readonly excluded: Size;
  /** Accounts that are in no layer as far as is known, the excluded among them. */
  readonly outside: Size;
  /** TAM, SAM, SOM. */
  readonly layers: readonly LayerSize[];
}

function sizeOf(tallies: readonly Tally[], valued: boolean): Size {
  return {
    accounts: sumOf(tallies.map(({ accounts }) => accounts)),
    value: valued ? sumOf(tallies.map(({ sums }) => sums[0] ?? 0)) : null,
    valueUnknown: sumOf(tallies.map(({ unknown }) => unknown[0] ?? 0)),
  };
}

/** A text column that the run has made; what is not there is a mistake of ours. */
function computedText(frame: Frame, name: string) {
  const column = frame.columns.get(name);
  if (column?.kind !== 'text') throw new Error(`market sizes need the text column "${name}"`);
  return column;
}

/** How narrow a layer is: 1 for TAM, 3 for SOM, 0 for Outside and blank. */
const narrowness = (layer: string | null | undefined): number =>
  layerNames.findIndex((name) => name === layer) + 1;

function valuesOf(frame: Frame, value: string | null): readonly Float64Array[] {
  if (value === null) return [];
  const column = frame.columns.get(value);
  if (column?.kind !== 'number') throw new Error(`market sizes need the number column "${value}"`);
  return [column.values];
}

/**
 * The sizes of TAM, SAM and SOM, each from what is confirmed to what is possible. SOM ⊆ SAM ⊆ TAM, confirmed ≤ possible
 * (in money, as long as no amount is negative). A blank value counts the account and is counted apart.
 *
 * @param frame - with the columns `layer`, `possible layer` and `excluded` of a run
 * @param value - the money field that sizes are counted in; null where the model names none
 */
export function marketSizes(frame: Frame, value: string | null): MarketSizes {
  const [layer, possible, excluded] = ['layer', 'possible layer', 'excluded'].map((name) =>
    computedText(frame, name),
  ) as [ReturnType<typeof computedText>, ReturnType<typeof computedText>, ReturnType<typeof computedText>];
  const keys = [layer, possible, excluded].map(({ codes, values }) => ({ codes, size: values.length }));
  const measures = value === null ? [] : [value];
  const tallies = tallyRows(keys, valuesOf(frame, value), frame.length, rowCounts(frame, measures));
  const confirmed = ({ keys: [code = 0] }: GroupTally) => narrowness(layer.values[code]);
  const most = (tally: GroupTally) =>
    Math.max(confirmed(tally), narrowness(possible.values[tally.keys[1] ?? 0]));
  const size = (which: (tally: GroupTally) => boolean) => sizeOf(tallies.filter(which), value !== null);
  return {
    all: size(() => true),
    excluded: size(({ keys: [, , code] }) => code !== 0),
    outside: size((tally) => confirmed(tally) === 0),
    layers: layerNames.map((name) => ({
      layer: name,
      confirmed: size((tally) => confirmed(tally) >= narrowness(name)),
      possible: size((tally) => most(tally) >= narrowness(name)),
    })),
  };
}
