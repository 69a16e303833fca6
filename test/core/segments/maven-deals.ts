import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GroupOutcomes } from '../../../core/segments/difference/outcomes';

const folder = join(__dirname, '../../../../shared/data/crm_maven');

/** The public practice set lies beside the project where it is there at all. */
export const hasMavenDeals = existsSync(folder);
if (!hasMavenDeals) console.log(`${folder} is absent: the tests on its deals pass without looking`);

const rowsOf = (file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

/** Closed deals by the sector of their account. */
export function mavenSectors(): GroupOutcomes[] {
  const sectors = new Map(rowsOf('accounts.csv').map(([account = '', sector = '']) => [account, sector]));
  const groups = new Map<
    string,
    { won: number; decided: number; cycleDays: number[]; dealSizes: number[] }
  >();
  for (const [, , , account = '', stage, engaged = '', closed = '', value = ''] of rowsOf(
    'sales_pipeline.csv',
  )) {
    if (stage !== 'Won' && stage !== 'Lost') continue;
    const sector = sectors.get(account) ?? '';
    const group = groups.get(sector) ?? { won: 0, decided: 0, cycleDays: [], dealSizes: [] };
    groups.set(sector, group);
    group.decided++;
    if (stage === 'Lost') continue;
    group.won++;
    group.cycleDays.push((Date.parse(closed) - Date.parse(engaged)) / 86_400_000);
    group.dealSizes.push(Number(value));
  }
  return [...groups].map(([name, outcomes]) => ({ name, ...outcomes }));
}
