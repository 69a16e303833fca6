import { hardDifficulty, makeDuplicates, type KnownDuplicates } from '../../../bench/make-duplicates';
import { findDuplicates, type Duplicates } from '../../../core/accounts/duplicates/find-duplicates';
import { fieldMapping } from '../../../core/accounts/field-mapping';
import type { FieldMapping } from '../../../core/accounts/field';
import type { Cell } from '../../../core/values/cell';
import type { Table } from '../../../core/values/table';
import { worked } from '../worked';

const kinds: Readonly<Record<string, FieldMapping['kind']>> = {
  ...{
    employees: 'number',
    revenue: 'money',
    created: 'date',
    'last activity': 'date',
    'open deals': 'number',
  },
};

/** A table whose headers are the fields. */
function tableOf(headers: readonly string[], rows: readonly (readonly Cell[])[]): [Table, FieldMapping[]] {
  const fields = headers.map((field) =>
    fieldMapping({ field, header: field, kind: kinds[field] ?? 'category' }),
  );
  return [{ headers, rows, firstRow: 0, rowCount: rows.length }, fields];
}

/** The rows of the proposed groups, the one that stays first; test data apart. */
function groupsIn({ groups }: Duplicates): number[][] {
  return groups
    .filter(({ kind }) => kind === 'duplicates')
    .map(({ members }) => members.map(({ row }) => row));
}

/** Firms that are nobody's duplicate, for the others to stand among. */
const strangers = Array.from({ length: 40 }, (_, at) => {
  const word =
    ['Ald', 'Bro', 'Cam', 'Dra', 'Esk', 'Fir', 'Gon', 'Hul'][at % 8]! +
    ['mora', 'vist', 'tell', 'rand', 'quin'][at >> 3]!;
  return {
    name: `${word} ${at % 2 === 0 ? 'Foods' : 'Logistics'}`,
    domain: `${word.toLowerCase()}.example`,
    at,
  };
});

function among(rows: readonly Readonly<Record<string, Cell>>[], ...more: readonly string[]) {
  const headers = ['id', 'name', 'domain', 'phone', 'country', 'city', 'industry', ...more];
  const others = strangers.map(({ name, domain, at }) => ({
    ...{
      id: `S${at}`,
      name,
      domain,
      phone: `555 01${at} 7${at}31`,
      country: at % 3 === 0 ? 'Germany' : 'France',
    },
    ...{ city: `City ${at % 7}`, industry: at % 2 === 0 ? 'Foods' : 'Transport' },
  }));
  const [table, fields] = tableOf(
    headers,
    [...rows, ...others].map((row: Readonly<Record<string, Cell>>) =>
      headers.map((header) => row[header] ?? null),
    ),
  );
  return findDuplicates(table, fields);
}

const acme = { name: 'Acme Robotics GmbH', domain: 'acme-robotics.com', country: 'Germany', city: 'Köln' };

describe('what is one account', () => {
  test.each([
    ['another legal form', { name: 'ACME Robotics AG' }],
    ['a misspelling', { name: 'Acme Robtics' }],
    ['words in another order', { name: 'Robotics Acme' }],
    ['another spelling of the domain', { domain: 'https://www.acme-robotics.com/de' }],
    ['a shop of its own', { domain: 'shop.acme-robotics.com' }],
    ['the city in another language', { city: 'Cologne' }],
    ['a blank domain, with the same telephone number', { domain: null, phone: '0221 776655' }],
  ])('%s', (_, other) => {
    const phone = '+49 221 776655';
    expect(
      groupsIn(
        among([
          { id: 'A', ...acme, phone },
          { id: 'B', ...acme, ...other },
        ]),
      ),
    ).toEqual([[0, 1]]);
  });

  test('initials, where the domain is the same', () => {
    const long = {
      id: 'A',
      name: 'International Business Machines',
      domain: 'ibm.com',
      country: 'US',
      city: 'Armonk',
    };
    expect(groupsIn(among([long, { ...long, id: 'B', name: 'IBM Corp.' }]))).toEqual([[0, 1]]);
  });
});

