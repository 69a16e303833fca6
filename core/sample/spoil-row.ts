import type { Chance } from '../stats/seeded-chance';
import type { Cell } from '../values/cell';
import { accountColumns, columnAt } from './account-columns';
import { drawOne } from './draw';
import type { FaultRates } from './fault-rates';
import { sampleTruth } from './sample-truth';
import { bandText, misspell, moneyText, strayBlanks } from './spoil-text';

const PLACEHOLDERS = ['N/A', '-', 'null', '#N/A'];
const DEPARTED = ['Former Employee', 'Integration User', 'Gone Away'];
const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Enterprise', ['ENT', 'Enterprise Accounts']],
  ['Mid-Market', ['MM', 'Midmarket']],
  ['Small Business', ['SMB', 'Small Biz']],
]);
const EMPLOYEES = columnAt('Employees');
const REVENUE = columnAt('Annual Revenue');
const INDUSTRY = columnAt('Industry');
const SEGMENT = columnAt('Segment');
const OWNER = columnAt('Account Owner');
const SPACED = [columnAt('Account Name'), INDUSTRY, columnAt('Country'), SEGMENT];

/**
 * Does to a row what real exports do, in place: first the wrong values, then the wrong spellings, last the blanks.
 *
 * @param chance where the draws come from
 * @param row cells in the order of `accountColumns`
 * @param rates how often each fault happens; with rates of 0 the row stays as it is
 */
export function spoilRow(chance: Chance, row: Cell[], rates: FaultRates): void {
  spoilSegment(chance, row, rates);
  if (chance.happens(rates.departed)) row[OWNER] = drawOne(chance, DEPARTED);
  if (chance.happens(rates.band)) row[EMPLOYEES] = bandText(chance, row[EMPLOYEES] as number);
  spoilRevenue(chance, row, rates);
  if (chance.happens(rates.misspelt)) row[INDUSTRY] = misspell(chance, row[INDUSTRY] as string);
  for (const column of SPACED) {
    if (chance.happens(rates.strayBlanks)) row[column] = strayBlanks(chance, row[column] as string);
  }
  accountColumns.forEach((name, column) => {
    if (chance.happens(rates.blank[name] ?? 0)) row[column] = emptied(chance, column, rates);
  });
}

function spoilSegment(chance: Chance, row: Cell[], rates: FaultRates): void {
  const segment = row[SEGMENT] as string;
  if (chance.happens(rates.misTagged)) {
    row[SEGMENT] = drawOne(
      chance,
      sampleTruth.segments.filter(({ name }) => name !== segment),
    ).name;
  } else if (chance.happens(rates.abbreviated)) {
    row[SEGMENT] = drawOne(chance, ABBREVIATIONS.get(segment) ?? [segment]);
  }
}

function spoilRevenue(chance: Chance, row: Cell[], rates: FaultRates): void {
  const revenue = row[REVENUE] as number;
  const which = chance.next();
  if (which < rates.moneyText) row[REVENUE] = moneyText(chance, revenue);
  else if (which < rates.moneyText + rates.wrongUnit) row[REVENUE] = revenue / 1_000_000;
}

function emptied(chance: Chance, column: number, rates: FaultRates): Cell {
  const which = chance.next();
  if (which < rates.placeholder) return drawOne(chance, PLACEHOLDERS);
  const counted = column === EMPLOYEES || column === REVENUE;
  return counted && which < rates.placeholder + rates.zero ? 0 : null;
}
