import fc from 'fast-check';
import { columnUnder } from '../../../core/accounts/column-under';
import { fieldMapping } from '../../../core/accounts/field-mapping';
import { fold } from '../../../core/expr/fold';
import type { AccountExplanation, Change, RuleTruth } from '../../../core/explain/account-explanation';
import { explainAccount } from '../../../core/explain/explain-account';
import type { Model } from '../../../core/model/model';
import { columnOf, run, standardColumnsOf } from '../../../core/model/run';
import type { Override } from '../../../core/segments/segmentation';
import { accountRows } from '../../../core/values/account-rows';
import type { Rows } from '../../../core/values/cell';
import type { Table } from '../../../core/values/table';
import { plainColumn } from '../frame-of';
import { accountsOf } from '../model/arbitrary-accounts';
import { checkedModel } from '../model/arbitrary-model';
import { plainModel } from './plain-model';

const modelAndAccounts = checkedModel.chain((model) => fc.tuple(fc.constant(model), accountsOf(model, 4)));
const tableOf = (rows: Rows): Table => accountRows(rows).table;

function explained(
  table: Table,
  model: Model,
  row: number,
  overrides: readonly Override[] = [],
): AccountExplanation {
  const result = explainAccount(table, model, row, { overrides });
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

/** What a run gives each row, by column. */
function ranTo(
  table: Table,
  model: Model,
  overrides: readonly Override[] = [],
): (name: string, row: number) => unknown {
  const done = run(table, model, { overrides });
  if (!done.ok) throw new Error(done.problems.map(({ message }) => message).join('; '));
  const { frame } = done.value;
  const columns = new Map(standardColumnsOf(model).map((name) => [name, plainColumn(columnOf(frame, name))]));
  return (name, row) => columns.get(name)?.[row];
}

/** The table with one cell of one row changed. */
function changed(table: Table, row: number, { header, cell }: Change): Table {
  const rows = table.rows.map((cells, at) => {
    if (at !== table.firstRow + row) return cells;
    const fresh = table.headers.map((_, column) => cells[column] ?? null);
    fresh[columnUnder(table, header)] = cell;
    return fresh;
  });
  return { ...table, rows };
}

const forEachAccount = (
  law: (table: Table, model: Model, row: number, told: AccountExplanation) => void,
  numRuns: number,
): void =>
  fc.assert(
    fc.property(modelAndAccounts, ([model, rows]) => {
      const table = tableOf(rows);
      for (let row = 0; row < table.rowCount; row += 1) law(table, model, row, explained(table, model, row));
    }),
    { numRuns },
  );

const kleeneAll = (truths: readonly (boolean | null)[]): boolean | null =>
  truths.includes(false) ? false : truths.includes(null) ? null : true;
const kleeneAny = (truths: readonly (boolean | null)[]): boolean | null =>
  truths.includes(true) ? true : truths.includes(null) ? null : false;

/** What the conditions of a rule come to. */
const meantBy = ({ when, inRegions }: Pick<RuleTruth, 'when' | 'inRegions'>): boolean | null =>
  kleeneAll([
    inRegions,
    when.length === 0 ? true : kleeneAny(when.map((all) => kleeneAll(all.map(({ holds }) => holds)))),
  ]);

describe('laws of explaining an account', () => {
  test('it says what a run says', () => {
    forEachAccount((table, model, row, told) => {
      const at = ranTo(table, model);
      expect({
        region: told.region.name,
        segment: told.segment.name,
        possible: told.segment.possible,
        layer: told.market.layer,
        possibleLayer: told.market.possibleLayer,
        excluded: told.market.excluded,
        possibleExclusion: told.market.possibleExclusion,
        score: told.fit.score,
        confidence: told.fit.confidence,
        grade: told.fit.grade,
      }).toEqual({
        region: at('region', row),
        segment: at('segment', row),
        possible: at('possible segment', row),
        layer: at('layer', row),
        possibleLayer: at('possible layer', row),
        excluded: at('excluded', row),
        possibleExclusion: at('possible exclusion', row),
        score: at('score', row),
        confidence: at('confidence', row),
        grade: at('grade', row),
      });
      if (told.worth.tier) expect(told.worth.tier.name).toBe(at('tier', row));
      if (told.worth.potential) expect(told.worth.potential.potential).toBe(at('potential', row));
    }, 60);
  });

  test('every change that it tells, made in the sheet, moves the account as promised', () => {
    let changes = 0;
    forEachAccount((table, model, row, told) => {
      for (const change of [...told.changes, ...told.unknown.flatMap(({ decides }) => decides)]) {
        const before = ranTo(table, model);
        const after = ranTo(changed(table, row, change), model);
        expect(change.moves.length).toBeGreaterThan(0);
        for (const { aspect, from, to } of change.moves) {
          const stood = before(aspect, row);
          expect({ change, from: stood === 'Unknown' && aspect === 'segment' ? null : stood }).toEqual({
            change,
            from,
          });
          expect({ change, to: after(aspect, row) }).toEqual({ change, to });
        }
        changes += 1;
      }
    }, 60);
    expect(changes).toBeGreaterThan(50);
  });

  test('what people decided counts as it does in a run', () => {
    const decision = fc.tuple(
      fc.constantFrom('employees', 'industry', 'segment', 'target'),
      fc.constantFrom('5', '500', 'yes', 'Software'),
    );
    fc.assert(
      fc.property(modelAndAccounts, fc.array(decision, { maxLength: 4 }), ([model, rows], decisions) => {
        const table = tableOf(rows);
        const id = model.fields.findIndex(({ field }) => field === 'id');
        const known = table.rows.slice(table.firstRow).flatMap((cells) => {
          const key = cells[id];
          return typeof key === 'number' && Number.isFinite(key) ? [String(key)] : [];
        });
        const day = { who: 'Kim', why: 'knows them' };
        const overrides = decisions
          .map(([field, value], at) => {
            const decided = field === 'segment' ? model.rest : value;
            return { key: known[at] ?? '', field, value: decided, when: `2026-01-0${at + 1}`, ...day };
          })
          .filter(({ key, field, value }) => key !== '' && fits(field, value));
        for (let row = 0; row < table.rowCount; row += 1) {
          const at = ranTo(table, model, overrides);
          const told = explained(table, model, row, overrides);
          expect([told.segment.name, told.fit.score, told.market.layer]).toEqual([
            at('segment', row),
            at('score', row),
            at('layer', row),
          ]);
          for (const { field } of told.changes) {
            const key = String(table.rows[table.firstRow + row]?.[id]);
            expect(overrides.filter((each) => each.key === key && each.field === field)).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the nearest number that moves an account to another segment is told, up and down', () => {
    const most = 60;
    const lines = fc.uniqueArray(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 4 });
    const tests = fc.constantFrom('at least', 'more than', 'at most', 'less than', 'is');
    const rules = fc.tuple(lines, fc.array(tests, { minLength: 4, maxLength: 4 }));
    const unit = fc.constantFrom(1, 1000);
    fc.assert(
      fc.property(rules, fc.integer({ min: 2, max: most }), unit, ([all, how], now, by) => {
        const model: Model = {
          ...plainModel,
          fields: [fieldMapping({ field: 'employees', header: 'Employees', kind: 'number', unit: by })],
          segments: all.map((value, at) => ({
            name: `class ${at}`,
            when: [[{ field: 'employees', test: how[at]!, value }]],
          })),
        };
        const table = tableOf([['Employees'], [now / by]]);
        // Every number of employees that there may be, one a row.
        const every = Array.from({ length: most + 3 }, (_, number) => number + 1);
        const at = ranTo(tableOf([['Employees'], ...every.map((number) => [number / by])]), model);
        const segmentOf = (number: number): unknown => at('segment', number - 1);
        const moves = every.filter((number) => segmentOf(number) !== segmentOf(now));
        const nearest = [
          moves.filter((number) => number < now).at(-1),
          moves.find((number) => number > now),
        ].flatMap((number) => (number === undefined ? [] : [number - now]));
        const told = explained(table, model, 0).changes.map((change) => Math.round(change.by ?? 0));
        expect({ all, how, now, told: told.sort() }).toEqual({ all, how, now, told: nearest.sort() });
      }),
      { numRuns: 100 },
    );
  });

  test('contributions sum to the score, shares to the whole', () => {
    forEachAccount((_, __, ___, { fit }) => {
      const sum = fit.criteria.reduce((total, { contribution }) => total + contribution, 0);
      if (fit.score === null) expect(sum).toBe(0);
      else {
        expect(sum).toBeCloseTo(fit.score, 8);
        expect(fit.criteria.reduce((total, { counted }) => total + counted, 0)).toBeCloseTo(1, 10);
      }
      if (fit.criteria.length > 0) {
        expect(fit.criteria.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 10);
      }
    }, 60);
  });

  test('base and points of a card sum to its sum', () => {
    forEachAccount((_, __, ___, { worth }) => {
      for (const { base, sum, characteristics, probability, card } of worth.propensities) {
        const points = characteristics.reduce((total, each) => total + each.points, base);
        expect(points).toBeCloseTo(sum, 6);
        // Siddiqi (2006): 20 points double the odds.
        if (card === 'new') expect(probability).toBeCloseTo(1 / (1 + 2 ** (-sum / 20)), 8);
      }
    }, 60);
  });

  test('a rule holds where its conditions say so, and none above the one that gives the segment does', () => {
    forEachAccount((_, model, __, { segment, market, region }) => {
      for (const rule of [...segment.rules, ...market.exclusions, ...region.rules]) {
        expect({ rule, holds: meantBy(rule) }).toEqual({ rule, holds: rule.holds });
      }
      for (const layer of market.layers) expect(meantBy({ ...layer, inRegions: true })).toBe(layer.holds);
      expect(segment.rules.slice(0, -1).filter(({ holds }) => holds === true)).toEqual([]);
      if (segment.decidedBy === 'rule') {
        const last = segment.rules.at(-1);
        expect(last?.holds).toBe(true);
        expect(fold(segment.merges.at(-1)?.into ?? last?.name ?? '')).toBe(fold(segment.name));
      }
      if (segment.decidedBy === 'rest') {
        expect(segment.rules.length).toBe(model.segments.length);
        expect(segment.rules.every(({ holds }) => holds === false)).toBe(true);
      }
    }, 60);
  });

  test('an account alone is explained as it is among all others, and as plain data', () => {
    forEachAccount((table, model, row, told) => {
      const cells = table.rows[table.firstRow + row]!;
      const alone = { ...table, rows: [cells], firstRow: 0, rowCount: 1 };
      expect(explained(alone, model, 0)).toEqual(told);
      expect(structuredClone(told)).toEqual(told);
    }, 60);
  });
});

/** Whether a value fits the kind of a field. */
function fits(field: string, value: string): boolean {
  if (field === 'employees') return /^\d+$/.test(value);
  return field === 'target' ? value === 'yes' : true;
}
