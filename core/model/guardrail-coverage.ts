import { ownershipOf } from '../coverage/covered-accounts';
import { hasAccounts, isInSeat, repsOfCells } from '../coverage/rep-cells';
import { fold } from '../expr/fold';
import type { GuardrailCoverage, TopBook } from '../segments/guardrail';
import { placesOf } from '../segments/places-of';
import { unknownName } from '../segments/reserved-names';
import { inMarket, standings } from '../segments/standing';
import type { Rep } from '../values/rep';
import type { Table } from '../values/table';
import { asOfDay } from './as-of-day';
import { ownersOf } from './covered-accounts';
import { regionsSeen, segmentOrder } from './guardrail-input';
import type { Model } from './model';
import type { Run } from './run-result';
import { buyerColumns, openToTell, unlikely, unlikelyBuyers } from './unlikely-buyers';

/** What a run must be told to compute, beside `guardrailColumns`, so that reps can be held against its segments. */
export function guardrailCoverageColumns(model: Model): readonly string[] {
  return ['segment', 'region', ...buyerColumns(model)];
}

/** The cells of segment and region that hold accounts of the market, Unknown left out. */
function cellsOf(run: Run) {
  const { frame, model } = run;
  const segment = placesOf(frame, 'segment', segmentOrder(model));
  const region = placesOf(frame, 'region', regionsSeen(run));
  const standing = standings(frame);
  const counts = new Uint32Array(segment.names.length * region.names.length);
  for (let row = 0; row < frame.length; row++)
    if (standing[row] === inMarket) counts[segment.of[row]! * region.names.length + region.of[row]!]!++;
  const isNamed = (name: string): boolean => fold(name) !== fold(unknownName);
  return segment.names.flatMap((name, at) =>
    region.names
      .map((place, index) => ({
        segment: name,
        region: place,
        accounts: counts[at * region.names.length + index]!,
      }))
      .filter((cell) => cell.accounts > 0 && isNamed(cell.segment) && isNamed(cell.region)),
  );
}

/** The accounts of the top segment by the rep in seat who has them; null where the model does not tell who will not buy. */
function topBooks(table: Table, run: Run, reps: readonly Rep[]): readonly TopBook[] | null {
  const { frame, model } = run;
  const buyers = unlikelyBuyers(run);
  if (!buyers) return null;
  const owner = ownersOf(table, model);
  if (!owner) return [];
  const { byCode, names, reps: repsByName } = ownershipOf(owner, reps);
  const { of } = placesOf(frame, 'segment', segmentOrder(model));
  const standing = standings(frame);
  const books = names.map((rep) => ({ rep, accounts: 0, unlikely: 0 }));
  for (let row = 0; row < frame.length; row++) {
    if (standing[row] !== inMarket || of[row] !== 0 || buyers[row] === openToTell) continue;
    for (const name of byCode[owner.codes[row]!]!) {
      books[name]!.accounts += 1;
      if (buyers[row] === unlikely) books[name]!.unlikely += 1;
    }
  }
  return books.filter(({ accounts }, name) => accounts > 0 && repsByName[name]!.length > 0);
}

/**
 * What reps tell guardrails of a run's segments: who works each cell, and whose books of the top segment hold accounts that
 * are unlikely to buy. Reps who have left or are still to come on the model's as-of day do not count.
 * @param table the accounts as they were given to the run
 * @param run that was told `guardrailColumns` and `guardrailCoverageColumns`
 */
export function guardrailCoverage(table: Table, run: Run, reps: readonly Rep[]): GuardrailCoverage {
  const { model } = run;
  const { roles = [] } = model;
  const here = reps.filter((rep) => isInSeat(rep, asOfDay(model)) && hasAccounts(rep, roles));
  const cells = cellsOf(run);
  const workers = repsOfCells(cells, here, roles);
  return {
    cells: cells.map((cell, at) => {
      const { reps: count, reach, fullBook } = workers[at]!;
      return { ...cell, reps: count, reach, fullBook };
    }),
    topBooks: topBooks(table, run, here),
  };
}