describe('what is not', () => {
  test.each([
    [
      'one name in another country, with another domain and industry',
      { domain: 'acme.fr', country: 'France', city: 'Lyon', industry: 'Foods' },
    ],
    ['another number in the name', { name: 'Acme Robotics 2', domain: null }],
    ['another name at one mail provider', { name: 'Baker Tools', domain: 'gmail.com' }],
  ])('%s', (_, other) => {
    const first = { id: 'A', ...acme, name: 'Acme Robotics 1 GmbH', industry: 'Robots' };
    const named = 'name' in other ? {} : { name: first.name };
    expect(groupsIn(among([first, { ...acme, id: 'B', ...named, ...other }]))).toEqual([]);
  });

  test('two at one mail provider, though their mail ends alike', () => {
    const found = among([
      { id: 'A', name: 'Carter Plumbing', domain: 'carter@gmail.com' },
      { id: 'B', name: 'Denton Paints', domain: 'denton@gmail.com' },
    ]);
    expect(groupsIn(found)).toEqual([]);
  });
});

describe('parents, subsidiaries and parts are told apart from duplicates', () => {
  const parent = {
    id: 'A',
    name: 'Acme Robotics',
    domain: 'acme-robotics.com',
    country: 'US',
    city: 'Austin',
  };
  test.each([
    ['duplicates/related-parent', { name: 'Acme Robotics Lab', parent: 'Acme Robotics Inc.' }],
    ['duplicates/related-parent', { name: 'Acme Robotics Lab', parent: 'A' }],
    ['duplicates/related-place', { name: 'Acme Robotics Germany', country: 'Germany', city: 'Köln' }],
    ['duplicates/related-country', { country: 'Germany', city: 'Köln' }],
    [
      'duplicates/related-sub-domain',
      { name: 'Acme Ventures', domain: 'ventures.acme-robotics.com', city: 'Dallas' },
    ],
  ])('%s', (code, other) => {
    const found = among([parent, { ...parent, id: 'B', ...other }], 'parent');
    expect(groupsIn(found)).toEqual([]);
    expect(found.related.map(({ why }) => why.code)).toEqual([code]);
  });
});

describe('which record stays', () => {
  const one = { id: 'A', ...acme };
  test.each([
    ['customer', { type: 'Customer' }],
    ['open deals', { 'open deals': 2 }],
    ['most complete', { industry: 'Robots' }],
    ['latest activity', { 'last activity': { day: 46000 } }],
    ['oldest', { created: { day: 40000 } }],
  ])('the %s', (reason, better) => {
    const dates =
      reason === 'latest activity' || reason === 'oldest'
        ? { created: { day: 41000 }, 'last activity': { day: 45000 } }
        : {};
    const headers = ['type', 'open deals', 'last activity', 'created'];
    const found = among(
      [
        { ...one, ...dates },
        { ...one, ...dates, id: 'B', ...better },
      ],
      ...headers,
    );
    expect(found.groups[0]).toMatchObject({ reason });
    expect(groupsIn(found)).toEqual([[1, 0]]);
    expect(found.groups[0]?.members[0]?.why[0]?.code).toMatch(/^duplicates\/stays-/);
  });

  test('the first, where nothing tells them apart', () => {
    expect(among([one, { ...one, id: 'B' }]).groups[0]).toMatchObject({ reason: 'first' });
  });

  test('the other says why it is thought the same, and what speaks against it', () => {
    const found = among([
      { ...one, industry: 'Robots', phone: '0221 776655' },
      { ...one, id: 'B', industry: 'Foods', phone: '0221 776655' },
    ]);
    const other = found.groups[0]?.members[1];
    expect(other?.why.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['duplicates/name-same', 'duplicates/domain-same', 'duplicates/phone-same']),
    );
    expect(other?.against.map(({ code }) => code)).toEqual(['duplicates/industry-different']);
  });
});

describe('a chain of likely pairs', () => {
  test('joins no two firms that speak against each other', () => {
    const middle = { id: 'B', name: 'Acme Robotics', domain: null, country: 'Germany', city: 'Köln' };
    const found = among([
      { id: 'A', ...acme, phone: '0221 776655', industry: 'Robots' },
      middle,
      { id: 'C', ...acme, domain: 'acmerobo.de', phone: '0221 112299', city: 'Berlin', industry: 'Foods' },
    ]);
    for (const rows of groupsIn(found)) expect(rows).not.toEqual(expect.arrayContaining([0, 2]));
  });
});

