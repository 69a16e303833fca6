import type { ProfileRow } from '../segments/profile';
import type { Cell } from '../values/cell';
import { chartColours } from './colours';
import { valueNote, valueWord } from './value-word';
import type { Report } from './report';
import type { Sheet, SheetColumn } from './workbook';

/** The figures of a profile, in the order of SEGMENT_PROFILE. */
function figureColumns(report: Pick<Report, 'run'>): readonly SheetColumn[] {
  const note = valueNote(report);
  const value = valueWord(report);
  const columns: readonly SheetColumn[] = [
    { header: 'Accounts', format: 'integer', note: 'In the market and not excluded, as far as is known' },
    { header: 'Possible accounts', format: 'integer', note: 'With those that a blank leaves open' },
    { header: 'Share of accounts', format: 'percent' },
    { header: value, format: 'money', note },
    { header: 'Share of value', format: 'percent' },
    { header: 'Mean value', format: 'money', note },
    { header: 'Median value', format: 'money', note },
    { header: 'Value known', format: 'integer', note: 'Accounts whose value is not blank' },
    { header: 'Excluded', format: 'integer', note: 'Accounts that an exclusion takes; in no other figure' },
    { header: 'Outside', format: 'integer', note: 'Accounts outside the market; in no other figure' },
  ];
  return columns.map((column) => ({ width: column.format === 'money' ? 18 : 11, ...column }));
}

function figures(row: ProfileRow): Cell[] {
  return [
    row.accounts,
    row.possibleAccounts,
    row.share,
    row.value,
    row.shareOfValue,
    row.meanValue,
    row.medianValue,
    row.valueKnown,
    row.excluded,
    row.outside,
  ];
}

const common = { role: 'output', freezeHeader: true } as const;

/** The sheet Segments: one row a segment, with its share of the accounts and of the value as bars. */
export function segmentsSheet(report: Pick<Report, 'run' | 'profile'>): Sheet {
  const rows = report.profile.filter(({ segment, region }) => segment !== null && region === null);
  const range = (header: string) => ({ sheet: 'Segments', header });
  return {
    ...common,
    name: 'Segments',
    columns: [{ header: 'Segment', width: 22 }, ...figureColumns(report)],
    rows: rows.map((row) => [row.segment, ...figures(row)]),
    highlights: [
      { kind: 'data bar', header: 'Share of accounts', colour: chartColours.accounts },
      { kind: 'data bar', header: 'Share of value', colour: chartColours.value },
    ],
    charts: [
      {
        kind: 'bar',
        title: 'Share of accounts and of value by segment',
        categories: range('Segment'),
        series: [
          { name: 'Share of accounts', values: range('Share of accounts'), colour: chartColours.accounts },
          ...(report.run.model.settings.value === null
            ? []
            : [{ name: 'Share of value', values: range('Share of value'), colour: chartColours.value }]),
        ],
      },
    ],
  };
}

/** The sheet Segments by region: each segment, its regions below it, the total last. */
export function segmentRegionsSheet(report: Pick<Report, 'run' | 'profile'>): Sheet {
  return {
    ...common,
    name: 'Segments by region',
    columns: [{ header: 'Segment', width: 22 }, { header: 'Region', width: 18 }, ...figureColumns(report)],
    rows: report.profile.map((row) => [
      row.segment ?? 'Total',
      row.region ?? (row.segment === null ? null : 'All regions'),
      ...figures(row),
    ]),
    filter: true,
  };
}
