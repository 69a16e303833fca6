import { makeSample } from '../../../core/sample/make-sample';
import type { Table } from '../../../core/values/table';
import { isBlankCell, isDay, type Cell } from '../../../core/values/cell';
import { isoDay } from '../../../core/values/day';

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
    const { accounts, opportunities, products, reps, truth, spend, effort } = sample;
    const first = {
      ...truth,
      headers: truth.headers.slice(0, 7),
      rows: truth.rows.map((row) => row.slice(0, 7)),
    };
    const tables = { accounts, opportunities, products, truth: first };
    expect(fingerprint(JSON.stringify(tables))).toBe(1791825962);
    expect(fingerprint(JSON.stringify(reps))).toBe(1945647170);
    expect(fingerprint(JSON.stringify({ spend, effort }))).toBe(912795727);
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

describe('spend', () => {
  const clean = makeSample({ accounts: 3000, seed: 4, today: TODAY, faults: 0 });
  const years = new Map<Cell, number[]>();
  for (const [id = null, , amount] of clean.spend.rows.slice(1)) {
    years.set(id, [...(years.get(id) ?? []), amount as number]);
  }

  test('ends with what a customer spends now, and begins with what it first bought', () => {
    const spends = column(clean.accounts, 'Current Spend');
    const types = column(clean.accounts, 'Type');
    const lands = column(clean.truth, 'Land');
    column(clean.accounts, 'Account ID').forEach((id, at) => {
      expect(years.get(id)?.[0] ?? null).toBe(lands[at]);
      if (types[at] === 'Customer') expect(years.get(id)?.at(-1)).toBe(spends[at]);
    });
  });

  test('stops when the customer leaves, after as many years as it is true', () => {
    const left = column(clean.truth, 'Left After');
    const types = column(clean.accounts, 'Type');
    column(clean.accounts, 'Account ID').forEach((id, at) => {
      expect(left[at] !== null).toBe(types[at] === 'Former Customer');
      if (left[at] !== null) expect(years.get(id)).toHaveLength(left[at] as number);
    });
  });

  test('stands under one calendar year after another, none after the export’s', () => {
    const seen = new Map<Cell, number>();
    for (const [id = null, year] of clean.spend.rows.slice(1) as [Cell, number][]) {
      expect(year).toBeLessThanOrEqual(2026);
      expect(year - (seen.get(id) ?? year - 1)).toBeLessThanOrEqual(1);
      seen.set(id, year);
    }
  });

  test('has credit notes and rows without an account where it is faulty, and nowhere else', () => {
    const faulty = makeSample({ accounts: 20_000, seed: 4, today: TODAY });
    const amounts = column(faulty.spend, 'Amount') as number[];
    const invoices = amounts.filter((amount) => amount > 0).length;
    expect((amounts.length - invoices) / invoices).toBeCloseTo(0.02, 2);
    const without = column(faulty.spend, 'Account ID').filter(isBlankCell).length;
    expect(without / invoices).toBeCloseTo(0.01, 2);
    expect(column(clean.spend, 'Account ID').some(isBlankCell)).toBe(false);
    expect(Math.min(...(column(clean.spend, 'Amount') as number[]))).toBeGreaterThan(0);
  });
});

describe('effort', () => {
  const clean = makeSample({ accounts: 3000, seed: 4, today: TODAY, faults: 0 });
  const [ids, segments, kinds, amounts, costs] = ['Account ID', 'Segment', 'Kind', 'Amount', 'Cost'].map(
    (header) => column(clean.effort, header),
  ) as [Cell[], Cell[], Cell[], Cell[], Cell[]];

  test('names an account or a segment in each row, in the last four whole quarters', () => {
    ids.forEach((id, at) => expect((id === null) !== (segments[at] === null)).toBe(true));
    const periods = new Set(
      column(clean.effort, 'Period').map((cell) => (isDay(cell) ? isoDay(cell.day) : '')),
    );
    expect([...periods].sort()).toEqual(['2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01']);
    expect(new Set(kinds)).toEqual(
      new Set(['Leads', 'Activity', 'Opportunities', 'Marketing Spend', 'Headcount']),
    );
  });

  test('is upside down: Enterprise holds most of the value and gets little of the activity, leads and marketing', () => {
    const segmentOf = new Map(
      column(clean.accounts, 'Account ID').map((id, at) => [id, column(clean.truth, 'Segment')[at] ?? null]),
    );
    const shareOf = (kind: string, figures: readonly Cell[]): number => {
      let [all, top] = [0, 0];
      figures.forEach((figure, at) => {
        if (kinds[at] !== kind || typeof figure !== 'number') return;
        all += figure;
        if ((segments[at] ?? segmentOf.get(ids[at] ?? null)) === 'Enterprise') top += figure;
      });
      return top / all;
    };
    const potentials = column(clean.truth, 'Potential') as number[];
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const top = potentials.filter((_, at) => column(clean.truth, 'Segment')[at] === 'Enterprise');
    const valueShare = sum(top) / sum(potentials);
    expect(valueShare).toBeGreaterThan(0.5);
    expect(shareOf('Activity', amounts) / valueShare).toBeLessThan(0.5);
    expect(shareOf('Leads', amounts) / valueShare).toBeLessThan(0.5);
    expect(shareOf('Marketing Spend', costs)).toBeCloseTo(0.2, 4);
    expect(shareOf('Headcount', amounts)).toBeGreaterThan(0.3);
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
    const [name, segment, region] = ['Rep', 'Segment', 'Region'].map((header) => column(clean.reps, header));
    name?.forEach((rep, at) => {
      // Planners are short: the CRM's "Small Business" is "SMB" to them.
      const tag = segment?.[at] === 'SMB' ? 'Small Business' : segment?.[at];
      cells.set(rep, `${String(tag)} ${String(region?.[at])}`);
    });
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
