import { op, table as columnTable } from 'arquero';
import { rollUpLines, toMillionth } from './answers';
import { timed, type Contender } from './contender';
import * as model from './model';
import { readColumns } from './read-cells';

const quoted = (texts: readonly string[]): string =>
  texts.map((text) => `'${text.toLowerCase()}'`).join(', ');
const oneOf = (field: string, texts: readonly string[]): string =>
  `op.includes([${quoted(texts)}], d.${field})`;
const hasTool = (item: string): string => `op.includes(d.tools, '${item.toLowerCase()}')`;
const anyTool = (items: readonly string[]): string => `(${items.map(hasTool).join(' || ')})`;
const allTools = (items: readonly string[]): string => `(${items.map(hasTool).join(' && ')})`;

/** Arquero reads expressions as text; a comparison with null is false in it, so blanks are asked for by name. */
const steps: readonly Readonly<Record<string, string>>[] = [
  {
    industry: 'd => d.industry == null ? null : op.lower(op.trim(d.industry))',
    country: 'd => d.country == null ? null : op.lower(op.trim(d.country))',
    tools:
      "d => d.technologies == null ? null : op.split(op.replace(op.lower(d.technologies), /; /g, ';'), ';')",
  },
  {
    size: 'd => d.employees == null ? null : d.employees >= 5000 ? 0.75 : d.employees >= 200 ? 1 : d.employees >= 50 ? 0.5 : d.employees >= 1 ? 0.25 : 0',
    money:
      'd => d.revenue == null ? null : d.revenue >= 500000000 ? 0.75 : d.revenue >= 50000000 ? 1 : d.revenue >= 5000000 ? 0.5 : 0',
    trade: `d => d.industry == null ? null : ${oneOf('industry', model.bestIndustries)} ? 1 : ${oneOf('industry', model.goodIndustries)} ? 0.5 : 0.25`,
    tech: `d => d.tools == null ? null : ${allTools(model.bothTools)} ? 1 : ${anyTool(model.salesTools)} ? 0.75 : ${anyTool(model.teamTools)} ? 0.5 : 0`,
    place: `d => d.country == null ? null : ${oneOf('country', model.homeCountries)} ? 1 : ${oneOf('country', model.nearCountries)} ? 0.5 : 0`,
    recent: `d => d.funded == null ? null : d.funded >= ${model.asOfDay - 180} ? 1 : d.funded >= ${model.asOfDay - 540} ? 0.5 : d.funded >= ${model.asOfDay - 1095} ? 0.25 : 0`,
    isSom: `d => d.tools == null ? false : ${anyTool(model.somTools)}`,
    isData: `d => d.tools == null ? false : ${anyTool(model.dataTools)}`,
    excluded: `d => d.customer || d.industry != null && ${oneOf('industry', model.publicSector)} ? 2 : d.customer == null || d.industry == null ? 1 : 0`,
  },
  {
    score:
      'd => d.size == null && d.money == null && d.trade == null && d.tech == null && d.place == null && d.recent == null ? null : 100 * (30 * (d.size == null ? 0 : d.size) + 20 * (d.money == null ? 0.5 : d.money) + 20 * (d.trade == null ? 0 : d.trade) + 15 * (d.tech == null ? 0 : d.tech) + 10 * (d.place == null ? 0 : d.place) + 5 * (d.recent == null ? 0 : d.recent)) / (40 + (d.size == null ? 0 : 30) + (d.trade == null ? 0 : 20) + (d.place == null ? 0 : 10))',
    isTam: `d => d.excluded === 0 && d.country != null && ${oneOf('country', model.tamCountries)} && d.employees != null && d.employees >= 10`,
    isSam: `d => d.industry != null && d.country != null && ${oneOf('industry', model.samIndustries)} && ${oneOf('country', model.samCountries)}`,
    region: `d => d.country == null ? 'Unknown' : ${oneOf('country', model.americas)} ? 'Americas' : ${oneOf('country', model.emea)} ? 'EMEA' : ${oneOf('country', model.apac)} ? 'APAC' : 'Other'`,
    segment: `d => d.employees != null && d.employees >= 5000 || d.revenue != null && d.revenue >= 1000000000 ? 'Strategic' : d.employees != null && d.employees >= ${model.enterpriseFrom} ? 'Enterprise' : d.employees != null && d.employees >= 100 && d.isData && d.funded != null && d.funded >= ${model.fundedLately} ? 'Growth' : d.employees != null && d.employees >= 100 || d.revenue != null && d.revenue >= 20000000 ? 'Mid-Market' : d.employees != null && d.employees >= 10 ? 'Small' : d.employees == null || d.revenue == null ? 'Unknown' : 'Micro'`,
  },
  {
    grade:
      "d => d.excluded === 2 ? 'X' : d.score == null ? null : d.score >= 75 ? 'A' : d.score >= 60 ? 'B' : d.score >= 40 ? 'C' : 'D'",
    layer:
      "d => !d.isTam ? 'Outside' : !d.isSam ? 'TAM' : d.score != null && d.score >= 55 && d.isSom ? 'SOM' : 'SAM'",
  },
];

interface ColumnTable {
  derive(columns: Readonly<Record<string, string>>): ColumnTable;
  groupby(...names: string[]): ColumnTable;
  rollup(columns: Readonly<Record<string, unknown>>): ColumnTable;
  array(name: string): unknown[];
  objects(): unknown[];
}

interface Group {
  readonly segment: string;
  readonly region: string;
  readonly accounts: number;
  /** Undefined where no account of the group has one. */
  readonly revenue: number | undefined;
}

/** Arquero: columns, and expressions that it compiles to JavaScript. */
export const arquero: Contender = {
  name: 'arquero',
  run(table) {
    const { value, took } = timed(() => {
      const start = columnTable({ ...readColumns(table) }) as ColumnTable;
      const derived = steps.reduce((before, columns) => before.derive(columns), start);
      const groups = derived
        .groupby('segment', 'region')
        .rollup({ accounts: op.count(), revenue: op.sum('revenue') })
        .objects() as Group[];
      return { derived, groups };
    });
    const { derived, groups } = value;
    return {
      times: { work: took },
      answers: () => ({
        score: (derived.array('score') as (number | null)[]).map(toMillionth),
        grade: derived.array('grade') as (string | null)[],
        layer: derived.array('layer') as string[],
        segment: derived.array('segment') as string[],
        rollUp: rollUpLines(groups.map((group) => ({ ...group, revenue: group.revenue ?? 0 }))),
      }),
    };
  },
};
