import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tamarack } from './fake-terminal';

const data = join(__dirname, '../../../shared/data');
const here = existsSync(data);
if (!here) console.log(`${data} is absent: the tests on real data pass without looking`);

test('a CRM’s accounts: every column is recognised, the unit is inferred, the misspelling pointed out', async () => {
  if (!here) return;
  const { code, printed } = await tamarack('run', join(data, 'crm_maven/accounts.csv'));
  const text = printed.replace(/\s+/g, ' ');
  expect(code).toBe(0);
  expect(text).toContain('7 of 7 are used');
  expect(text).toContain('revenue looks like millions: 1100.04');
  expect(text).toContain('"technolgy" in industry is likely misspelt: technology');
});

test('counts of firms are no list of accounts, and it is said plainly', async () => {
  if (!here) return;
  const { code, printed, reported } = await tamarack(
    'run',
    join(data, 'susb_2021_us_state_2digitnaics_sizebands.csv'),
  );
  expect(code).toBe(1);
  expect(printed).toBe('');
  expect(reported).toContain('this is not a list of accounts');
  expect(reported.trim().split('\n')).toHaveLength(1);
});

test('deals are no list of accounts', async () => {
  if (!here) return;
  const { code, reported } = await tamarack('run', join(data, 'crm_maven/sales_pipeline.csv'));
  expect(code).toBe(1);
  expect(reported).toContain('it looks like a list of deals');
});
