import type { Model } from '#core';
import { headers } from './make-accounts';

export const tamCountries = [
  ...['United States', 'Canada', 'United Kingdom', 'Germany', 'France', 'Netherlands', 'Sweden'],
  ...['Spain', 'Italy', 'Singapore', 'Japan', 'Australia', 'India', 'New Zealand'],
];
export const samIndustries = [
  ...['Software', 'Financial Services', 'Insurance', 'Healthcare', 'Manufacturing', 'Retail'],
  ...['Media', 'Telecommunications', 'Logistics'],
];
export const samCountries = [
  ...['United States', 'Canada', 'United Kingdom', 'Germany', 'France', 'Netherlands', 'Sweden', 'Australia'],
];
export const publicSector = ['Government', 'Education', 'Nonprofit'];
export const bestIndustries = ['Software', 'Financial Services', 'Insurance'];
export const goodIndustries = ['Healthcare', 'Media', 'Telecommunications', 'Retail'];
export const homeCountries = ['United States', 'United Kingdom', 'Canada'];
export const nearCountries = ['Germany', 'France', 'Netherlands', 'Sweden', 'Australia', 'New Zealand'];
export const bothTools = ['Salesforce', 'Snowflake'];
export const salesTools = ['Salesforce', 'HubSpot', 'Marketo', 'Dynamics 365'];
export const teamTools = ['Zendesk', 'Slack', 'Zoom', 'Jira'];
export const somTools = ['Salesforce', 'HubSpot', 'Pardot'];
export const dataTools = ['Snowflake', 'Databricks', 'Kubernetes'];
export const americas = ['United States', 'Canada', 'Mexico', 'Brazil'];
export const apac = ['India', 'Singapore', 'Japan', 'Australia', 'South Korea', 'New Zealand'];
export const emea = [
  ...['United Kingdom', 'Germany', 'France', 'Netherlands', 'Sweden', 'Spain', 'Italy', 'Poland'],
  ...['South Africa', 'United Arab Emirates'],
];

/** The day that recency counts from, as people and as sheets write it. */
export const asOf = '2026-11-01';
export const asOfDay = 46327;
/** 2025-01-01 as sheets write it. */
export const fundedLately = 45658;

const mapping = (field: string, column: number, kind: Model['fields'][number]['kind']) =>
  ({
    field,
    header: headers[column]!,
    kind,
    source: 'provider',
    zero: field === 'employees' || field === 'revenue' ? 'blank' : 'value',
    unit: 1,
    order: 'ymd',
    separator: ';',
    decimal: '.',
  }) as const;

/** The accounts' fields, as every model of the bench maps them. */
export const fields: Model['fields'] = [
  mapping('id', 0, 'id'),
  mapping('name', 1, 'id'),
  mapping('domain', 2, 'id'),
  mapping('industry', 3, 'category'),
  mapping('country', 4, 'category'),
  mapping('employees', 5, 'number'),
  mapping('revenue', 6, 'money'),
  mapping('technologies', 7, 'list'),
  mapping('last funding', 8, 'date'),
  mapping('current customer', 9, 'flag'),
];

/** Where the employees' line between mid-market and enterprise stands; what-if moves it. */
export const enterpriseFrom = 1000;

