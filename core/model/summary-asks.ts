import type { CountAsk, PickAsk } from '../expr/asks';
import { marketTruth } from '../segments/standing';
import { keyFields } from '../segments/settled-overrides';
import { customerColumn } from './customer';
import { guardrailColumns } from './guardrail-input';
import type { Model } from './model';
import { placedColumn, ruleColumn } from './stages';

/** Enough for shares to within half a percentage point, few enough to be sent and sorted at once. */
const sampleSize = 20_000;
/** Accounts of each segment on the sheet Top accounts. */
const topSize = 20;

/** What a summary of accounts asks of whoever holds them: a handful of questions, each with a small answer. */
export interface SummaryAsks {
  /** The columns of a run and the account fields that the questions name. */
  readonly wanted: readonly string[];
  readonly fields: readonly string[];
  /** Accounts by layer, segment and region, with all that guardrails count. */
  readonly cells: CountAsk;
  /** Accounts by region and country; null where no country is mapped. */
  readonly places: CountAsk | null;
  /** Accounts of the market, by chance: for what cannot be told by counting. */
  readonly sample: PickAsk;
  /** The accounts of each segment that are worth most. */
  readonly top: PickAsk;
}

const market = marketTruth({ has: () => true });

/** The columns that amounts are added up of. */
export const summaryMeasures = ({ settings }: Pick<Model, 'settings'>): readonly string[] =>
  settings.value === null ? [] : [settings.value];

/** The headers of the columns that name an account, the best key first. */
export const nameHeaders = ({ fields }: Pick<Model, 'fields'>): readonly string[] =>
  keyFields.flatMap((key) => fields.flatMap(({ field, header }) => (field === key ? [header] : [])));

/** The headers that accounts are shown by: name, domain, id, owner, as far as they are mapped. */
const shownHeaders = ({ fields }: Pick<Model, 'fields'>): readonly string[] =>
  ['name', 'domain', 'id', 'owner'].flatMap((key) =>
    fields.flatMap(({ field, header }) => (field === key ? [header] : [])),
  );

/** Accounts of each segment by chance, whole rows of their own columns: for people to look at. */
export const reviewAsk = (kept: readonly string[], most: number): PickAsk => ({
  columns: ['segment'],
  kept,
  ...(market ? { where: market } : {}),
  by: 'segment',
  largest: [],
  most,
});

/** The questions of a summary of a model that has passed its check. */
export function summaryAsks(model: Model): SummaryAsks {
  const { wanted, fields } = guardrailColumns(model);
  const measures = summaryMeasures(model);
  const { yardstick } = model.settings;
  const rules = new Set(model.segments.map(({ name }) => ruleColumn(name)));
  const holding = [...wanted.filter((name) => rules.has(name)), placedColumn];
  const standing = ['layer', 'excluded'];
  const places = ['country', 'state'].filter((name) => fields.includes(name));
  const amounts = [...new Set([...measures, ...(yardstick === null ? [] : [yardstick])])];
  const where = market ? { where: market } : {};
  return {
    wanted,
    fields,
    cells: {
      by: [...standing, 'possible layer', 'segment', 'possible segment', 'region', customerColumn],
      holding,
      sums: measures,
      known: [...new Set([...fields, ...measures])],
    },
    places: places.includes('country')
      ? { by: [...standing, 'region', ...places], holding: [], sums: [], known: [] }
      : null,
    sample: {
      columns: [...standing, 'segment', 'region', ...amounts],
      kept: [],
      ...where,
      largest: [],
      most: sampleSize,
    },
    top: {
      columns: ['segment', 'region', 'layer', 'grade', 'score', ...measures],
      kept: shownHeaders(model),
      ...where,
      by: 'segment',
      largest: [...measures, 'score'],
      most: topSize,
    },
  };
}
