import { TRUE, UNKNOWN, type TextColumn } from '../expr/columns';
import { fold } from '../expr/fold';
import type { CompetitorRule } from '../market/top-down/firm-rules';
import type { MarketAccounts } from '../market/top-down/tally-accounts';
import { toldFields } from '../market/top-down/tell-firms';
import { inMarket, standings, textColumn } from '../segments/standing';
import type { Table } from '../values/table';
import { textsOf } from './covered-accounts';
import { customerColumn } from './customer';
import type { Model } from './model';
import type { Run } from './run-result';
import { worthColumnsOf } from './worth-columns';

/** What a run must be told so that its accounts can be held against a table of firms. */
export function topDownColumns(model: Model): {
  readonly wanted: readonly string[];
  readonly fields: readonly string[];
} {
  const mapped = new Set(model.fields.map(({ field }) => field));
  const { value } = model.settings;
  return {
    wanted: ['layer', 'excluded', customerColumn, ...worthColumnsOf(model).filter((name) => name === value)],
    fields: [...toldFields, ...(value === null ? [] : [value])].filter((name) => mapped.has(name)),
  };
}

/** Whether accounts have a competitor's product: by a field that lists what they use, or names it. */
function inUse(table: Table, model: Model, { name, field, called = [name] }: CompetitorRule): Uint8Array {
  const names = new Set(called.map(fold));
  const texts = textsOf(table, model, field);
  return Uint8Array.from({ length: table.rowCount }, (_, row) => {
    const text = texts?.[row] ?? '';
    if (text === '') return UNKNOWN;
    return [text, ...text.split(/[;,|\n]/)].some((item) => names.has(fold(item))) ? TRUE : 0;
  });
}

/** Any competitor: in use where one is, in none where every field says so. */
function anyInUse(table: Table, model: Model): Uint8Array | null {
  const { competitors = [] } = model;
  if (competitors.length === 0) return null;
  const each = competitors.map((competitor) => inUse(table, model, competitor));
  return Uint8Array.from({ length: table.rowCount }, (_, row) =>
    Math.max(...each.map((truths) => truths[row]!)),
  );
}

const codesOfEurope = /isic|nace|\bwz|naf|\bape|cnae|ateco/i;

/**
 * A run's accounts as they are held against a table of firms.
 * @param table the accounts as they were given to the run
 * @param done a run that was told `topDownColumns`
 */
export function marketAccounts(table: Table, { model, frame }: Run): MarketAccounts {
  const text = (name: string): TextColumn | null => textColumn(frame, name) ?? null;
  const numbers = (name: string | null): Float64Array | null => {
    const column = name === null ? undefined : frame.columns.get(name);
    return column?.kind === 'number' ? column.values : null;
  };
  const customer = frame.columns.get(customerColumn);
  const header = model.fields.find(({ field }) => field === 'sic')?.header ?? '';
  return {
    ...{ count: frame.length, industry: text('industry'), naics: text('naics'), sic: text('sic') },
    sicIsIsic: codesOfEurope.test(header),
    ...{ employees: numbers('employees'), country: text('country'), state: text('state') },
    inMarket: standings(frame).map((each) => Number(each === inMarket)),
    customer: customer?.kind === 'truth' ? customer.values : new Uint8Array(frame.length).fill(UNKNOWN),
    amount: numbers(model.settings.value),
    competitor: anyInUse(table, model),
  };
}
