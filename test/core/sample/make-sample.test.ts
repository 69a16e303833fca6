import { makeSample } from '../../../core/sample/make-sample';
import type { Table } from '../../../core/values/table';
import { isBlankCell, isDay } from '../../../core/values/cell';

const TODAY = 46_347; // 2026-11-21
const column = (table: Table, header: string) => {
  const at = table.headers.indexOf(header);
  return table.rows.slice(table.firstRow).map((row) => row[at] ?? null);
};

/** FNV-1a over the cells as text: one number that any changed cell changes. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

describe('a sample', () => {
  const sample = makeSample({ accounts: 2000, seed: 1, today: TODAY });

  test('has as many accounts as asked for, each row as wide as the header', () => {
    expect(sample.accounts.rowCount).toBe(2000);
    for (const table of Object.values(sample) as Table[]) {
      expect(table.rows).toHaveLength(table.rowCount + 1);
      expect(table.rows[0]).toEqual(table.headers);
      expect(table.rows.every((row) => row.length === table.headers.length)).toBe(true);
    }
  });

  test('of a seed has the same cells in every engine', () => {
    // Frozen when first made. A changed number means that every sample of every seed has changed.
    expect(fingerprint(JSON.stringify(sample))).toBe(3479605584);
  });

  test('of another seed has other accounts', () => {
    const other = makeSample({ accounts: 2000, seed: 2, today: TODAY });
    expect(column(other.accounts, 'Account Name')).not.toEqual(column(sample.accounts, 'Account Name'));
  });

  test('gives every account an ID of its own', () => {
    expect(new Set(column(sample.accounts, 'Account ID')).size).toBe(2000);
    expect(column(sample.truth, 'Account ID')).toEqual(column(sample.accounts, 'Account ID'));
  });

  test('leads to no real domain', () => {
    const websites = column(sample.accounts, 'Website').filter((cell) => String(cell).startsWith('http'));
    expect(websites.length).toBeGreaterThan(1700);
    for (const website of websites) expect(website).toMatch(/^https:\/\/www\.[a-z0-9.-]+\.example$/);
  });

  test('ties every opportunity to an account that is no duplicate', () => {
    const duplicates = column(sample.truth, 'Duplicate Of');
    const originals = new Set(column(sample.truth, 'Account ID').filter((_, at) => duplicates[at] === null));
    const owners = column(sample.opportunities, 'Account ID');
    expect(owners.length).toBeGreaterThan(500);
    expect(owners.every((id) => originals.has(id))).toBe(true);
  });

  test('a duplicate is of an account that stands in the file itself', () => {
    const ids = column(sample.truth, 'Account ID');
    const duplicateOf = column(sample.truth, 'Duplicate Of');
    const named = duplicateOf.filter((id) => id !== null);
    expect(named.length).toBeGreaterThan(0);
    for (const id of named) expect(duplicateOf[ids.indexOf(id)]).toBeNull();
  });

  test('knows nothing of days after the export', () => {
    for (const header of ['First Deal Date', 'Customer Since', 'Last Activity']) {
      const days = column(sample.accounts, header).filter(isDay);
      expect(days.length).toBeGreaterThan(100);
      expect(days.every(({ day }) => Number.isInteger(day) && day <= TODAY)).toBe(true);
    }
    const stages = column(sample.opportunities, 'Stage');
    column(sample.opportunities, 'Close Date').forEach((closed, at) => {
      expect(isDay(closed) && closed.day <= TODAY).toBe(String(stages[at]).startsWith('Closed'));
    });
  });

  test('of no accounts is headers alone', () => {
    const empty = makeSample({ accounts: 0, seed: 1, today: TODAY });
    expect(empty.accounts.rows).toEqual([sample.accounts.headers]);
    expect(empty.reps.rowCount).toBe(0);
  });

  test('draws on nothing that differs between engines or runs', () => {
    const unsafe = ['random', 'exp', 'log', 'pow', 'sin', 'cos', 'log1p', 'expm1', 'cbrt'] as const;
    const spies = unsafe.map((name) => jest.spyOn(Math, name));
    const now = jest.spyOn(Date, 'now');
    makeSample({ accounts: 300, seed: 9, today: TODAY });
    const calls = [...spies, now].map((spy) => spy.mock.calls.length);
    for (const spy of [...spies, now]) spy.mockRestore();
    expect(calls.every((count) => count === 0)).toBe(true);
  });
});

describe('a clean sample', () => {
  const clean = makeSample({ accounts: 3000, seed: 4, today: TODAY, faults: 0 });

  test('has no duplicates, and every tag and figure is the true one', () => {
    expect(column(clean.truth, 'Duplicate Of').every((cell) => cell === null)).toBe(true);
    for (const header of ['Segment', 'Employees', 'Annual Revenue']) {
      expect(column(clean.accounts, header)).toEqual(column(clean.truth, header));
    }
  });

  test('is blank only where nothing applies', () => {
    const mayBeBlank = ['State', 'Technologies', 'First Deal Date', 'Customer Since', 'Last Activity'];
    for (const header of clean.accounts.headers) {
      const blanks = column(clean.accounts, header).filter(isBlankCell).length;
      if (!mayBeBlank.includes(header)) expect([header, blanks]).toEqual([header, 0]);
    }
    expect(column(clean.accounts, 'Technologies').filter(isBlankCell).length).toBeLessThan(0.08 * 3000);
  });

  test('every owner is a rep of the account’s segment and region', () => {
    const cells = new Map<unknown, string>();
    const [name, segment, region] = ['Name', 'Segment', 'Region'].map((header) => column(clean.reps, header));
    name?.forEach((rep, at) => cells.set(rep, `${String(segment?.[at])} ${String(region?.[at])}`));
    expect(cells.size).toBe(clean.reps.rowCount);
    const segments = column(clean.accounts, 'Segment');
    const regions = column(clean.accounts, 'Region');
    column(clean.accounts, 'Account Owner').forEach((owner, at) => {
      expect(cells.get(owner)).toBe(`${String(segments[at])} ${String(regions[at])}`);
    });
  });

  test('only customers spend, never above their potential', () => {
    const types = column(clean.accounts, 'Type');
    const potentials = column(clean.truth, 'Potential') as number[];
    (column(clean.accounts, 'Current Spend') as number[]).forEach((spend, at) => {
      expect(spend > 0).toBe(types[at] === 'Customer');
      expect(spend).toBeLessThanOrEqual(potentials[at] ?? 0);
    });
  });

  test('domains are never shared', () => {
    expect(new Set(column(clean.accounts, 'Website')).size).toBe(3000);
  });

  test('has the same accounts behind it as a faulty one', () => {
    const faulty = makeSample({ accounts: 3000, seed: 4, today: TODAY });
    const duplicates = column(faulty.truth, 'Duplicate Of');
    const potentials = column(clean.truth, 'Potential');
    column(faulty.truth, 'Potential').forEach((potential, at) => {
      if (duplicates[at] === null) expect(potential).toBe(potentials[at]);
    });
  });
});
