import type { HeadcountAccounts } from '../coverage/headcount-cells';
import { handful } from '../coverage/headcount';
import { TRUE, type Frame } from '../expr/columns';
import { fold } from '../expr/fold';
import type { GuardrailName } from '../segments/guardrail-names';
import { placesOf } from '../segments/places-of';
import { unknownName } from '../segments/reserved-names';
import { inMarket, standings } from '../segments/standing';
import { defineNotice, type Problem } from '../values/problem';
import { customerColumn } from './customer';
import { regionsSeen, segmentOrder } from './guardrail-input';
import type { Model } from './model';
import type { Run } from './run-result';
import { worthColumnsOf } from './worth-columns';

/** What an account is worth to whoever looks after it, by what the model says. */
export type WorthOfWork = 'expected whitespace' | 'whitespace' | 'value' | 'accounts';

/** The accounts that heads are planned for, and what their value is. */
export interface HeadcountInput {
  readonly accounts: HeadcountAccounts;
  readonly worth: WorthOfWork;
  /** The fewest people of a cell: the threshold of the guardrail that asks for a handful of reps. */
  readonly floor: number;
}

const worths = {
  'expected whitespace': defineNotice(
    'headcount/expected-whitespace',
    'value is whitespace × the chance to buy: {currency} a year that covering the accounts may bring',
  ),
  whitespace: defineNotice(
    'headcount/whitespace',
    'value is whitespace, {currency} a year; a scorecard would weigh it by the chance to buy',
  ),
  value: defineNotice(
    'headcount/value',
    'value is {field}: the model tells no whitespace, so it only says which accounts come first',
  ),
  accounts: defineNotice(
    'headcount/accounts',
    'value counts accounts: the model tells no whitespace, and the setting value is blank',
  ),
};

/** What value means in a plan of heads. */
export const worthFinding = (worth: WorthOfWork, { settings }: Model): Problem =>
  worths[worth]({ currency: settings.currency, field: settings.value ?? '' });

/** What a run must be told to compute and read so that heads can be planned on it. */
export function headcountColumns(model: Model): {
  readonly wanted: readonly string[];
  readonly fields: readonly string[];
} {
  const { value } = model.settings;
  const worth = worthColumnsOf(model).filter(
    (name) => ['propensity', 'propensity to expand', 'whitespace'].includes(name) || name === value,
  );
  const isField = model.fields.some(
    ({ field, kind }) => field === value && (kind === 'money' || kind === 'number'),
  );
  return {
    wanted: ['segment', 'region', 'layer', 'excluded', customerColumn, ...worth],
    fields: value !== null && isField ? [value] : [],
  };
}

const numbers = (frame: Frame, name: string): Float64Array | null => {
  const column = frame.columns.get(name);
  return column?.kind === 'number' ? column.values : null;
};

/** How likely each account is to buy: customers by the card for expansion where there is one. */
function chances(frame: Frame): Float64Array | null {
  const card = numbers(frame, 'propensity');
  const expansion = numbers(frame, 'propensity to expand');
  const customer = frame.columns.get(customerColumn);
  if (!card || !expansion || customer?.kind !== 'truth') return card;
  return card.map((chance, row) => (customer.values[row] === TRUE ? expansion[row]! : chance));
}

function worthOf({ frame, model }: Run): { readonly value: Float64Array; readonly worth: WorthOfWork } {
  const whitespace = numbers(frame, 'whitespace');
  const chance = chances(frame);
  if (whitespace && chance) {
    return { value: whitespace.map((money, row) => money * chance[row]!), worth: 'expected whitespace' };
  }
  if (whitespace) return { value: whitespace, worth: 'whitespace' };
  const value = model.settings.value === null ? null : numbers(frame, model.settings.value);
  if (value) return { value, worth: 'value' };
  return { value: new Float64Array(frame.length).fill(1), worth: 'accounts' };
}

/** The fewest people of a cell, as the guardrail `handful of reps` has it; a half is rounded up, since people are whole. */
export function fewestReps({ guardrails }: Model): number {
  const name: GuardrailName = 'handful of reps';
  const line = guardrails.find((each) => each.name === name);
  return Math.max(1, Math.ceil(line?.threshold ?? handful));
}

/**
 * The accounts of the market by segment and region, with what covering each is worth: its whitespace times its chance to buy
 * where the model has both; else its whitespace; else the value of the model; else 1, so that accounts are counted.
 * @param run that was told `headcountColumns`
 */
export function headcountInput(run: Run): HeadcountInput {
  const { model, frame } = run;
  const standing = standings(frame);
  const placed = (column: 'segment' | 'region', order: readonly string[]) => {
    const { names, of } = placesOf(frame, column, order);
    const unknown = names.findIndex((name) => fold(name) === fold(unknownName));
    const places = Int32Array.from(of, (place, row) =>
      standing[row] === inMarket && place !== unknown ? place : -1,
    );
    return { names, places };
  };
  const segment = placed('segment', segmentOrder(model));
  const region = placed('region', regionsSeen(run));
  const { value, worth } = worthOf(run);
  return {
    accounts: {
      segments: segment.names,
      regions: region.names,
      segment: segment.places,
      region: region.places,
      value,
    },
    worth,
    floor: fewestReps(model),
  };
}