/** Six criteria, two exclusions, five segments, three regions. Points are quarters, so that peers need no rounding. */
export function benchModel(enterpriseLine: number = enterpriseFrom): Model {
  return {
    version: 1,
    name: 'Bench',
    settings: { asOf, seed: 1, currency: 'USD', value: 'revenue', yardstick: 'employees' },
    fields,
    computed: [],
    exclusions: [
      { name: 'Customer', when: [[{ field: 'current customer', test: 'is yes', value: null }]] },
      { name: 'Public sector', when: [[{ field: 'industry', test: 'in', value: publicSector }]] },
    ],
    layers: {
      TAM: [
        [
          { field: 'country', test: 'in', value: tamCountries },
          { field: 'employees', test: 'at least', value: 10 },
        ],
      ],
      SAM: [
        [
          { field: 'industry', test: 'in', value: samIndustries },
          { field: 'country', test: 'in', value: samCountries },
        ],
      ],
      SOM: [
        [
          { field: 'score', test: 'at least', value: 55 },
          { field: 'technologies', test: 'contains any', value: somTools },
        ],
      ],
    },
    criteria: [
      {
        name: 'Size',
        kind: 'bands',
        field: 'employees',
        weight: 30,
        blank: 'leave out',
        lines: [
          { test: 'from', value: 1, points: 0.25 },
          { test: 'from', value: 50, points: 0.5 },
          { test: 'from', value: 200, points: 1 },
          { test: 'from', value: 5000, points: 0.75 },
        ],
      },
      {
        name: 'Revenue',
        kind: 'bands',
        field: 'revenue',
        weight: 20,
        blank: 'neutral',
        lines: [
          { test: 'from', value: 5_000_000, points: 0.5 },
          { test: 'from', value: 50_000_000, points: 1 },
          { test: 'from', value: 500_000_000, points: 0.75 },
        ],
      },
      {
        name: 'Industry',
        kind: 'match',
        field: 'industry',
        weight: 20,
        blank: 'leave out',
        lines: [
          { test: 'is', value: bestIndustries, points: 1 },
          { test: 'is', value: goodIndustries, points: 0.5 },
          { test: 'otherwise', value: null, points: 0.25 },
        ],
      },
      {
        name: 'Technologies',
        kind: 'list',
        field: 'technologies',
        weight: 15,
        blank: 'zero',
        lines: [
          { test: 'contains all', value: bothTools, points: 1 },
          { test: 'contains any', value: salesTools, points: 0.75 },
          { test: 'contains any', value: teamTools, points: 0.5 },
          { test: 'otherwise', value: null, points: 0 },
        ],
      },
      {
        name: 'Country',
        kind: 'match',
        field: 'country',
        weight: 10,
        blank: 'leave out',
        lines: [
          { test: 'is', value: homeCountries, points: 1 },
          { test: 'is', value: nearCountries, points: 0.5 },
          { test: 'otherwise', value: null, points: 0 },
        ],
      },
      {
        name: 'Funding',
        kind: 'recency',
        field: 'last funding',
        weight: 5,
        blank: 'zero',
        lines: [
          { test: 'within days', value: 180, points: 1 },
          { test: 'within days', value: 540, points: 0.5 },
          { test: 'within days', value: 1095, points: 0.25 },
          { test: 'otherwise', value: null, points: 0 },
        ],
      },
    ],
    grades: [
      { name: 'A', from: 75 },
      { name: 'B', from: 60 },
      { name: 'C', from: 40 },
      { name: 'D', from: 0 },
    ],
    regions: [
      { name: 'Americas', when: [[{ field: 'country', test: 'in', value: americas }]] },
      { name: 'EMEA', when: [[{ field: 'country', test: 'in', value: emea }]] },
      { name: 'APAC', when: [[{ field: 'country', test: 'in', value: apac }]] },
    ],
    named: [],
    segments: [
      {
        name: 'Strategic',
        when: [
          [{ field: 'employees', test: 'at least', value: 5000 }],
          [{ field: 'revenue', test: 'at least', value: 1_000_000_000 }],
        ],
      },
      { name: 'Enterprise', when: [[{ field: 'employees', test: 'at least', value: enterpriseLine }]] },
      {
        name: 'Growth',
        when: [
          [
            { field: 'employees', test: 'at least', value: 100 },
            { field: 'technologies', test: 'contains any', value: dataTools },
            { field: 'last funding', test: 'at least', value: '2025-01-01' },
          ],
        ],
      },
      {
        name: 'Mid-Market',
        when: [
          [{ field: 'employees', test: 'at least', value: 100 }],
          [{ field: 'revenue', test: 'at least', value: 20_000_000 }],
        ],
      },
      { name: 'Small', when: [[{ field: 'employees', test: 'at least', value: 10 }]] },
    ],
    merges: [],
    rest: 'Micro',
    guardrails: [],
  };
}
