import { coverageCells } from '../../../core/model/coverage-cells';
import {
  guardrailColumns,
  guardrailInput,
  regionsSeen,
  segmentOrder,
} from '../../../core/model/guardrail-input';
import { run } from '../../../core/model/run';
import { starterModel } from '../../../core/model/starter/starter-model';
import { recognise } from '../../../core/accounts/recognise';
import { makeSample } from '../../../core/sample/make-sample';
import { quotaCells } from '../../../core/segments/guardrails/quota-cells';
import { profile } from '../../../core/segments/profile';
import { accountRows } from '../../../core/values/account-rows';
import type { Result } from '../../../core/values/problem';

function had<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

const { table } = accountRows(makeSample({ accounts: 500, seed: 7, today: 46_000 }).accounts.rows);
const starter = had(starterModel(table, recognise(table).fields));
const model = { ...starter, settings: { ...starter.settings, asOf: '2026-03-31' } };
const { value } = model.settings;
const done = had(run(table, model, guardrailColumns(model)));
const cells = had(coverageCells(done, [value!]));

describe('the cells of the market', () => {
  test('hold the accounts and the value of the profile, by cell and by segment', () => {
    const rows = profile(done.frame, value, segmentOrder(model), regionsSeen(done));
    for (const row of rows) {
      if (row.segment === null) continue;
      const at = cells.segments.indexOf(row.segment);
      const region = row.region === null ? null : cells.regions.indexOf(row.region);
      const held = region === null ? cells.bySegment[at] : cells.cells[at]?.[region];
      expect(held?.accounts ?? 0).toBe(row.accounts);
      expect(held?.sums[0]?.value ?? 0).toBe(row.value ?? 0);
      if (row.region !== null) expect(held?.possibleAccounts ?? 0).toBe(row.possibleAccounts);
    }
  });

  test('add up to their segment, their region and the market', () => {
    const sum = (held: readonly ({ readonly accounts: number } | null)[]) =>
      held.reduce((all, each) => all + (each?.accounts ?? 0), 0);
    cells.segments.forEach((_, at) => {
      expect(sum(cells.cells[at]!)).toBe(cells.bySegment[at]?.accounts ?? 0);
    });
    cells.regions.forEach((_, at) => {
      expect(sum(cells.cells.map((row) => row[at]!))).toBe(cells.byRegion[at]?.accounts ?? 0);
    });
    expect(sum(cells.bySegment)).toBe(cells.total.accounts);
    expect(sum(cells.byRegion)).toBe(cells.total.accounts);
  });

  test('are those that the guardrail of quota cells counts', () => {
    const { detail = [] } = quotaCells.check(guardrailInput(done), 60);
    const small = cells.segments.flatMap((segment, row) =>
      cells.regions.flatMap((region, at) => {
        const held = cells.cells[row]?.[at]?.accounts ?? 0;
        const isNamed = segment !== 'Unknown' && region !== 'Unknown';
        return isNamed && held > 0 && held < 60 ? [`${segment} × ${region} ${held}`] : [];
      }),
    );
    expect(detail.length).toBeGreaterThan(0);
    expect(small.sort()).toEqual(detail.map(({ label, figure }) => `${label} ${figure}`).sort());
  });
});
