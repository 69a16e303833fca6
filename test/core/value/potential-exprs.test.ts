import { field } from '../../../core/expr/builders';
import { evaluateAll } from '../../../core/expr/evaluate';
import { potentialExprs } from '../../../core/value/potential-exprs';
import type { Peer, PotentialSource } from '../../../core/value/valuation';
import { frameOf, plainColumn } from '../frame-of';

const peerOf = (name: string, spend: number, when: Peer['when'], product?: string): Peer => ({
  name,
  when,
  spend,
  accounts: 30,
  weight: 1,
  ...(product === undefined ? {} : { product }),
});

const peers: readonly Peer[] = [
  peerOf('Retail, large', 900, [
    [
      { field: 'industry', test: 'in', value: ['Retail'] },
      { field: 'employees', test: 'at least', value: 100 },
    ],
  ]),
  peerOf('Retail', 400, [[{ field: 'industry', test: 'in', value: ['Retail'] }]]),
];
const all = peerOf('all', 200, []);

const source = (method: PotentialSource['method'], from = ''): PotentialSource => ({
  name: method,
  method,
  from,
});

interface Account {
  readonly industry?: string;
  readonly employees?: number;
  readonly spend?: number | null;
  readonly potential?: number;
  readonly customer?: boolean | null;
}

function worthOf(
  accounts: readonly Account[],
  sources: readonly PotentialSource[],
  learned: readonly Peer[] = peers,
) {
  const { frame, kindOf } = frameOf({
    industry: { kind: 'category', values: accounts.map((each) => each.industry ?? null) },
    employees: { kind: 'number', values: accounts.map((each) => each.employees ?? null) },
    'current spend': { kind: 'money', values: accounts.map((each) => each.spend ?? null) },
    potential: { kind: 'money', values: accounts.map((each) => each.potential ?? null) },
    customer: { kind: 'flag', values: accounts.map((each) => each.customer ?? null) },
  });
  const exprs = potentialExprs({
    sources,
    peers: learned,
    kindOf,
    spend: field('current spend'),
    customer: field('customer'),
  });
  const columns = evaluateAll(exprs, frame);
  return {
    potential: plainColumn(columns.get('potential')),
    whitespace: plainColumn(columns.get('whitespace')),
  };
}

test('peers: the first group that surely holds counts, a blank size falls to the parent', () => {
  const accounts: readonly Account[] = [
    { industry: 'Retail', employees: 500 },
    { industry: 'Retail', employees: 5 },
    { industry: 'Retail' },
    { industry: 'Steel', employees: 500 },
    {},
  ];
  expect(worthOf(accounts, [source('peer')]).potential).toEqual([900, 400, 400, null, null]);
  expect(worthOf(accounts, [source('peer')], [...peers, all]).potential).toEqual([900, 400, 400, 200, 200]);
});

test('peers of one product say nothing of all products together', () => {
  const ofProduct = peerOf('Licence: all', 7, [], 'Licence');
  expect(worthOf([{}], [source('peer')], [ofProduct, ...peers]).potential).toEqual([null]);
});

test('the first source that gives a figure counts', () => {
  const sources = [source('column', 'potential'), source('formula', 'employees * 10'), source('peer')];
  const accounts: readonly Account[] = [
    { potential: 5, employees: 3, industry: 'Retail' },
    { employees: 3, industry: 'Retail' },
    { industry: 'Retail' },
    {},
  ];
  expect(worthOf(accounts, sources).potential).toEqual([5, 30, 400, null]);
});

test.each([
  ['less than the spend is raised to it', { potential: 50, spend: 80, customer: true }, 80, 0],
  ['more than the spend leaves whitespace', { potential: 50, spend: 30, customer: true }, 50, 20],
  ['a figure below 0 counts as 0', { potential: -10, customer: false }, 0, 0],
  ['negative spend counts as 0', { potential: 50, spend: -30, customer: true }, 50, 50],
  ['blank spend of a customer is unknown', { potential: 50, customer: true }, 50, null],
  ['so is blank spend where nobody knows who buys', { potential: 50 }, 50, null],
  ['who is no customer spends nothing', { potential: 50, customer: false }, 50, 50],
  ['without a figure nobody knows what could be spent', { spend: 80, customer: true }, null, null],
  ['spending nothing says nothing of what could be spent', { spend: 0, customer: false }, null, null],
  ['nothing known', {}, null, null],
])('%s', (_, account, potential, whitespace) => {
  expect(worthOf([account], [source('column', 'potential')])).toEqual({
    potential: [potential],
    whitespace: [whitespace],
  });
});

test('without a source, and with one that cannot be read, everything is blank', () => {
  expect(worthOf([{ spend: 5 }], [])).toEqual({ potential: [null], whitespace: [null] });
  expect(worthOf([{ spend: 5 }], [source('formula', '1 +')]).potential).toEqual([null]);
  expect(worthOf([{ spend: 5, industry: 'Retail' }], [source('column', 'industry')]).potential).toEqual([
    null,
  ]);
});
