import { columnUnder } from '../accounts/column-under';
import type { CurvePoint, DuplicateMember, Duplicates } from '../accounts/duplicates/find-duplicates';
import type { FieldMapping } from '../accounts/field';
import { rowPlace } from '../accounts/quality/row-place';
import { isDay, type Cell } from '../values/cell';
import type { Problem } from '../values/problem';
import { cellAt, type Table } from '../values/table';
import { chartColours } from './colours';
import { figureSheet, rangesOf, type FigureColumn } from './figure-sheet';
import type { Sheet, Workbook } from './workbook';

const name = 'Duplicates';
const remarks = [
  'A proposal: nothing was merged. "stays" is the account that should be kept, "merge" one that is likely the same, "no account" a row that holds no firm.',
  'The probability is learned from these accounts: how often fields agree in pairs that are one account, and in pairs that are two. No pair is ever certain.',
];

/** One row of the sheet Duplicates. */
interface Line extends DuplicateMember {
  readonly group: number;
  readonly kind: 'duplicates' | 'test data';
  readonly worth: number;
}

const sentence = (notices: readonly Problem[]): Cell =>
  notices.map(({ message }) => message).join('; ') || null;

/** What a column of the accounts holds, by the field that it is read as. */
function cellUnder(table: Table, fields: readonly FieldMapping[], key: string): (row: number) => Cell {
  const mapping = fields.find(({ field }) => field === key);
  const column = mapping ? columnUnder(table, mapping.header) : -1;
  return (row) => {
    const cell = column < 0 ? null : cellAt(table, row, column);
    return isDay(cell) ? cell.day : cell;
  };
}

/** By which an account is called. */
const naming = ['id', 'name', 'domain', 'website'];

/**
 * The accounts with nothing but the columns by which they are called: all that what is found shows of them, so that a host
 * may let go of the rest, which takes most of the memory of a large list.
 * @returns rows of its own; they stand where they stood
 */
export function namingColumns(table: Table, fields: readonly FieldMapping[]): Table {
  const mapped = fields.filter(({ field }) => naming.includes(field));
  const places = [...new Set(mapped.map(({ header }) => columnUnder(table, header)))].filter((at) => at >= 0);
  return {
    ...table,
    headers: places.map((place) => table.headers[place]!),
    rows: table.rows.map((row) => places.map((place) => row[place] ?? null)),
  };
}

function proposalOf({ kind, isSurvivor }: Line): string {
  return kind === 'test data' ? 'no account' : isSurvivor ? 'stays' : 'merge';
}

function duplicateColumns(table: Table, fields: readonly FieldMapping[]): readonly FigureColumn<Line>[] {
  const [idAt, nameAt] = ['id', 'name'].map((key) => cellUnder(table, fields, key));
  const note = 'How likely it is the account that the others of its group are';
  return [
    { header: 'Group', width: 8, format: 'integer', cell: ({ group }) => group },
    { header: 'Account ID', width: 20, cell: ({ row }) => idAt!(row) },
    { header: 'Account', width: 34, cell: ({ row }) => nameAt!(row) },
    { header: 'Row', width: 8, format: 'integer', cell: ({ row }) => rowPlace(table, row).row ?? null },
    { header: 'Proposal', width: 12, cell: proposalOf },
    {
      ...{ header: 'Probability', width: 12, format: 'percent', note },
      cell: ({ kind, probability }) => (kind === 'test data' ? null : Math.min(0.999, probability)),
    },
    { header: 'Group worth', width: 14, format: 'money', cell: ({ worth }) => (worth > 0 ? worth : null) },
    { header: 'Why', width: 60, wrap: true, cell: ({ why }) => sentence(why) },
    { header: 'What speaks against it', width: 36, wrap: true, cell: ({ against }) => sentence(against) },
  ];
}

