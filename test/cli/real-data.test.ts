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

test('a CRM’s deals beside its accounts: the win rate, what does not join, and no model sold as good', async () => {
  if (!here) return;
  const crm = (name: string): string => join(data, 'crm_maven', name);
  const beside = ['--history', crm('sales_pipeline.csv'), '--products', crm('products.csv')];
  const { code, printed } = await tamarack('run', crm('accounts.csv'), ...beside);
  const text = printed.replace(/\s+/g, ' ');
  expect(code).toBe(0);
  // 4,238 ÷ 6,711 = 0.631501.
  expect(text).toContain('all 4,238 6,711 63.2 % 62.0 % and 64.3 %');
  expect(text).toContain('1,425 deals name no account');
  expect(text).toContain('1,480 deals name product GTXPro; GTX Pro?');
  expect(text).toContain('who buys: no better than chance: no field tells won from lost');
  expect(text).toContain('industry makes no difference: win rate p 0.971');
  const json = JSON.parse((await tamarack('run', crm('accounts.csv'), ...beside, '--json')).printed) as {
    readonly evidence: { readonly winRates: readonly { readonly rate: { readonly rate: number } }[] };
    readonly learned: { readonly model: { readonly propensity?: unknown } };
  };
  expect(json.evidence.winRates[0]!.rate.rate).toBeCloseTo(0.631501, 6);
  expect(json.learned.model.propensity).toBeUndefined();
});
