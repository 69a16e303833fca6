import fc from 'fast-check';
import { run } from '../../../core/model/run';
import { evidenceColumns, gatherEvidence } from '../../../core/evidence/evidence';
import { learnModel } from '../../../core/evidence/learn-model';
import { readSecondTables } from '../../../core/evidence/second-tables';
import type { Table } from '../../../core/values/table';
import { cleanSample, pupilOfSample, reordered, sampleDay, valueOf } from './taught';

const sample = cleanSample(700);
const pupil = pupilOfSample(sample);
const rowsOf = ({ rowCount }: Table): number[] => Array.from({ length: rowCount }, (_, row) => row);

/** What is learned and gathered, without what stands row by row. */
function lessonOf(accounts: Table, opportunities: Table, spend: Table, effort: Table): object {
  const { fields, settings } = pupil.model;
  const beside = { accounts, fields, asOf: sampleDay };
  const history = valueOf(readSecondTables({ history: opportunities, spend, effort }, beside));
  const { model, lessons } = valueOf(learnModel(accounts, pupil.model, history));
  const done = valueOf(run(accounts, model, evidenceColumns(model)));
  const { timeToBuy, products, ...rest } = valueOf(gatherEvidence(accounts, done, history));
  return { settings, model, lessons, ...rest, median: timeToBuy?.median, pairs: products?.pairs };
}

const plain = lessonOf(sample.accounts, sample.opportunities, sample.spend, sample.effort);

test('the order of accounts, deals, spend and effort changes nothing that is learned or found', () => {
  const orders = fc.tuple(
    ...[sample.accounts, sample.opportunities, sample.spend, sample.effort].map((table) =>
      fc.shuffledSubarray(rowsOf(table), { minLength: table.rowCount, maxLength: table.rowCount }),
    ),
  );
  fc.assert(
    fc.property(orders, ([accounts, opportunities, spend, effort]) => {
      const shuffled = lessonOf(
        reordered(sample.accounts, accounts!),
        reordered(sample.opportunities, opportunities!),
        reordered(sample.spend, spend!),
        reordered(sample.effort, effort!),
      );
      expect(shuffled).toEqual(plain);
    }),
    { numRuns: 4, seed: 5 },
  );
});
