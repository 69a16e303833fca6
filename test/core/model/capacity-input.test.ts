import { exampleCustomers, exampleWorth } from '../../../core/functions/example-worth';
import { capacityColumns, capacityInput } from '../../../core/model/capacity-input';
import type { Model } from '../../../core/model/model';
import { run } from '../../../core/model/run';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { accountRows } from '../../../core/values/account-rows';
import { isoDay } from '../../../core/values/day';
import { valueOf } from '../evidence/taught';

const example = valueOf(readModelSheet(exampleWorth));
const table = accountRows(exampleCustomers).table;
const inputOf = (model: Model) => {
  const done = valueOf(run(table, model, capacityColumns(model)));
  return capacityInput(done, []);
};

test('a cell holds its accounts, and the sums of what is known of them', () => {
  const { cells } = valueOf(inputOf(example));
  expect(cells.map(({ segment, accounts, spend }) => [segment, accounts, spend])).toEqual([
    ['Enterprise', 1, 20_000],
    ['SMB', 2, 15_000],
    ['Unknown', 1, null],
  ]);
});

// The one prospect that all is known of: potential 4,000, land 2,000, chance ½. What it brings if it is won is
// 2,000 × ½ × (1 + 0.75 ÷ 1.28) = 1,585.9375, so each unit of land brings 0.79296875.
test('lifetime value comes with land as it does over the prospects', () => {
  expect(valueOf(inputOf(example)).lifetimeRatio).toBeCloseTo(0.79296875, 12);
});

test('what it costs to acquire one is put back, for the plan has costs of its own', () => {
  const lifetime = { ...example.lifetime!, acquisitionCost: 300 };
  expect(valueOf(inputOf({ ...example, lifetime })).lifetimeRatio).toBeCloseTo(0.79296875, 12);
});

test('without a scorecard lifetime values of prospects, and so their ratio, are not known', () => {
  const { propensity: _, characteristics: __, ...silent } = example;
  expect(valueOf(inputOf(silent)).lifetimeRatio).toBeNull();
});

test('margin and target are those of the model, and unknown where it does not say them', () => {
  const { lifetime: _, tiers: __, retention: ___, ...silent } = example;
  const settings = { ...example.settings, value: null };
  expect(valueOf(inputOf(example))).toMatchObject({ margin: 0.5, target: null });
  expect(valueOf(inputOf({ ...silent, settings: { ...settings, target: 5 } }))).toMatchObject({
    margin: null,
    target: 5,
  });
});

test.each([
  [{ asOf: '2026-01-01' }, undefined, '2026-01-01'],
  [{ asOf: '2026-10-01' }, undefined, '2027-01-01'],
  [{ asOf: '2026-10-01' }, '2028-02-01', '2028-01-01'],
  [{ asOf: null }, '2028-02-01', '2028-01-01'],
  [{ asOf: '2026-10-01', fiscalYear: 7 }, undefined, '2026-07-01'],
])('%o with the kick-off %s is planned from %s', (settings, kickOff, begins) => {
  const model = {
    ...example,
    settings: { ...example.settings, ...settings },
    ...(kickOff === undefined ? {} : { kickOff: { day: kickOff } }),
  };
  expect(isoDay(valueOf(inputOf(model)).year.months[0]!.first)).toBe(begins);
});

test('without any day there is no plan', () => {
  const refused = inputOf({ ...example, settings: { ...example.settings, asOf: null } });
  expect(refused).toMatchObject({ ok: false, problems: [{ code: 'capacity/no-day' }] });
});
