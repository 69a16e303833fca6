import type { Cell, Table } from '#core';
import { createChance, type Chance } from './chance';

export const headers = [
  'Account ID',
  'Account Name',
  'Domain',
  'Industry',
  'Country',
  'Employees',
  'Annual Revenue',
  'Technologies',
  'Last Funding',
  'Customer',
] as const;

/** Where each field stands in a row. */
export const place = {
  industry: 3,
  country: 4,
  employees: 5,
  revenue: 6,
  technologies: 7,
  funded: 8,
  customer: 9,
} as const;

export const industries = [
  'Software',
  'Financial Services',
  'Manufacturing',
  'Retail',
  'Healthcare',
  'Media',
  'Telecommunications',
  'Logistics',
  'Energy',
  'Insurance',
  'Hospitality',
  'Construction',
  'Professional Services',
  'Government',
  'Education',
  'Nonprofit',
] as const;

export const countries = [
  'United States',
  'Canada',
  'Mexico',
  'Brazil',
  'United Kingdom',
  'Germany',
  'France',
  'Netherlands',
  'Sweden',
  'Spain',
  'Italy',
  'Poland',
  'South Africa',
  'United Arab Emirates',
  'India',
  'Singapore',
  'Japan',
  'Australia',
  'South Korea',
  'New Zealand',
] as const;

export const technologies = [
  ...['Salesforce', 'HubSpot', 'Marketo', 'Pardot', 'Dynamics 365', 'Zoho', 'Pipedrive', 'Outreach'],
  ...['Snowflake', 'Databricks', 'BigQuery', 'Redshift', 'Tableau', 'Looker', 'Power BI', 'dbt'],
  ...['Kubernetes', 'Docker', 'Terraform', 'AWS', 'Azure', 'Google Cloud', 'Cloudflare', 'Fastly'],
  ...['Zendesk', 'Intercom', 'Freshdesk', 'Slack', 'Zoom', 'Jira', 'Confluence', 'Notion'],
  ...['SAP', 'Oracle', 'NetSuite', 'Workday', 'ServiceNow', 'Okta', 'Auth0', 'Stripe'],
  ...['Shopify', 'Magento', 'WordPress', 'Drupal', 'React', 'Angular', 'Vue', 'Node.js'],
] as const;

/** Days of serial number: 2015-01-01 and 2026-11-01. */
const firstFunding = 42005;
const lastFunding = 46327;

const nameStarts = ['North', 'Blue', 'Silver', 'Iron', 'Green', 'Bright', 'Stone', 'Clear', 'Red', 'Grand'];
const nameEnds = ['field', 'bridge', 'works', 'water', 'gate', 'mark', 'line', 'peak', 'wood', 'port'];
const nameForms = ['Inc', 'Ltd', 'GmbH', 'Group', 'Labs', 'Systems', 'Partners', 'Holdings'];

/** Some texts in another case, some with a blank behind: what people and exports do to categories. */
function spelt(chance: Chance, text: string): string {
  const luck = chance.next();
  if (luck < 0.05) return text.toLowerCase();
  return luck < 0.07 ? `${text} ` : text;
}

/** Few items are everywhere and many are rare. */
function drawList(chance: Chance): string {
  const wanted = 3 + chance.below(6);
  const items = new Set<string>();
  while (items.size < wanted)
    items.add(technologies[Math.floor(chance.next() ** 1.6 * technologies.length)]!);
  const list = [...items].join(chance.happens(0.3) ? '; ' : ';');
  return chance.happens(0.05) ? list.toLowerCase() : list;
}

/** Digits in groups of three, as sheets export them. */
const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ',');

function revenueCell(chance: Chance, employees: number): Cell {
  if (chance.happens(0.08)) return null;
  const thousands = Math.max(1, Math.round(employees * (60 + 240 * chance.next())));
  const luck = chance.next();
  if (luck < 0.02) return `$${(Math.round(thousands / 100) / 10).toFixed(1)}M`;
  if (luck < 0.05) return `${grouped(thousands)},000`;
  return luck < 0.06 ? 'n/a' : thousands * 1000;
}

function employeesCell(chance: Chance, employees: number): Cell {
  const luck = chance.next();
  if (luck < 0.05) return null;
  return luck < 0.06 ? 0 : employees;
}

function drawRow(chance: Chance, number: number, lists: readonly string[]): Cell[] {
  const start = chance.pick(nameStarts) + chance.pick(nameEnds);
  const employees = Math.max(1, Math.round(Math.exp(3.6 + 1.7 * chance.normal())));
  const country = countries[Math.floor(chance.next() ** 1.5 * countries.length)]!;
  return [
    `A${String(number).padStart(7, '0')}`,
    `${start} ${chance.pick(nameForms)} ${number}`,
    `${start.toLowerCase()}${number}.example`,
    chance.happens(0.04) ? null : spelt(chance, chance.pick(industries)),
    chance.happens(0.015) ? null : country,
    employeesCell(chance, employees),
    revenueCell(chance, employees),
    chance.happens(0.03) ? null : lists[Math.floor(chance.next() ** 1.3 * lists.length)]!,
    chance.happens(0.3) ? null : firstFunding + chance.below(lastFunding - firstFunding),
    chance.happens(0.02) ? null : chance.happens(0.08),
  ];
}

/** Rows that go through JSON together: one text of all rows would be too long. */
const batch = 20_000;

/**
 * Invents accounts as a host hands them over: a 2-D array fresh from JSON, in which no cell shares its text with
 * another and nothing is sorted.
 * @param count how many
 * @param seed the same seed gives the same accounts
 */
export function makeAccounts(count: number, seed: number): Table {
  const chance = createChance(seed);
  const lists = Array.from({ length: Math.max(50, Math.min(180_000, count >> 1)) }, () => drawList(chance));
  const rows: Cell[][] = [];
  for (let from = 0; from < count; from += batch) {
    const size = Math.min(batch, count - from);
    const drawn = Array.from({ length: size }, (_, at) => drawRow(chance, from + at, lists));
    for (const row of JSON.parse(JSON.stringify(drawn)) as Cell[][]) rows.push(row);
  }
  return { headers: [...headers], rows, firstRow: 0, rowCount: count };
}
