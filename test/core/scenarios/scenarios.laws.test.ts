import fc from 'fast-check';
import type { Model } from '../../../core/model/model';
import { guardrailColumns, regionsSeen, segmentOrder } from '../../../core/model/guardrail-input';
import { run } from '../../../core/model/run';
import { writeModelSheet } from '../../../core/model/sheet/write-sheet';
import { compareModels } from '../../../core/scenarios/compare-models';
import { modelChanges } from '../../../core/scenarios/model-changes';
import type { MoveMatrix } from '../../../core/scenarios/move-matrix';
import { profile } from '../../../core/segments/profile';
import { accountRows } from '../../../core/values/account-rows';
import type { Rows } from '../../../core/values/cell';
import { accountsOf } from '../model/arbitrary-accounts';
import { checkedModel } from '../model/arbitrary-model';
import { had } from './models';

const few = { numRuns: 40 };

/** Two models that read the same columns. */
const twoModels: fc.Arbitrary<readonly [Model, Model, Rows]> = fc
  .tuple(checkedModel, checkedModel)
  .map(([one, other]): [Model, Model] => [one, { ...other, fields: one.fields }])
  .chain(([one, other]) => fc.tuple(fc.constant(one), fc.constant(other), accountsOf(one, 20)));

const sumOfCells = (lines: readonly (readonly { readonly accounts: number }[])[]): number[] =>
  lines.map((line) => line.reduce((sum, { accounts }) => sum + accounts, 0));
const turned = <Value>(lines: readonly (readonly Value[])[]): Value[][] =>
  lines.map((_, at) => lines.map((line) => line[at]!));

/** What the profile of a run counts in a segment, outside it and excluded. */
function profiled(model: Model, rows: Rows) {
  const done = had(run(accountRows(rows).table, model, guardrailColumns(model)));
  const all = profile(done.frame, model.settings.value, segmentOrder(model), regionsSeen(done)).filter(
    ({ region }) => region === null,
  );
  const segments = all.filter(({ segment, accounts }) => segment !== null && accounts > 0);
  const total = all.find(({ segment }) => segment === null);
  return {
    named: segments.map(({ segment, accounts, value }) => [segment, accounts, value ?? 0]),
    outside: total?.outside ?? 0,
    excluded: total?.excluded ?? 0,
  };
}

function counted({ places, before, after }: MoveMatrix, side: 'before' | 'after') {
  const margins = side === 'before' ? before : after;
  const standing = (kind: string): number =>
    places.reduce((sum, place, at) => sum + (place.kind === kind ? margins[at]!.accounts : 0), 0);
  return {
    named: places.flatMap(({ kind, name }, at) =>
      kind === 'named' && margins[at]!.accounts > 0
        ? [[name, margins[at]!.accounts, margins[at]!.value ?? 0]]
        : [],
    ),
    outside: standing('outside'),
    excluded: standing('excluded'),
  };
}

const byName = ({ named, ...rest }: ReturnType<typeof counted>) => ({
  ...rest,
  named: named
    .map(([name, ...figures]) => [String(name).toLowerCase().replace(/\s+/g, ' '), ...figures])
    .sort(),
});

test('the margins of the segments are the counts and the values of the two runs', () => {
  fc.assert(
    fc.property(twoModels, ([before, after, rows]) => {
      fc.pre(rows.length > 1);
      const compared = compareModels(accountRows(rows).table, before, after);
      if (!compared.ok) return;
      const { segments } = compared.value;
      expect(sumOfCells(segments.cells)).toEqual(segments.before.map(({ accounts }) => accounts));
      expect(sumOfCells(turned(segments.cells))).toEqual(segments.after.map(({ accounts }) => accounts));
      expect(byName(counted(segments, 'before'))).toEqual(byName(profiled(before, rows) as never));
      expect(byName(counted(segments, 'after'))).toEqual(byName(profiled(after, rows) as never));
    }),
    few,
  );
});

test('every matrix holds every account once, and its movers are all off the diagonal', () => {
  fc.assert(
    fc.property(twoModels, ([before, after, rows]) => {
      const compared = compareModels(accountRows(rows).table, before, after);
      if (!compared.ok) return;
      const { accounts, segments, layers, tiers, movers } = compared.value;
      for (const matrix of [segments, layers, ...(tiers ? [tiers] : [])]) {
        const stayed = matrix.cells.reduce((sum, line, at) => sum + line[at]!.accounts, 0);
        expect(stayed + matrix.moved.accounts).toBe(accounts);
      }
      expect(movers).toHaveLength(Math.min(20, segments.moved.accounts));
    }),
    few,
  );
});

test('a model compared with itself moves nobody and lists no change', () => {
  fc.assert(
    fc.property(
      checkedModel.chain((model) => fc.tuple(fc.constant(model), accountsOf(model))),
      ([model, rows]) => {
        const compared = had(compareModels(accountRows(rows).table, model, model));
        const { segments, layers, tiers, movers, changes, guardrails } = compared;
        expect(segments.moved.accounts + layers.moved.accounts + (tiers?.moved.accounts ?? 0)).toBe(0);
        expect([movers, changes]).toEqual([[], []]);
        expect(guardrails.filter(({ shift }) => shift === 'better' || shift === 'worse')).toEqual([]);
      },
    ),
    few,
  );
});

test('models whose sheets differ list a change, and the same change is told backwards', () => {
  fc.assert(
    fc.property(checkedModel, checkedModel, (one, other) => {
      const forth = modelChanges(one, other);
      const back = modelChanges(other, one);
      const same = JSON.stringify(writeModelSheet(one)) === JSON.stringify(writeModelSheet(other));
      expect(forth.length === 0).toBe(same);
      const count = (changes: typeof forth, kind: string) =>
        changes.filter((each) => each.kind === kind).length;
      expect(count(forth, 'added')).toBe(count(back, 'removed'));
    }),
    few,
  );
});
