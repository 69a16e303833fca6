import { arquero } from '../../bench/arquero';
import { difference, type Answers } from '../../bench/answers';
import { cellsOf } from '../../bench/cells';
import type { Contender } from '../../bench/contender';
import { makeAccounts } from '../../bench/make-accounts';
import { benchModel } from '../../bench/model';
import { rowObjects } from '../../bench/row-objects';
import { rulesEngine } from '../../bench/rules-engine';
import { answersOf, runAndRollUp, tamarack } from '../../bench/tamarack';

const several = makeAccounts(2000, 7);
const few = makeAccounts(400, 8);

// DuckDB is held to the same answers by the bench itself: loading it would be most of this test's time.
test.each([
  { peer: rowObjects, accounts: several },
  { peer: arquero, accounts: several },
  { peer: rulesEngine, accounts: few },
])('$peer.name and Tamarack find the same', async ({ peer, accounts }) => {
  const found = async (contender: Contender): Promise<Answers> => {
    const answers = await (await contender.run(accounts)).answers?.();
    if (!answers) throw new Error(`${contender.name} answers nothing`);
    return answers;
  };
  expect(difference(await found(tamarack(benchModel())), await found(peer))).toBeNull();
});

test('the bench makes the same accounts from the same seed, with every kind of cell', () => {
  expect(makeAccounts(400, 8)).toEqual(few);
  expect(new Set(few.rows.flat().map((cell) => (cell === null ? 'blank' : typeof cell)))).toEqual(
    new Set(['string', 'number', 'boolean', 'blank']),
  );
});

test('the rows that go back to the host hold the answers, and equal rows are one', () => {
  const { frame, rolled } = runAndRollUp(several, benchModel());
  const { score, grade, layer, segment } = answersOf(frame, rolled);
  const rows = cellsOf(frame);
  const rounded = rows.map(([first, ...rest]) => [
    typeof first === 'number' ? Math.round(first * 1e6) / 1e6 : first,
    ...rest,
  ]);
  expect(rounded).toEqual(score.map((value, row) => [value, grade[row], layer[row], segment[row]]));
  expect(new Set(rows).size).toBe(new Set(rows.map((row) => JSON.stringify(row))).size);
});
