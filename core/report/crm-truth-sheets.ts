import type { TruthFix } from '../segments/crm-truth/fixes';
import type { Hole } from '../segments/crm-truth/holes';
import type { TruthRow } from '../segments/crm-truth/tally';
import { isDay, type Cell } from '../values/cell';
import { isoDay } from '../values/day';
import type { FieldSource } from '../values/field-kind';
import { numberText } from '../values/number-text';
import { crmClassColours } from './colours';
import { figureSheet, type FigureColumn } from './figure-sheet';
import { receivedField } from './mapped-columns';
import type { Report } from './report';
import { typedCell } from './typed-cell';
import { valueNote, valueWord } from './value-word';
import type { CellFormat, Sheet } from './workbook';

const legend = [
  'A: meant and right. B: wrong, and only a conversation tells. C: wrong, and data vendors or the website tell. D: an exclusion holds, or nobody checked it. E: right, in a cell without reps. F: right, in a book that starves or is over capacity.',
  'Missing: belongs, and has no tag. Tagged otherwise: belongs here, and is B or C under another tag. Open: a blank leaves it open. Unread: the tag is no segment of the model. Outside: not in the market and not tagged.',
  'Purity is A ÷ (A + B + C + D), recall A ÷ (A + missing + tagged otherwise); in both, A counts E and F too, whose tags are right. Low and high are the ends of Wilson’s 95 % interval.',
];
const uncovered = 'E and F are not checked without the table of reps: they count as A.';

type TruthColumn = FigureColumn<TruthRow>;

function count(header: string, cell: (row: TruthRow) => number, note?: string): TruthColumn {
  return { header, width: 10, format: 'integer', cell, ...(note === undefined ? {} : { note }) };
}

const share = (header: string, cell: (row: TruthRow) => number): TruthColumn => ({
  header,
  width: 11,
  format: 'percent',
  cell,
});

function truthColumns(report: Report): readonly TruthColumn[] {
  const money = { width: 18, format: 'money' as CellFormat };
  const word = valueWord(report);
  return [
    { header: 'By', width: 10, cell: ({ by }) => by },
    { header: 'Name', width: 26, cell: ({ by, name }) => (by === 'all' ? 'All accounts' : name) },
    count('Tagged', ({ tagged }) => tagged, 'Accounts that the CRM tags so'),
    count('Belongs', ({ belongs }) => belongs, 'Accounts of the market that belong here for sure'),
    ...(['A', 'B', 'C', 'D', 'E', 'F'] as const).map((name) => count(name, ({ counts }) => counts[name])),
    count('Missing', ({ counts }) => counts.missing),
    count('Tagged otherwise', ({ elsewhere }) => elsewhere),
    count('Open', ({ counts }) => counts.open),
    count('Unread', ({ counts }) => counts.unread),
    share('Purity', ({ purity }) => purity.rate),
    share('Purity low', ({ purity }) => purity.low),
    share('Purity high', ({ purity }) => purity.high),
    share('Recall', ({ recall }) => recall.rate),
    share('Recall low', ({ recall }) => recall.low),
    share('Recall high', ({ recall }) => recall.high),
    {
      ...{ header: 'In a minute', width: 12, format: 'percent' },
      note: 'Of those that belong here, the share that data vendors and the website place',
      cell: ({ inMinute, belongs }) => (belongs > 0 ? inMinute / belongs : null),
    },
    {
      header: word,
      ...money,
      note: `${valueNote(report)}; of those that belong here`,
      cell: ({ value }) => value,
    },
    {
      ...{ header: 'Value wrong', ...money, note: 'Of B, C, D and missing' },
      cell: ({ valueWrong }) => valueWrong,
    },
  ];
}

const deeds = {
  tag: 'tag it',
  retag: 'change the tag',
  untag: 'take the tag off',
  fill: 'fill the fields',
} as const;

/** What the account has in the fields that say so: `employees: 1,200; country: Peru`. */
function evidenceOf({ table, mappings, run: { model } }: Report): (fix: TruthFix) => Cell {
  const readers = new Map<string, ((row: number) => Cell) | undefined>();
  const shown = (cell: Cell, field: string): string => {
    const mapping = mappings.find((each) => each?.field === field);
    const typed = typedCell(cell, mapping);
    if (typed === null || typed === '') return 'blank';
    if (isDay(typed)) return isoDay(typed.day);
    return typeof typed === 'number' ? numberText(typed) : String(typed);
  };
  return ({ row, fields }) =>
    fields
      .flatMap((field) => {
        if (!readers.has(field)) readers.set(field, receivedField(table, model, field));
        const read = readers.get(field);
        return read ? [`${field}: ${shown(read(row), field)}`] : [];
      })
      .join('; ') || null;
}

