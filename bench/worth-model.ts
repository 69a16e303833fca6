import type { Model, Table } from '#core';
import { createChance } from './chance';
import { headers, industries, makeAccounts, place } from './make-accounts';
import {
  asOf,
  asOfDay,
  benchModel,
  bestIndustries,
  goodIndustries,
  homeCountries,
  nearCountries,
} from './model';

const spendHeader = 'Current Spend';
const sinceHeader = 'Customer Since';
const customerShare = 0.15;

/**
 * The accounts of the bench with what they spend and since when: two more columns, 0 and blank where an account does
 * not buy.
 * @param count how many
 * @param seed the same seed gives the same accounts
 */
export function makeWorthAccounts(count: number, seed: number): Table {
  const { rows } = makeAccounts(count, seed);
  const chance = createChance(seed + 1);
  const wider = rows.map((row) => {
    const buys = chance.happens(customerShare);
    const spend = buys ? Math.round(Math.exp(9 + 1.2 * chance.normal())) : 0;
    const since = buys ? asOfDay - 1 - chance.below(3000) : null;
    return [...row.slice(0, place.customer), buys, spend, since];
  });
  return { headers: [...headers, spendHeader, sinceHeader], rows: wider, firstRow: 0, rowCount: count };
}

const sizeLines = [1000, 200, 50, 0];

/** Peers by industry and size, then by industry, then all: the first that holds counts. */
function peers(): NonNullable<Model['peers']> {
  const learned = { accounts: 40, weight: 0.8 };
  const spendOf = (industry: number, size: number): number => 2000 * (1 + industry) * 4 ** (3 - size);
  const isIn = (industry: string) => ({ field: 'industry', test: 'is', value: industry }) as const;
  const bySize = industries.flatMap((industry, at) =>
    sizeLines.map((from, size) => ({
      name: `${industry} from ${from}`,
      when: [[isIn(industry), { field: 'employees', test: 'at least', value: from } as const]],
      spend: spendOf(at, size),
      ...learned,
    })),
  );
  const byIndustry = industries.map((industry, at) => ({
    name: industry,
    when: [[isIn(industry)]],
    spend: spendOf(at, 2),
    ...learned,
  }));
  return [...bySize, ...byIndustry, { name: 'all', when: [], spend: 20_000, ...learned }];
}

const from = (value: number, points: number) => ({ test: 'from', value, points }) as const;
const among = (value: readonly string[], points: number) => ({ test: 'in', value, points }) as const;
const blank = { test: 'is blank', value: null, points: -6 } as const;
const otherwise = { test: 'otherwise', value: null, points: -9 } as const;
const cardItems = ['Salesforce', 'Snowflake', 'Kubernetes', 'Marketo', 'Tableau', 'SAP', 'Okta', 'WordPress'];

function characteristics(card: 'new' | 'expansion'): NonNullable<Model['characteristics']> {
  const items = cardItems.map((item, at) => ({
    name: `technologies: ${item}`,
    card,
    field: 'technologies',
    bins: [{ test: 'contains any', value: [item], points: 12 - 3 * at } as const, blank, otherwise],
  }));
  const sizes = [0, 20, 50, 100, 250, 500, 1000, 5000];
  return [
    {
      name: 'employees',
      card,
      field: 'employees',
      bins: [...sizes.map((edge, at) => from(edge, 4 * at - 12)), blank],
    },
    {
      name: 'revenue',
      card,
      field: 'revenue',
      bins: [...sizes.map((edge, at) => from(edge * 100_000, 3 * at - 10)), blank],
    },
    {
      name: 'industry',
      card,
      field: 'industry',
      bins: [among(bestIndustries, 16), among(goodIndustries, 5), blank, otherwise],
    },
    {
      name: 'country',
      card,
      field: 'country',
      bins: [among(homeCountries, 10), among(nearCountries, 3), blank, otherwise],
    },
    ...items,
  ];
}

const learnt = {
  learned: asOf,
  rows: 5000,
  won: 1500,
  prior: null,
  auc: 0.75,
  aucLow: 0.73,
  aucHigh: 0.77,
  brier: 0.17,
};

/** The model of the bench with everything that an account's worth can be told by. */
export function worthModel(): Model {
  const plain = benchModel();
  const own = (field: string, header: string, kind: 'money' | 'date') => {
    const like = plain.fields.find((mapped) => mapped.kind === kind);
    if (!like) throw new Error(`the bench maps no field of kind ${kind}`);
    return { ...like, field, header, zero: 'value' as const };
  };
  return {
    ...plain,
    fields: [
      ...plain.fields,
      own('current spend', spendHeader, 'money'),
      own('customer since', sinceHeader, 'date'),
    ],
    propensity: [
      { name: 'new', base: -25, ...learnt },
      { name: 'expansion', base: -5, ...learnt },
    ],
    characteristics: [...characteristics('new'), ...characteristics('expansion')],
    potential: [{ name: 'peers', method: 'peer', from: '', quantile: 0.9 }],
    peers: peers(),
    retention: [{ name: 'all', method: 'sBG', alpha: 0.668, beta: 3.806 }],
    lifetime: {
      margin: 0.8,
      discount: 0.1,
      horizon: 10,
      growth: 0.3,
      timing: 'middle',
      land: 0.2,
      acquisitionCost: 5000,
    },
    tiers: [
      { name: 'Tier 1', from: 500_000 },
      { name: 'Tier 2', from: 100_000 },
      { name: 'Tier 3', from: 20_000 },
      { name: 'Tier 4', from: 0 },
    ],
    road: {
      spend: 10_000,
      whitespace: 50_000,
      quadrants: [
        { name: 'Retain', role: 'Account Manager', coverage: 'named' },
        { name: 'Opportunistic', role: 'Inside Sales', coverage: 'pooled' },
        { name: 'Acquire', role: 'Account Executive', coverage: 'territory' },
        { name: 'Develop', role: 'Account Executive', coverage: 'named' },
      ],
    },
  };
}