/** The sheet Duplicates: which accounts are likely one, the group that is worth most first, and which of each should stay. */
export function duplicatesSheet(table: Table, fields: readonly FieldMapping[], found: Duplicates): Sheet {
  const lines = found.groups.flatMap(({ members, kind, worth }, at) =>
    members.map((member): Line => ({ ...member, group: at + 1, kind, worth })),
  );
  return figureSheet(name, duplicateColumns(table, fields), lines, {
    filter: true,
    remarks,
    highlights: [
      { kind: 'text equals', header: 'Proposal', text: 'stays', colour: 'D5E8D4' },
      { kind: 'text equals', header: 'Proposal', text: 'no account', colour: 'E4E4E4' },
    ],
  });
}

/** The sheet Related firms: accounts that agree and are parents, subsidiaries or parts of one firm, so that nobody merges them. */
export function relatedSheet(
  table: Table,
  fields: readonly FieldMapping[],
  { related, relatedCount }: Duplicates,
): Sheet | null {
  if (related.length === 0) return null;
  const [idAt, nameAt] = ['id', 'name'].map((key) => cellUnder(table, fields, key));
  const more = relatedCount > related.length ? [`The first ${related.length} of ${relatedCount} pairs.`] : [];
  return figureSheet(
    'Related firms',
    [
      { header: 'Account ID', width: 20, cell: ({ one }) => idAt!(one) },
      { header: 'Account', width: 34, cell: ({ one }) => nameAt!(one) },
      { header: 'Related to ID', width: 20, cell: ({ other }) => idAt!(other) },
      { header: 'Related to', width: 34, cell: ({ other }) => nameAt!(other) },
      { header: 'Why', width: 70, wrap: true, cell: ({ why }) => why.message },
    ],
    related,
    { filter: true, remarks: more },
  );
}

const shareColumn = (
  header: string,
  note: string,
  cell: (point: CurvePoint) => number,
): FigureColumn<CurvePoint> => ({ header, note, width: 12, format: 'percent', cell });

/** The sheet Duplicate thresholds: what each threshold would propose, and how right and how complete that is expected to be. */
export function thresholdsSheet({ curve, threshold }: Duplicates): Sheet {
  const ranges = rangesOf('Duplicate thresholds', { from: 0, count: curve.length });
  return figureSheet(
    'Duplicate thresholds',
    [
      { header: 'Threshold', width: 11, format: 'number', cell: (point) => point.threshold },
      { header: 'Groups', width: 10, format: 'integer', cell: ({ groups }) => groups },
      { header: 'Accounts in groups', width: 18, format: 'integer', cell: ({ records }) => records },
      { header: 'Pairs', width: 10, format: 'integer', cell: ({ pairs }) => pairs },
      shareColumn(
        'Precision',
        'Of the pairs, the share that is expected to be one account',
        (point) => point.precision,
      ),
      shareColumn(
        'Recall',
        'Of all pairs that are one account, the share that is expected among them',
        (point) => point.recall,
      ),
    ],
    curve,
    {
      charts: [
        {
          ...{ kind: 'line', title: 'How right and how complete' },
          ...{ categoryTitle: 'Threshold', valueTitle: 'Expected share' },
          categories: ranges('Threshold'),
          series: [
            { name: 'Precision', values: ranges('Precision'), colour: chartColours.accounts },
            { name: 'Recall', values: ranges('Recall'), colour: chartColours.value },
          ],
        },
      ],
      remarks: [
        `Made with the threshold ${threshold}. Precision and recall are what the probabilities of the compared pairs add up to; pairs that share nothing by which they are brought together are not in them.`,
      ],
    },
  );
}

/** What was found among accounts, as a workbook: the groups, what is related, the thresholds. */
export function duplicatesWorkbook(
  table: Table,
  fields: readonly FieldMapping[],
  found: Duplicates,
  writtenOn?: number,
): Workbook {
  const related = relatedSheet(table, fields, found);
  return {
    title: 'Accounts that are likely the same',
    ...(writtenOn === undefined ? {} : { writtenOn }),
    sheets: [duplicatesSheet(table, fields, found), ...(related ? [related] : []), thresholdsSheet(found)],
    names: [],
  };
}