function fixColumns(report: Report): readonly FigureColumn<TruthFix>[] {
  const { table, run } = report;
  const received = (...fields: readonly string[]) => receivedField(table, run.model, ...fields);
  const who = [
    { header: 'Account ID', width: 18, cell: received('id') },
    { header: 'Account', width: 30, cell: received('name', 'domain', 'id') },
    { header: 'Owner', width: 22, cell: received('owner') },
  ].flatMap(({ cell, ...column }) => (cell ? [{ ...column, cell: ({ row }: TruthFix) => cell(row) }] : []));
  return [
    ...(who.length > 0
      ? who
      : [{ header: 'Row', width: 9, format: 'integer' as const, cell: ({ row }: TruthFix) => row + 1 }]),
    { header: 'Class', width: 9, cell: (fix) => fix.class },
    { header: 'Tag', width: 18, note: 'As the CRM has it', cell: ({ from }) => from },
    { header: 'Do', width: 17, cell: ({ kind }) => deeds[kind] },
    { header: 'Right tag', width: 18, cell: ({ to }) => to },
    {
      ...{ header: valueWord(report), width: 18, format: 'money', note: valueNote(report) },
      cell: ({ value }) => value,
    },
    { header: 'Why', width: 60, wrap: true, cell: ({ why }) => why.message },
    { header: 'What the fields say', width: 50, wrap: true, cell: evidenceOf(report) },
  ];
}

const ways: Readonly<Record<FieldSource, string>> = {
  provider: 'buy it from a data vendor',
  website: 'look at the website',
  discovery: 'ask',
};

function holeColumns(report: Report): readonly FigureColumn<Hole>[] {
  return [
    { header: 'Exclusion', width: 26, cell: ({ exclusion }) => exclusion },
    {
      header: 'Takes',
      width: 10,
      format: 'integer',
      note: 'Accounts that it holds for',
      cell: ({ holds }) => holds,
    },
    { header: 'Taken and tagged', width: 17, format: 'integer', cell: ({ holdsTagged }) => holdsTagged },
    {
      ...{ header: 'Not checked', width: 13, format: 'integer' },
      note: 'Tagged or possibly in the market, taken by no other exclusion, and a blank leaves this one open',
      cell: ({ unchecked }) => unchecked,
    },
    {
      header: 'Not checked, tagged',
      width: 19,
      format: 'integer',
      cell: ({ uncheckedTagged }) => uncheckedTagged,
    },
    {
      ...{
        header: valueWord(report),
        width: 18,
        format: 'money',
        note: `${valueNote(report)}; of those not checked`,
      },
      cell: ({ value }) => value,
    },
    {
      ...{ header: 'What would tell', width: 70, wrap: true },
      cell: ({ fields }) =>
        fields
          .map(({ field, source, accounts }) => `${field} of ${numberText(accounts)}: ${ways[source]}`)
          .join('\n') || null,
    },
  ];
}

/**
 * The sheets CRM truth (how far the CRM's segments can be believed), Fix list (what to correct, worth most first) and CRM holes
 * (exclusions that nobody checks). None where no tag is mapped; the last two only where there is something to show.
 */
export function crmTruthSheets(report: Report): readonly Sheet[] {
  const { crmTruth } = report;
  if (crmTruth === null) return [];
  const { rows, fixes, holes, isCovered } = crmTruth;
  const highlights = [{ kind: 'data bar', header: 'Purity', colour: '8FBFA4' } as const];
  const classes = crmClassColours.map(
    ([text, colour]) => ({ kind: 'text equals', header: 'Class', text, colour }) as const,
  );
  return [
    figureSheet('CRM truth', truthColumns(report), rows, {
      highlights,
      remarks: [...legend, ...(isCovered ? [] : [uncovered])],
    }),
    ...(fixes.length > 0
      ? [figureSheet('Fix list', fixColumns(report), fixes, { filter: true, highlights: classes })]
      : []),
    ...(holes.length > 0 ? [figureSheet('CRM holes', holeColumns(report), holes, { filter: true })] : []),
  ];
}
