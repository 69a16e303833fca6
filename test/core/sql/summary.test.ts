import { createHash } from 'node:crypto';
import type { PickAsk } from '../../../core/expr/asks';
import type { Frame } from '../../../core/expr/columns';
import { recognise } from '../../../core/accounts/recognise';
import { marketSizes } from '../../../core/market/market-sizes';
import { rollUp } from '../../../core/market/roll-up';
import { coverageCells } from '../../../core/model/coverage-cells';
import {
  guardrailColumns,
  guardrailInput,
  regionsSeen,
  segmentOrder,
} from '../../../core/model/guardrail-input';
import { run } from '../../../core/model/run';
import { starterModel } from '../../../core/model/starter/starter-model';
import { reviewAsk, summaryAsks } from '../../../core/model/summary-asks';
import { makeSummary, type Summary } from '../../../core/report/summary';
import { makeSample } from '../../../core/sample/make-sample';
import { checkGuardrails } from '../../../core/segments/check-guardrails';
import { profile } from '../../../core/segments/profile';
import { inMarket, standings } from '../../../core/segments/standing';
import { countSql, readCounts } from '../../../core/sql/count-accounts';
import { pickSql, readPicked } from '../../../core/sql/pick-accounts';
import { accountRows } from '../../../core/values/account-rows';
import type { Result } from '../../../core/values/problem';
import { frameTable, openDuckDb } from './frame-table';

function had<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

/** Figures as near as two ways to add up doubles can come. */
const near = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'number' ? Number(each.toPrecision(12)) : each,
    ),
  ) as Value;

const { table } = accountRows(makeSample({ accounts: 1500, seed: 11, today: 46_000 }).accounts.rows);
const starter = had(starterModel(table, recognise(table).fields));
const model = { ...starter, settings: { ...starter.settings, asOf: '2026-03-31' } };
const { value } = model.settings;
const asks = summaryAsks(model);
const done = had(run(table, model, guardrailColumns(model)));
const { create, rows } = frameTable(done.frame);
const market = [...standings(done.frame)].filter((each) => each === inMarket).length;

async function summaryOf(size?: number): Promise<Summary> {
  const query = await openDuckDb();
  await query(create);
  const sampleAsk: PickAsk = { ...asks.sample, ...(size === undefined ? {} : { most: size }) };
  const counted = async (ask: typeof asks.cells): Promise<Frame> =>
    readCounts(rows, ask, await query(countSql(rows, ask)));
  const picked = async (ask: PickAsk) => readPicked(rows, ask, await query(pickSql(rows, ask)));
  return had(
    makeSummary(model, {
      cells: await counted(asks.cells),
      places: asks.places && (await counted(asks.places)),
      sample: (await picked(sampleAsk)).frame,
      top: await picked(asks.top),
    }),
  );
}

describe('a summary told by DuckDB', () => {
  test('has the figures of a run: roll-up, sizes, profile, coverage cells', async () => {
    const summary = await summaryOf();
    const segments = segmentOrder(model);
    const order = new Map([['segment', segments]]);
    const byLayer = had(rollUp(done.frame, ['layer', 'segment'], [value!], order));
    expect(near(summary.byLayer)).toEqual(near(byLayer));
    expect(near(summary.sizes)).toEqual(near(marketSizes(done.frame, value)));
    expect(near(summary.coverage)).toEqual(near(had(coverageCells(done, [value!]))));
    const whole = profile(done.frame, value, segments, regionsSeen(done));
    const medians = whole.map((row) => (row.region === null ? row : { ...row, medianValue: null }));
    expect(near(summary.profile)).toEqual(near(medians));
  });

  test('has the findings of every guardrail, to the digit, where the sample holds the market', async () => {
    const summary = await summaryOf();
    expect(summary.guardrails).toEqual(checkGuardrails(guardrailInput(done), model.guardrails));
  });

  test('counts all accounts where the sample holds a part, and says which findings are of the sample', async () => {
    const summary = await summaryOf(400);
    const whole = checkGuardrails(guardrailInput(done), model.guardrails);
    const sampled = summary.guardrails.filter(({ sample }) => sample !== undefined);
    expect(sampled.map(({ name }) => name)).toEqual(['value share', 'lines too low', 'value captured']);
    expect(summary.guardrails.filter(({ sample }) => sample === undefined)).toEqual(
      whole.filter(({ name }) => !sampled.some((each) => each.name === name)),
    );
    for (const { name, sample } of sampled) {
      expect(sample).toMatchObject({ accounts: 400, of: market });
      const all = whole.find((each) => each.name === name)!.figure!;
      expect(sample!.interval!.low).toBeLessThanOrEqual(all);
      expect(sample!.interval!.high).toBeGreaterThanOrEqual(all);
    }
  });
});

describe('picked accounts', () => {
  const hashOf = (key: string): string => createHash('md5').update(key).digest('hex');

  test('are those with the smallest hashes of their names, the same every time', async () => {
    const query = await openDuckDb();
    await query(create);
    const ask: PickAsk = { columns: ['segment'], kept: ['Key'], largest: [], most: 50 };
    const first = readPicked(rows, ask, await query(pickSql(rows, ask)));
    const again = readPicked(rows, ask, await query(pickSql(rows, ask)));
    expect(first).toEqual(again);
    const keys = Array.from({ length: done.frame.length }, (_, row) => `A${row}`);
    const expected = keys.sort((one, other) => (hashOf(one) < hashOf(other) ? -1 : 1)).slice(0, 50);
    expect(first.kept.get('Key')).toEqual(expected);
  });

  test('are as many of each segment as were asked for, all of them in the market', async () => {
    const query = await openDuckDb();
    await query(create);
    const ask = reviewAsk(['Key'], 7);
    const { kept, frame } = readPicked(rows, ask, await query(pickSql(rows, ask)));
    const standing = standings(done.frame);
    for (const key of kept.get('Key')!) expect(standing[Number(key!.slice(1))]).toBe(inMarket);
    const segment = frame.columns.get('segment');
    const held = new Map<number, number>();
    if (segment?.kind === 'text') for (const code of segment.codes) held.set(code, (held.get(code) ?? 0) + 1);
    expect(Math.max(...held.values())).toBe(7);
    expect(held.size).toBeGreaterThan(2);
  });

  test('come by their largest numbers first, blanks last', async () => {
    const query = await openDuckDb();
    await query(create);
    const { frame } = readPicked(rows, asks.top, await query(pickSql(rows, asks.top)));
    const column = frame.columns.get(value!);
    const segment = frame.columns.get('segment');
    if (column?.kind !== 'number' || segment?.kind !== 'text') throw new Error('no such columns');
    const own = [...column.values].filter((_, row) => segment.codes[row] === segment.codes[0]);
    const known = own.filter((each) => !Number.isNaN(each));
    expect(known).toEqual([...known].sort((one, other) => other - one));
    expect(own.slice(0, known.length)).toEqual(known);
  });
});
