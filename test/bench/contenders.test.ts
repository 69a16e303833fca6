import { arquero } from '../../bench/arquero';
import { difference, type Answers } from '../../bench/answers';
import type { Contender } from '../../bench/contender';
import { makeAccounts } from '../../bench/make-accounts';
import { benchModel } from '../../bench/model';
import { rowObjects } from '../../bench/row-objects';
import { rulesEngine } from '../../bench/rules-engine';
import { tamarack } from '../../bench/tamarack';

const several = makeAccounts(2000, 7);
const few = makeAccounts(400, 8);

// DuckDB is held to the same answers by the bench itself: loading it would be most of this test's time.
test.each([
  { peer: rowObjects, accounts: several },
  { peer: arquero, accounts: several },
  { peer: rulesEngine, accounts: few },
])('$peer.name and Tamarack find the same', async ({ peer, accounts }) => {
  const answersOf = async (contender: Contender): Promise<Answers> => {
    const answers = await (await contender.run(accounts)).answers?.();
    if (!answers) throw new Error(`${contender.name} answers nothing`);
    return answers;
  };
  expect(difference(await answersOf(tamarack(benchModel())), await answersOf(peer))).toBeNull();
});

test('the bench makes the same accounts from the same seed, with every kind of cell', () => {
  expect(makeAccounts(400, 8)).toEqual(few);
  expect(new Set(few.rows.flat().map((cell) => (cell === null ? 'blank' : typeof cell)))).toEqual(
    new Set(['string', 'number', 'boolean', 'blank']),
  );
});
