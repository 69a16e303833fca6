import { seededChance } from '../../../core/stats/seeded-chance';
import { accountRows } from '../../../core/values/account-rows';
import type { Cell } from '../../../core/values/cell';
import type { Table } from '../../../core/values/table';

interface Invented {
  readonly at: number;
  readonly name: string;
  readonly slug: string;
  readonly country: readonly [string, string, string, string];
  readonly industry: string;
  readonly employees: number;
  readonly revenue: number;
  readonly spend: number;
  readonly buys: boolean;
  readonly tools: readonly string[];
  readonly day: string;
  readonly share: number;
}

type Column = readonly [header: string, field: string | null, cell: (account: Invented) => Cell];

// Name, ISO code, German, region; the first are the most frequent.
const countries: readonly Invented['country'][] = [
  ['United States', 'US', 'USA', 'California'],
  ['Germany', 'DE', 'Deutschland', 'Bayern'],
  ['United Kingdom', 'GB', 'Großbritannien', 'Kent'],
  ['France', 'FR', 'Frankreich', 'Bretagne'],
  ['Japan', 'JP', 'Japan', 'Osaka'],
  ['Australia', 'AU', 'Australien', 'Victoria'],
];
const industries = ['Software', 'Retail', 'Logistics', 'Banking', 'Health Care', 'Energy', 'Education'];
const tools = ['Salesforce', 'HubSpot', 'SAP', 'Snowflake', 'AWS', 'Shopify', 'Zendesk'];
const syllables = ['nor', 'bel', 'tri', 'cas', 'mon', 'var', 'quil', 'den', 'sol', 'pra', 'lum', 'fex'];

function invent(count: number, seed: number): readonly Invented[] {
  const chance = seededChance(seed, 1);
  const draw = <Value>(from: readonly Value[]): Value => from[chance.below(from.length)] as Value;
  return Array.from({ length: count }, (_, at) => {
    const slug = `${draw(syllables)}${draw(syllables)}${draw(syllables)}${at}`;
    // Sizes are spread over powers of ten, as firms are.
    const employees = Math.max(1, Math.round(10 ** (0.6 + 1.3 * (chance.next() + chance.next()))));
    const buys = chance.happens(employees > 200 ? 0.35 : 0.1);
    const month = String(1 + chance.below(12)).padStart(2, '0');
    return {
      at,
      slug,
      name: `${slug[0]!.toUpperCase()}${slug.slice(1)} ${draw(['Inc', 'GmbH', 'Ltd', 'Works', 'Group'])}`,
      country: countries[Math.floor(countries.length * chance.next() ** 2)]!,
      industry: draw(industries),
      employees,
      revenue: Math.round(employees * (80_000 + 200_000 * chance.next())),
      spend: buys ? Math.round(employees * 90) : 0,
      buys,
      tools: tools.filter(() => chance.happens(0.3)),
      day: `20${15 + chance.below(10)}-${month}-${String(1 + chance.below(28)).padStart(2, '0')}`,
      share: chance.next(),
    };
  });
}

const often = (one: (account: Invented) => Cell) => (account: Invented) =>
  account.share < 0.1 ? null : one(account);
const german = (value: number) => value.toLocaleString('de-DE');
const dmy = (day: string) => day.split('-').reverse().join('.');
const band = (value: number): string =>
  value <= 10
    ? '1-10'
    : value <= 50
      ? '11-50'
      : value <= 200
        ? '51-200'
        : value <= 1000
          ? '201-1000'
          : '1001-5000';

const key = (prefix: string) => (account: Invented) => `${prefix}${100_000 + account.at}`;

