import { sampleFaultRates } from '../../../core/sample/fault-rates';
import { makeSample } from '../../../core/sample/make-sample';
import { sampleTruth } from '../../../core/sample/sample-truth';
import { accountColumns } from '../../../core/sample/account-columns';
import type { AccountColumn } from '../../../core/sample/account-columns';
import type { Table } from '../../../core/values/table';

const COUNT = 20_000;
const sample = makeSample({ accounts: COUNT, seed: 11, today: 46_347 });
const clean = makeSample({ accounts: COUNT, seed: 11, today: 46_347, faults: 0 });
const column = (table: Table, header: string) => {
  const at = table.headers.indexOf(header);
  return table.rows.slice(table.firstRow).map((row) => row[at] ?? null);
};
const cells = (header: AccountColumn) => column(sample.accounts, header);
const rates = sampleFaultRates;
const placeholders = ['N/A', '-', 'null', '#N/A'];

/** Within four and a half standard deviations of the binomial mean. */
function expectRate(count: number, all: number, rate: number): void {
  const apart = Math.abs(count - all * rate) / Math.sqrt(all * rate * (1 - rate));
  expect(apart).toBeLessThan(4.5);
}

describe('the faults of a sample', () => {
  const alwaysFilled = accountColumns.filter((header) => !column(clean.accounts, header).includes(null));

  test.each(alwaysFilled.filter((header) => rates.blank[header] !== undefined))(
    '%s is left empty as often as said',
    (header) => {
      const counted = header === 'Employees' || header === 'Annual Revenue';
      const zeros = counted ? rates.zero : 0;
      const empty = cells(header).filter((cell) => cell === null).length;
      expectRate(empty, COUNT, (rates.blank[header] ?? 0) * (1 - rates.placeholder - zeros));
      const placed = cells(header).filter((cell) => placeholders.some((text) => text === cell)).length;
      expectRate(placed, COUNT, (rates.blank[header] ?? 0) * rates.placeholder);
    },
  );

  test.each(['Employees', 'Annual Revenue'] as const)('%s of 0 means unknown', (header) => {
    const zeros = cells(header).filter((cell) => cell === 0).length;
    expectRate(zeros, COUNT, (rates.blank[header] ?? 0) * rates.zero);
  });

  test.each(['Account ID', 'Account Name', 'Type', 'Current Spend'] as const)(
    '%s is never emptied',
    (header) => {
      expect(cells(header).every((cell) => cell !== null && !placeholders.includes(String(cell)))).toBe(true);
    },
  );

  test('employees are sometimes a band, and the band holds them', () => {
    const truth = column(sample.truth, 'Employees') as number[];
    let bands = 0;
    cells('Employees').forEach((cell, at) => {
      if (typeof cell !== 'string' || placeholders.includes(cell)) return;
      bands++;
      const [low, high] = cell
        .replaceAll(',', '')
        .split(/[^0-9]+/)
        .map(Number);
      expect(truth[at]).toBeGreaterThanOrEqual(low ?? NaN);
      expect(truth[at]).toBeLessThanOrEqual(high || Infinity);
    });
    expectRate(bands, COUNT, rates.band * (1 - (rates.blank.Employees ?? 0)));
  });

  test('revenue is sometimes text, or in millions', () => {
    const known = 1 - (rates.blank['Annual Revenue'] ?? 0);
    const truth = column(sample.truth, 'Annual Revenue') as number[];
    const texts = cells('Annual Revenue').filter(
      (cell) => typeof cell === 'string' && !placeholders.includes(cell),
    );
    expectRate(texts.length, COUNT, rates.moneyText * known);
    for (const text of texts) {
      expect(text).toMatch(/^(\$\d{1,3}(,\d{3})*|\d+\.\d MM|\$\d+\.\dM|\$\d+\.\d\dB)$/);
    }
    const millions = cells('Annual Revenue').filter((cell, at) => cell === (truth[at] ?? 0) / 1_000_000);
    expectRate(millions.length, COUNT, rates.wrongUnit * known);
  });

  test('segment tags are sometimes another segment’s, or short', () => {
    const known = 1 - (rates.blank.Segment ?? 0);
    const truth = column(sample.truth, 'Segment');
    const names = sampleTruth.segments.map(({ name }) => name);
    const tags = cells('Segment').map((cell) => String(cell).trim().replace(/\s+/g, ' '));
    const wrong = tags.filter((tag, at) => names.includes(tag) && tag !== truth[at]);
    expectRate(wrong.length, COUNT, rates.misTagged * known);
    const short = tags.filter((tag) => tag !== 'null' && !placeholders.includes(tag) && !names.includes(tag));
    expectRate(short.length, COUNT, rates.abbreviated * (1 - rates.misTagged) * known);
  });

  test('industries are sometimes misspelt', () => {
    const names = sampleTruth.industries.map(({ name }) => name);
    const tidy = cells('Industry').map((cell) => String(cell).trim().replace(/\s+/g, ' '));
    const misspelt = tidy.filter(
      (name) => name !== 'null' && !placeholders.includes(name) && !names.includes(name),
    );
    expectRate(misspelt.length, COUNT, rates.misspelt * (1 - (rates.blank.Industry ?? 0)));
  });

  test('names sometimes carry stray blanks', () => {
    const stray = cells('Account Name').filter((cell) => /^\s|\s$|\s\s/.test(String(cell)));
    expectRate(stray.length, COUNT, rates.strayBlanks);
  });

  test('some owners are no reps any more', () => {
    const reps = new Set(column(sample.reps, 'Rep'));
    const gone = cells('Account Owner').filter(
      (cell) => cell !== null && !placeholders.includes(String(cell)) && !reps.has(cell),
    );
    expectRate(gone.length, COUNT, rates.departed * (1 - (rates.blank['Account Owner'] ?? 0)));
  });

  test('some accounts stand there twice, under another name', () => {
    const duplicateOf = column(sample.truth, 'Duplicate Of');
    expectRate(duplicateOf.filter((cell) => cell !== null).length, COUNT - 1, rates.duplicate);
    const names = cells('Account Name');
    const same = duplicateOf.filter(
      (of, at) => of !== null && names[Number(String(of).slice(1)) - 1] === names[at],
    );
    expect(same).toHaveLength(0);
  });

  test('twice the faults are twice as many, and a rate never passes 1', () => {
    const bad = makeSample({ accounts: COUNT, seed: 11, today: 46_347, faults: 2 });
    expectRate(
      column(bad.truth, 'Duplicate Of').filter((cell) => cell !== null).length,
      COUNT - 1,
      2 * rates.duplicate,
    );
    const worst = makeSample({ accounts: 50, seed: 1, today: 46_347, faults: 1000 });
    expect(
      column(worst.accounts, 'Employees').every(
        (cell) => cell === null || placeholders.includes(String(cell)),
      ),
    ).toBe(true);
  });

  test('rates of one’s own take the place of the sample’s', () => {
    const own = { ...rates, blank: { Website: 1 }, placeholder: 0, duplicate: 0 };
    const made = makeSample({ accounts: 100, seed: 1, today: 46_347, rates: own });
    expect(column(made.accounts, 'Website').every((cell) => cell === null)).toBe(true);
    expect(column(made.accounts, 'NAICS')).not.toContain(null);
  });
});
