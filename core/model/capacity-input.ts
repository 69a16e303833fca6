import type { CapacityInput, CoverageCell } from '../coverage/capacity-facts';
import { planYear } from '../coverage/plan-year';
import { TRUE, type Frame } from '../expr/columns';
import { inMarket, standings } from '../segments/standing';
import { dayOf } from '../values/day';
import { defineProblem, found, refused, type Result } from '../values/problem';
import type { Rep } from '../values/rep';
import { asOfDay } from './as-of-day';
import { coverageCells, type CoverageFigures } from './coverage-cells';
import { customerColumn } from './customer';
import type { Model } from './model';
import type { Run } from './run-result';
import { worthColumnsOf } from './worth-columns';

const noDay = defineProblem(
  'capacity/no-day',
  'a plan needs a day that tells which fiscal year it is for: set "as of", or the kick-off of the calendar',
);

const spendField = 'current spend';
const worthAsked = ['whitespace', 'propensity', 'land', 'lifetime value'] as const;

/** Money columns of accounts that a plan adds up, as far as the model has them. */
const moneyOf = ({ fields }: Model): readonly string[] =>
  fields.flatMap(({ field, kind }) =>
    field === spendField && (kind === 'money' || kind === 'number') ? [field] : [],
  );

/** What a run must be told to compute and read so that coverage can be planned on it. */
export function capacityColumns(model: Model): {
  readonly wanted: readonly string[];
  readonly fields: readonly string[];
} {
  const worth = worthColumnsOf(model).filter((name) => worthAsked.some((asked) => asked === name));
  const { value } = model.settings;
  return {
    wanted: [
      'segment',
      'possible segment',
      'region',
      'layer',
      'excluded',
      'possible exclusion',
      customerColumn,
      ...worth,
    ],
    fields: [...new Set([...(value === null ? [] : [value]), ...moneyOf(model)])],
  };
}

const numbers = (frame: Frame, name: string): Float64Array | null => {
  const column = frame.columns.get(name);
  return column?.kind === 'number' ? column.values : null;
};

/**
 * Lifetime value that comes with one unit of first-year contract value: over the accounts in the market that do not buy yet, the
 * sum of lifetime value (which is expected: times the chance to buy, less what it costs to acquire) with that cost put back, ÷
 * the sum of the chance to buy × land.
 * @returns null where the model does not tell one of these, or no account has all
 */
function lifetimeRatioOf({ frame, model }: Run): number | null {
  const [chance, land, lifetime] = ['propensity', 'land', 'lifetime value'].map((name) =>
    numbers(frame, name),
  );
  if (!chance || !land || !lifetime) return null;
  const customer = frame.columns.get(customerColumn);
  const standing = standings(frame);
  const cost = model.lifetime?.acquisitionCost ?? 0;
  let worth = 0;
  let first = 0;
  for (let row = 0; row < frame.length; row++) {
    if (standing[row] !== inMarket || (customer?.kind === 'truth' && customer.values[row] === TRUE)) continue;
    const gained = lifetime[row]! + chance[row]! * cost;
    const landed = chance[row]! * land[row]!;
    if (Number.isNaN(gained) || Number.isNaN(landed)) continue;
    worth += gained;
    first += landed;
  }
  return first > 0 ? worth / first : null;
}

function cellOf(
  segment: string,
  region: string,
  { accounts, sums }: CoverageFigures,
  places: Readonly<Record<'value' | 'whitespace' | 'spend', number>>,
): CoverageCell {
  const sum = (place: number): number | null => {
    const figure = sums[place];
    return !figure || figure.unknown === accounts ? null : figure.value;
  };
  return {
    segment,
    region,
    accounts,
    value: sum(places.value),
    whitespace: sum(places.whitespace),
    spend: sum(places.spend),
    valueUnknown: sums[places.value]?.unknown ?? 0,
  };
}

/** The cells of the market that hold accounts for sure, by segment, then by region, in the model's order. */
function cellsOf(run: Run): Result<readonly CoverageCell[]> {
  const { value } = run.model.settings;
  const measures = [...new Set([value ?? '', 'whitespace', spendField])].filter((name) =>
    numbers(run.frame, name),
  );
  const cells = coverageCells(run, measures);
  if (!cells.ok) return cells;
  const places = {
    value: measures.indexOf(value ?? ''),
    whitespace: measures.indexOf('whitespace'),
    spend: measures.indexOf(spendField),
  };
  const { segments, regions } = cells.value;
  return found(
    segments.flatMap((segment, row) =>
      regions.flatMap((region, column) => {
        const figures = cells.value.cells[row]?.[column];
        return figures && figures.accounts > 0 ? [cellOf(segment, region, figures, places)] : [];
      }),
    ),
  );
}

/**
 * What a coverage plan is made of, from a run. The plan is for the fiscal year three months after the kick-off, or after the
 * as-of day where the calendar has none.
 * @param run that was told `capacityColumns`
 */
export function capacityInput(run: Run, reps: readonly Rep[]): Result<CapacityInput> {
  const { model } = run;
  const day = (model.kickOff && dayOf(model.kickOff.day)) ?? asOfDay(model);
  if (day === null) return refused([noDay()]);
  const cells = cellsOf(run);
  if (!cells.ok) return cells;
  return found({
    cells: cells.value,
    reps,
    rules: model,
    year: planYear(day, model.settings.fiscalYear),
    target: model.settings.target ?? null,
    margin: model.lifetime?.margin ?? null,
    lifetimeRatio: lifetimeRatioOf(run),
  });
}
