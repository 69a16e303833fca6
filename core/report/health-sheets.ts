import type { FieldWorth } from '../health/field-worth';
import { accountHealth, type AccountHealth } from '../health/account-health';
import { healthGroups, wholeHealth, type HealthGroup } from '../health/health-groups';
import { dataKinds } from '../accounts/data-kind';
import type { Cell } from '../values/cell';
import { chartColours } from './colours';
import type { Report } from './report';
import { valueNote, valueWord } from './value-word';
import type { Sheet, SheetColumn } from './workbook';

/** So many owners or segments stand in a block; the others are few accounts each. */
const mostGroups = 200;

const figure = (value: number | null): Cell => (value === null || Number.isNaN(value) ? null : value);

function groupRow(by: string, name: string, group: HealthGroup): Cell[] {
  return [
    ...[by, name, group.accounts, figure(group.score), ...dataKinds.map((kind) => figure(group.kinds[kind]))],
    ...[figure(group.stale), group.noSign, group.open, group.openValue, group.openValueUnknown],
    ...[group.lacks?.field ?? null, figure(group.lacks?.share ?? null)],
  ];
}

function groupRows({ run }: Report, health: AccountHealth): Cell[][] {
  const whole = wholeHealth(health);
  if (!whole) return [];
  const blocks = ['segment', 'owner'].flatMap((by) => {
    const column = run.frame.columns.get(by);
    const groups = column ? healthGroups(health, column).slice(0, mostGroups) : [];
    return groups.map((group) => groupRow(by, group.name === '' ? '(none)' : group.name, group));
  });
  return [groupRow('all', 'All accounts', whole), ...blocks];
}

const share = (header: string, note: string): SheetColumn => ({ header, format: 'percent', width: 15, note });

/** How good the data are: the sheets Data health and Fields to fill, as far as there is something to say. */
export function healthSheets(report: Report): readonly Sheet[] {
  const health = accountHealth(report.table, report.run);
  return [healthSheet(report, health), enrichmentSheet(report, health)].flatMap((sheet) => sheet ?? []);
}

/** What stands above the figures of each group. */
const healthColumns = (report: Report): readonly SheetColumn[] => [
  { header: 'By', width: 10 },
  { header: 'Name', width: 26 },
  { header: 'Accounts', format: 'integer', width: 10 },
  share(
    'Score',
    'Share of what the model needs that is filled and readable, weighted as the model uses the fields',
  ),
  share(
    'Firmographic',
    'Share of industry, size, founding, funding … that is filled and readable, of the mapped fields',
  ),
  share('Geographic', 'Share of country, state, city … that is filled and readable, of the mapped fields'),
  share('Technographic', 'Share of the technologies that are filled; blank where no such field is mapped'),
  share(
    'Stale',
    'Of those with a last activity, the share whose last one is more than 365 days before the as-of day',
  ),
  { header: 'No last activity', format: 'integer', width: 12 },
  { header: 'Open', format: 'integer', width: 10, note: 'Accounts whose layer or segment is unknown' },
  { header: `Open, ${valueWord(report)}`, format: 'integer', width: 18, note: valueNote(report) },
  { header: 'Open, value unknown', format: 'integer', width: 13 },
  { header: 'Lacks most', width: 18, note: 'The needed field that costs most of the score' },
  share('Accounts without it', 'Share of the accounts that lack this field'),
];

/** The sheet Data health: how good the data are of all accounts, by segment and by owner; null without accounts. */
function healthSheet(report: Report, health: AccountHealth): Sheet | null {
  const rows = groupRows(report, health);
  if (rows.length === 0) return null;
  return {
    name: 'Data health',
    role: 'output',
    columns: healthColumns(report),
    rows,
    freezeHeader: true,
    filter: true,
    highlights: [{ kind: 'data bar', header: 'Score', colour: chartColours.accounts }],
  };
}

function worthRow({ field, accounts, layers, segments, value, valueUnknown }: FieldWorth): Cell[] {
  return [field, accounts, layers, segments, value, valueUnknown];
}

/** The sheet Fields to fill: what filling in each field would decide; null where no blank leaves anything open. */
function enrichmentSheet(report: Report, { worths }: AccountHealth): Sheet | null {
  if (worths.length === 0) return null;
  return {
    name: 'Fields to fill',
    role: 'output',
    columns: [
      {
        header: 'Field',
        width: 20,
        note: 'The field with the most value first; an account may lack several',
      },
      {
        header: 'Accounts',
        format: 'integer',
        width: 12,
        note: 'Open accounts that lack it and of which a rule asks for it',
      },
      { header: 'Layer unknown', format: 'integer', width: 12 },
      { header: 'Segment unknown', format: 'integer', width: 12 },
      { header: valueWord(report), format: 'integer', width: 20, note: valueNote(report) },
      {
        header: 'Value unknown',
        format: 'integer',
        width: 12,
        note: 'Accounts of unknown value, beside that sum',
      },
    ],
    rows: worths.map(worthRow),
    freezeHeader: true,
    filter: true,
  };
}
