import { customerColumn } from '../model/customer';
import { standardColumns, type Run } from '../model/run';
import type { Model } from '../model/model';
import { worthColumnsOf } from '../model/worth-columns';
import { EXPANSION, NEW_BUSINESS, UNSAID } from '../history/history';
import { timeToBuy, type TimeToBuy } from '../history/first-wins';
import { decidedDeals } from '../history/decided-deals';
import type { Override } from '../segments/segmentation';
import type { TechnologyLifts } from '../scoring/technology-lift';
import type { DifferenceFindings } from '../segments/does-it-differ';
import type { EffortShare } from '../segments/effort-share';
import type { SegmentPosture } from '../segments/posture';
import { wilsonInterval, type RateInterval } from '../stats/wilson-interval';
import type { ProductWhitespace } from '../value/product-whitespace';
import { found, type Problem, type Result } from '../values/problem';
import type { Table } from '../values/table';
import { accountFields } from './account-fields';
import { cardsOf, type CardCheck } from './cards-of';
import { groupsBy } from './groups-by';
import { effortOf, postureOf } from './posture-of';
import { productsOf } from './products-of';
import type { ReadTables } from './second-tables';
import { technologyLiftOf } from './technology-lift-of';
import { testGroups } from './test-groups';

/** Won and decided deals of one kind, with the rate's 95 % interval (Wilson). */
export interface WinRate {
  readonly kind: 'all' | 'new business' | 'expansion';
  readonly won: number;
  readonly decided: number;
  readonly rate: RateInterval;
}

/** Everything that a history says of a run. */
export interface Evidence {
  readonly winRates: readonly WinRate[];
  /** Days from an account's first deal to its first win; null without deals. */
  readonly timeToBuy: TimeToBuy | null;
  /** Whether segments, and other fields, set accounts apart. */
  readonly differences: readonly DifferenceFindings[];
  readonly postures: readonly SegmentPosture[];
  readonly effort: readonly EffortShare[];
  readonly lifts: TechnologyLifts | null;
  readonly cards: readonly CardCheck[];
  readonly products: ProductWhitespace | null;
  readonly notices: readonly Problem[];
}

/** Fields by which accounts are compared beside their segment, where the model maps them. */
const compared = ['industry', 'region', 'country', 'employees', 'funding stage', 'account source'];

/**
 * What a run must be told to compute and read so that evidence can be gathered on it.
 * @param model that has passed its check
 * @returns columns that a run computes, and fields that it reads as they are
 */
export function evidenceColumns(model: Model): {
  readonly wanted: readonly string[];
  readonly fields: readonly string[];
} {
  const mapped = new Map(model.fields.map(({ field, kind }) => [field, kind]));
  const peers = (model.peers ?? []).flatMap(({ when }) => when.flat().map(({ field }) => field));
  const worth = worthColumnsOf(model);
  return {
    wanted: [...standardColumns, ...worth, customerColumn],
    fields: [...new Set([...compared, ...peers, 'current spend', model.settings.value ?? ''])].filter(
      (field) => mapped.has(field) && !standardColumns.some((column) => column === field),
    ),
  };
}

function winRatesOf({ deals }: ReadTables): readonly WinRate[] {
  if (!deals) return [];
  const kinds = [
    ['all', null],
    ['new business', [NEW_BUSINESS, UNSAID]],
    ['expansion', [EXPANSION]],
  ] as const;
  return kinds.flatMap(([kind, which]): WinRate[] => {
    const { wins, count } = decidedDeals(deals, which);
    return count === 0 ? [] : [{ kind, won: wins, decided: count, rate: wilsonInterval(wins, count) }];
  });
}

function differencesOf(run: Run, history: ReadTables): readonly DifferenceFindings[] {
  if (!history.deals && !history.spend) return [];
  return ['segment', ...compared].flatMap((field) => {
    const groups = run.frame.columns.has(field) ? groupsBy(run, field) : null;
    return groups?.ok ? [testGroups(groups.value, history)] : [];
  });
}

/**
 * Gathers what a history says of a run: win rates, time to buy, whether segments differ, how to stand towards each,
 * effort against value, technology lifts, how the model's cards do, whitespace by product.
 * @param table the accounts of the run
 * @param run that was told `evidenceColumns`
 * @param history the tables beside the accounts, as they were read; what needs a table that is not there is null or none
 * @returns refused where the accounts cannot be read
 */
export function gatherEvidence(
  table: Table,
  run: Run,
  history: ReadTables,
  overrides: readonly Override[] = [],
): Result<Evidence> {
  const fields = accountFields(table, run.model, overrides);
  if (!fields.ok) return fields;
  const effort = effortOf(run, history);
  const lifts = technologyLiftOf(fields.value, history);
  return found({
    winRates: winRatesOf(history),
    timeToBuy: history.deals ? timeToBuy(history.deals, run.frame.length, history.asOf ?? NaN) : null,
    differences: differencesOf(run, history),
    postures: postureOf(run, history, effort),
    effort,
    lifts: lifts.ok ? lifts.value : null,
    cards: cardsOf(run.model, fields.value, history),
    products: productsOf(run, history, fields.value),
    notices: fields.notices,
  });
}
