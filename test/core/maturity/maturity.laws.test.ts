import fc from 'fast-check';
import { maturityColumns, maturityFacts } from '../../../core/maturity/maturity-facts';
import { maturityOf } from '../../../core/maturity/maturity-of';
import { maturityStageNames } from '../../../core/maturity/maturity';
import type { Model } from '../../../core/model/model';
import { run } from '../../../core/model/run';
import { accountRows } from '../../../core/values/account-rows';
import type { Cell, Rows } from '../../../core/values/cell';
import { accountsOf } from '../model/arbitrary-accounts';
import { checkedModel } from '../model/arbitrary-model';
import { had } from '../scenarios/models';

const workbook: fc.Arbitrary<readonly [Model, Rows, Cell[] | null | undefined, boolean | undefined]> =
  checkedModel.chain((model) =>
    fc.tuple(
      fc.constant(model),
      accountsOf(model, 20),
      fc.oneof(
        fc.constantFrom(null, undefined),
        fc.array(fc.constantFrom<Cell>(null, 7, 'Unknown', model.rest)),
      ),
      fc.constantFrom(true, false, undefined),
    ),
  );

const factsOf = ([model, rows, written, history]: typeof workbook extends fc.Arbitrary<infer Value>
  ? Value
  : never) =>
  maturityFacts(had(run(accountRows(rows).table, model, maturityColumns(model))), {
    ...(written === undefined ? {} : { written }),
    ...(history === undefined ? {} : { history }),
  });

const few = { numRuns: 60 };

test('the stage is the last of those reached, which stand together from the bottom up', () => {
  fc.assert(
    fc.property(workbook, (given) => {
      const { stage, stages, next } = maturityOf(given[0], factsOf(given));
      const reached = stages.filter((each) => each.reached).map(({ name }) => name);
      expect(reached).toEqual(maturityStageNames.slice(0, reached.length));
      expect(stage).toBe(reached.at(-1));
      expect(next?.stage).toBe(maturityStageNames[reached.length]);
      expect(next?.steps.length).not.toBe(0);
    }),
    few,
  );
});

test('every finding says its figure in words, and what to do where it did not pass', () => {
  fc.assert(
    fc.property(workbook, (given) => {
      for (const { findings } of maturityOf(given[0], factsOf(given)).stages) {
        for (const { verdict, message, advice } of findings) {
          expect(message).not.toMatch(/^$|undefined|NaN|\{(figure|threshold)/);
          expect(advice === '').toBe(verdict === 'passed');
        }
      }
    }),
    few,
  );
});

test('no count is of more than the market', () => {
  fc.assert(
    fc.property(workbook, (given) => {
      const { accounts, market, unplaced, customers, valued, lifetimes, written } = factsOf(given);
      const counts = [unplaced, (customers?.yes ?? 0) + (customers?.no ?? 0), valued ?? 0, lifetimes ?? 0];
      expect(Math.max(...counts)).toBeLessThanOrEqual(market);
      expect(market).toBeLessThanOrEqual(accounts);
      expect(written?.agree ?? 0).toBeLessThanOrEqual(written?.accounts ?? 0);
    }),
    few,
  );
});