describe('test data', () => {
  test('ten thousand rows called Test are one group, at the cost of ten thousand', () => {
    const names = ['Test', 'TEST', 'test company 3', 'asdf'];
    const [table, fields] = tableOf(
      ['name', 'city'],
      Array.from({ length: 10_000 }, (_, at) => [names[at % 4]!, 'Berlin']),
    );
    const start = worked();
    const { groups, surplus } = findDuplicates(table, fields);
    // Fifty million pairs would take minutes.
    expect(worked() - start).toBeLessThan(30_000);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ kind: 'test data' });
    expect(groups[0]?.members).toHaveLength(10_000);
    expect(groups[0]?.members[0]?.why[0]?.code).toBe('duplicates/test-data');
    expect(surplus).toBe(10_000);
  });

  test('but a firm may be called ABC: with a site of its own it is one', () => {
    const found = among([{ id: 'A', name: 'ABC Inc.', domain: 'abc-inc.example', city: 'Köln' }]);
    expect(found.groups).toEqual([]);
  });

  test('and so is one name that stands on very many rows with nothing else', () => {
    const [table, fields] = tableOf(
      ['name'],
      Array.from({ length: 3000 }, () => ['Miscellaneous Accounts']),
    );
    const { groups } = findDuplicates(table, fields);
    expect(groups.map(({ kind }) => kind)).toEqual(['test data']);
    expect(groups[0]?.members[0]?.why[0]?.code).toBe('duplicates/placeholder');
  });
});

test.each([
  ['nothing', []],
  ['one row', [['Acme', 'acme.com']]],
  [
    'blank rows',
    [
      [null, null],
      [null, null],
      ['', ' '],
    ],
  ],
])('of %s nothing is found', (_, rows: Cell[][]) => {
  const [table, fields] = tableOf(['name', 'domain'], rows);
  expect(findDuplicates(table, fields)).toMatchObject({ groups: [], surplus: 0, relatedCount: 0 });
});

/** Precision, recall and F1 of pairs in groups, against what is known. */
function agreement({ groups }: Duplicates, { firms }: KnownDuplicates) {
  const sizes = new Map<number, number>();
  for (const firm of firms) sizes.set(firm, (sizes.get(firm) ?? 0) + 1);
  const known = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  let [pairs, right] = [0, 0];
  for (const { members } of groups) {
    members.forEach(({ row }, at) => {
      for (const other of members.slice(at + 1)) {
        pairs += 1;
        if (firms[row] === firms[other.row]) right += 1;
      }
    });
  }
  return { precision: right / pairs, recall: right / known, f1: (2 * right) / (pairs + known) };
}

const benchKeys = [
  'id',
  'name',
  'website',
  'phone',
  'street',
  'postal code',
  'city',
  'country',
  'industry',
  'employees',
  'revenue',
];

function benchFields({ table }: KnownDuplicates): FieldMapping[] {
  return benchKeys.map((field, at) =>
    fieldMapping({ field, header: table.headers[at]!, kind: kinds[field] ?? 'category' }),
  );
}

// Weights, lines and words were tuned on seeds 11 to 15.
describe('on accounts of which it is known which are the same', () => {
  const known = makeDuplicates(2500, 90210);
  const found = findDuplicates(known.table, benchFields(known));

  test('F1 is 0.95 at least at the usual threshold', () => {
    const { precision, recall, f1 } = agreement(found, known);
    expect(f1).toBeGreaterThan(0.95);
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.95);
  });

  test('the curve expects what is true within a twentieth, and falls and rises as it must', () => {
    const point = found.curve.find(({ threshold }) => threshold === 0.8)!;
    const { precision, recall } = agreement(found, known);
    expect(Math.abs(point.precision - precision)).toBeLessThan(0.05);
    expect(Math.abs(point.recall - recall)).toBeLessThan(0.05);
    found.curve.slice(1).forEach((lower, at) => {
      const higher = found.curve[at]!;
      expect(lower.precision).toBeLessThanOrEqual(higher.precision);
      expect(lower.recall).toBeGreaterThanOrEqual(higher.recall);
      expect(lower.pairs).toBeGreaterThanOrEqual(higher.pairs);
    });
  });

  test('the same rows give the same groups', () => {
    const few = makeDuplicates(400, 4);
    const groups = () => findDuplicates(few.table, benchFields(few)).groups;
    expect(groups()).toEqual(groups());
  });

  test('where half of everything is blank or changed, it is 0.9 still', () => {
    const hard = makeDuplicates(2500, 90211, hardDifficulty);
    expect(agreement(findDuplicates(hard.table, benchFields(hard)), hard).f1).toBeGreaterThan(0.9);
  });
});
