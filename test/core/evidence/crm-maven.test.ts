import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '../../../files';
import { readSecondTables } from '../../../core/evidence/second-tables';
import type { Table } from '../../../core/values/table';
import { evidenceOf, pupilOf, saidOf, teach, valueOf } from './taught';

const data = join(__dirname, '../../../../shared/data/crm_maven');
const here = existsSync(data);
if (!here) console.log(`${data} is absent: the tests on real data pass without looking`);

async function tableOf(name: string): Promise<Table> {
  const file = join(data, name);
  return valueOf(await readTables(readFileSync(file), name)).tables[0]!;
}

/** Counted in the table itself: 4,238 of 6,711 decided deals are won, 1,425 of 8,800 name no account. */
const figures = { won: 4238, decided: 6711, rate: 0.631501, blank: '1,425', misspelt: '1,480' };

test('a CRM’s pipeline: its win rate, what does not join, and nothing sold that the data do not say', async () => {
  if (!here) return;
  const [accounts, deals, products] = await Promise.all(
    ['accounts.csv', 'sales_pipeline.csv', 'products.csv'].map(tableOf),
  );
  const pupil = pupilOf(accounts!, { history: deals! });
  const learned = teach(pupil);
  const evidence = evidenceOf(pupil, learned.model);
  const [all] = evidence.winRates;
  expect(all).toMatchObject({ kind: 'all', won: figures.won, decided: figures.decided });
  expect(all!.rate.rate).toBeCloseTo(figures.rate, 6);

  const beside = { accounts: accounts!, fields: pupil.model.fields, asOf: null };
  const read = readSecondTables({ history: deals!, products: products! }, beside);
  const said = read.ok ? read.notices.map(({ message }) => message) : [];
  expect(said).toContain(`${figures.blank} deals name no account; they count where accounts do not matter`);
  expect(said.join('\n')).toContain(`${figures.misspelt} deals name product GTXPro; GTX Pro?`);

  const sector = evidence.differences.find(({ parameters }) => parameters['field'] === 'industry');
  expect(sector).toMatchObject({ verdict: 'drop' });
  expect(sector!.message).toMatch(/^industry makes no difference: win rate p 0\.9/);

  expect(learned.model.propensity).toBeUndefined();
  const reasons = saidOf(learned, 'propensity');
  expect(reasons).toContain('who buys: no better than chance: no field tells won from lost');
  expect(reasons).toContain('94 won and 19 lost first deals of accounts are too few to learn from');
  expect(reasons).toContain('learned from all 6,711 decided deals');
});