/** Exports as no fixture names their columns; each column with the field it should become (null: any, or none). */
export const inventedExports: readonly (readonly [name: string, columns: readonly Column[]])[] = [
  [
    'a Salesforce report',
    [
      ['Account: Account ID', 'id', key('0013x00002')],
      ['Account: Account Name', 'name', (a) => a.name],
      ['Account: Industry', 'industry', often((a) => a.industry)],
      ['Account: Employees', 'employees', often((a) => a.employees)],
      ['Account: Annual Revenue (converted)', 'revenue', often((a) => a.revenue)],
      ['Account: Billing Country', 'country', (a) => a.country[0]],
      [
        'Account: Type',
        'type',
        (a) => (a.buys ? 'Customer - Direct' : a.share > 0.95 ? 'Channel Partner / Reseller' : 'Prospect'),
      ],
      ['Account: Account Owner', 'owner', (a) => ['Ann Lee', 'Bo Kim'][a.at % 2]!],
      ['Tech_Stack__c', 'technologies', (a) => a.tools.join(';')],
    ],
  ],
  [
    'a HubSpot list',
    [
      ['Record ID - Company', 'id', (a) => 9_000_000 + a.at],
      ['Company name', 'name', (a) => a.name],
      ['Company Domain Name', 'domain', (a) => `${a.slug}.com`],
      ['Number of Employees', 'employees', often((a) => a.employees)],
      ['Annual Revenue', 'revenue', often((a) => a.revenue)],
      ['Country/Region', 'country', (a) => a.country[0]],
      ['Lifecycle Stage', 'lifecycle stage', (a) => (a.buys ? 'Customer' : 'Lead')],
      ['Web Technologies', 'technologies', (a) => a.tools.join(';')],
      ['Create Date', 'created', (a) => `${a.day} 09:30`],
    ],
  ],
  [
    'a Dynamics view',
    [
      ['(Do Not Modify) Account', null, key('a-')],
      ['Account Name', 'name', (a) => a.name],
      ['Account Number', 'id', key('ACC')],
      ['No. of Employees', 'employees', (a) => a.employees],
      ['Annual Revenue (Base)', 'revenue', (a) => a.revenue],
      ['Address 1: Country/Region', 'country', (a) => a.country[0]],
      ['Relationship Type', 'type', (a) => (a.buys ? 'Customer' : a.share > 0.9 ? 'Competitor' : 'Prospect')],
      ['Web Site', 'website', (a) => `https://www.${a.slug}.com`],
    ],
  ],
  [
    'a Pipedrive export',
    [
      ['Organization - ID', 'id', (a) => a.at + 1],
      ['Organization - Name', 'name', (a) => a.name],
      ['Organization - Country of Address', 'country', (a) => a.country[0]],
      ['Organization - Employee count', 'employees', (a) => a.employees],
      ['Organization - Owner', 'owner', (a) => ['Ann', 'Bo', 'Cy'][a.at % 3]!],
      ['Organization - Won deals', null, (a) => (a.buys ? 1 : 0)],
    ],
  ],
  [
    'a Zoho module',
    [
      ['ACCOUNTID', 'id', key('zcrm_')],
      ['Account Name', 'name', (a) => a.name],
      ['Account Type', 'type', (a) => (a.buys ? 'Customer' : 'Prospect')],
      ['Employees', 'employees', (a) => a.employees],
      ['Annual Revenue', 'revenue', (a) => `$ ${a.revenue}`],
      ['Billing Country', 'country', (a) => a.country[1]],
      ['Billing State', 'state', (a) => a.country[3]],
    ],
  ],
  [
    'a ZoomInfo list',
    [
      ['ZoomInfo Company ID', 'id', (a) => 300_000 + a.at],
      ['Company Name', 'name', (a) => a.name],
      ['Website', 'website', (a) => `${a.slug}.com`],
      ['Revenue (in 000s USD)', 'revenue', (a) => Math.round(a.revenue / 1000)],
      ['Employees', 'employees', (a) => a.employees],
      ['Primary Industry', 'industry', (a) => a.industry],
      ['Company Country', 'country', (a) => a.country[0]],
      [
        'Total Funding Amount (in 000s USD)',
        'funding',
        (a) => (a.share < 0.5 ? Math.round(a.share * 9000) : null),
      ],
    ],
  ],
  [
    'a German ERP',
    [
      ['Debitor-Nr.', 'id', key('D')],
      ['Firmenname', 'name', (a) => a.name],
      ['Branche', 'industry', (a) => a.industry],
      ['Mitarbeiterzahl', 'employees', (a) => german(a.employees)],
      ['Jahresumsatz (EUR)', 'revenue', (a) => german(a.revenue)],
      ['Land', 'country', (a) => a.country[2]],
      ['Kunde seit', 'customer since', (a) => (a.buys ? dmy(a.day) : null)],
      ['Umsatz mit uns', 'current spend', (a) => german(a.spend)],
    ],
  ],
  [
    'a French CRM',
    [
      ['Référence client', 'id', key('C')],
      ['Raison sociale', 'name', (a) => a.name],
      ["Secteur d'activité", 'industry', (a) => a.industry],
      ['Effectif', 'employees', (a) => a.employees],
      ["Chiffre d'affaires (€)", 'revenue', (a) => a.revenue],
      ['Pays', 'country', (a) => a.country[0]],
      ['Commercial', 'owner', (a) => ['Léa', 'Zoé'][a.at % 2]!],
    ],
  ],
  [
    'company, size, sales',
    [
      ['Company', 'name', (a) => a.name],
      ['Size', 'employees', (a) => a.employees],
      ['Sales', 'revenue', (a) => a.revenue],
    ],
  ],
  [
    'capitals and underscores',
    [
      ['ACCOUNT_ID', 'id', key('X')],
      ['ACCOUNT_NM', 'name', (a) => a.name],
      ['IND_DESC', 'industry', (a) => a.industry],
      ['EMP_CNT', 'employees', (a) => a.employees],
      ['ANNUAL_REV_USD', 'revenue', (a) => a.revenue],
      ['CNTRY_CD', 'country', (a) => a.country[1]],
      ['CREATE_DT', 'created', (a) => a.day],
    ],
  ],
  [
    'name and headcount',
    [
      ['Firm', 'name', (a) => a.name],
      ['Headcount', 'employees', (a) => a.employees],
    ],
  ],
  [
    'size bands as text',
    [
      ['Organisation', 'name', (a) => a.name],
      ['Staff range', 'employees', (a) => band(a.employees)],
      ['HQ Country', 'country', (a) => a.country[0]],
      ['Vertical', 'industry', (a) => a.industry],
    ],
  ],
  [
    'a Spanish list',
    [
      ['Razón social', 'name', (a) => a.name],
      ['Sector', 'industry', (a) => a.industry],
      ['Nº empleados', 'employees', (a) => a.employees],
      ['Facturación anual', 'revenue', (a) => a.revenue],
      ['País', 'country', (a) => a.country[0]],
      ['Cliente actual', 'current customer', (a) => (a.buys ? 'Sí' : 'No')],
    ],
  ],
  [
    'a customer book',
    [
      ['Client Ref', 'id', key('R')],
      ['Client Name', 'name', (a) => a.name],
      ['ARR (USD)', 'current spend', (a) => 500 + a.spend + a.employees],
      ['Region', 'region', (a) => (a.country[1] === 'US' ? 'AMER' : 'EMEA')],
      ['Seats', null, (a) => a.employees * 2],
    ],
  ],
  [
    'one country, in thousands',
    [
      ['Name of company', 'name', (a) => a.name],
      ['Turnover £k', 'revenue', (a) => Math.round(a.revenue / 1000)],
      ['FTEs', 'employees', (a) => a.employees],
      ['Country', 'country', () => 'United Kingdom'],
      ['Postcode', 'postal code', (a) => `CT${1 + (a.at % 21)} ${a.at % 10}AB`],
    ],
  ],
];

/** An invented export as a table. */
export function exportTable(columns: readonly Column[], count = 400, seed = 11): Table {
  const header = columns.map(([name]) => name);
  const rows = invent(count, seed).map((account) => columns.map(([, , cell]) => cell(account)));
  return accountRows([header, ...rows]).table;
}
