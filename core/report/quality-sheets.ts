import type { FieldQuality } from '../accounts/data-quality';
import type { Cell } from '../values/cell';
import type { Problem } from '../values/problem';
import { chartColours } from './colours';
import type { Report } from './report';
import type { Sheet } from './workbook';

/** So many findings stand beside a field; the others are on a sheet of their own. */
const BESIDE = 3;

function findingsText(surprises: readonly Problem[]): string | null {
  if (surprises.length === 0) return null;
  const more = surprises.length - BESIDE;
  const texts = surprises.slice(0, BESIDE).map(({ message }) => message);
  return [...texts, ...(more > 0 ? [`and ${more} more on the sheet Data findings`] : [])].join('\n');
}

function fieldRow({ field, header, kind, source, filled, valid, distinct, surprises }: FieldQuality): Cell[] {
  const readable = Number.isNaN(valid) ? null : valid;
  return [field, header, kind, source, filled, readable, distinct, findingsText(surprises)];
}

/** The sheet Data quality: how each mapped column is filled, how much of it can be read, and what is odd about it. */
export function qualitySheet({ quality }: Report): Sheet {
  const { filled, valid, surprises } = quality;
  const all: Cell[] = ['All fields', null, null, null, filled, valid, null, findingsText(surprises)];
  return {
    name: 'Data quality',
    role: 'output',
    columns: [
      { header: 'Field', width: 18 },
      { header: 'Header', width: 22 },
      { header: 'Kind', width: 10 },
      {
        header: 'Source',
        width: 11,
        note: 'Who can know it: a data vendor, the website, or only a conversation',
      },
      { header: 'Filled', format: 'percent', width: 10, note: 'Share of the accounts with a value' },
      {
        header: 'Valid',
        format: 'percent',
        width: 10,
        note: 'Share of the values that can be read as the kind',
      },
      { header: 'Distinct', format: 'integer', width: 10, note: 'Different values, without regard to case' },
      { header: 'Findings', width: 80, wrap: true },
    ],
    rows: [...quality.fields.map(fieldRow), all],
    freezeHeader: true,
    filter: true,
    highlights: [{ kind: 'data bar', header: 'Filled', colour: chartColours.accounts }],
  };
}

/** The sheet Data findings: what is odd about the accounts, one finding a row, to be worked off. */
export function findingsSheet({ quality }: Report): Sheet | null {
  const rowsOf = (field: string, surprises: readonly Problem[]): Cell[][] =>
    surprises.map(({ at, message }) => [field, message, at?.row ?? null]);
  const rows = [
    ...rowsOf('(several)', quality.surprises),
    ...quality.fields.flatMap(({ field, surprises }) => rowsOf(field, surprises)),
  ];
  if (rows.length === 0) return null;
  return {
    name: 'Data findings',
    role: 'output',
    columns: [
      { header: 'Field', width: 18 },
      { header: 'Finding', width: 100, wrap: true },
      { header: 'First in row', format: 'integer', width: 12, note: 'The row of the file that was read' },
    ],
    rows,
    freezeHeader: true,
    filter: true,
  };
}
