import type { CoverageFinding } from '../coverage/check-finding';
import { coverageClasses } from '../coverage/check-finding';
import { findingsByRow } from '../coverage/coverage-check';
import { verdictColours } from './colours';
import { figureSheet, type FigureColumn } from './figure-sheet';
import { figureText } from './figure-text';
import { receivedField } from './mapped-columns';
import { numbersIn } from './numbers-in';
import type { Report } from './report';
import { valueNote, valueWord } from './value-word';
import type { Highlight, Sheet } from './workbook';

const verdicts: readonly Highlight[] = verdictColours.map(([text, colour]) => ({
  kind: 'text equals',
  header: 'Verdict',
  text,
  colour,
}));

const classNote =
  'Of the CRM truth: E in a cell that nobody covers, F in a book that starves or is over capacity';

function findingColumns(report: Report): readonly FigureColumn<CoverageFinding>[] {
  return [
    { header: 'Check', width: 24, cell: ({ check }) => check },
    { header: 'Where', width: 26, cell: ({ subject }) => subject },
    { header: 'Verdict', width: 11, cell: ({ verdict }) => verdict },
    { header: 'Class', width: 7, note: classNote, cell: (finding) => finding.class },
    { header: 'Figure', width: 12, cell: ({ figure, unit }) => figureText(figure, unit) },
    { header: 'Threshold', width: 12, cell: ({ threshold, unit }) => figureText(threshold, unit) },
    { header: 'Unit', width: 10, cell: ({ unit }) => unit },
    {
      header: 'Accounts',
      width: 10,
      format: 'integer',
      note: 'That it concerns; an account may stand in several rows',
      cell: ({ rows }) => rows.length,
    },
    {
      header: valueWord(report),
      width: 18,
      format: 'money',
      note: valueNote(report),
      cell: ({ value }) => value,
    },
    { header: 'Finding', width: 60, wrap: true, cell: ({ message }) => message },
    { header: 'What to do', width: 60, wrap: true, cell: ({ advice }) => advice },
  ];
}

/** An account with something wrong around it. */
interface Concerned {
  readonly row: number;
  readonly findings: readonly CoverageFinding[];
}

/** Who the account is and who has it, as received. */
function receivedColumns({ table, run: { model } }: Report): readonly FigureColumn<Concerned>[] {
  const received = (...fields: readonly string[]) => receivedField(table, model, ...fields);
  const name = received('name', 'domain', 'id');
  const columns = [
    { header: 'Account ID', width: 20, cell: name && received('id') },
    { header: 'Account', width: 30, cell: name },
    { header: 'Owner', width: 22, cell: received('owner') },
  ];
  return columns.flatMap(({ cell, ...column }) =>
    cell ? [{ ...column, cell: ({ row }: Concerned) => cell(row) }] : [],
  );
}

/** What the accounts are valued by; undefined where the model names no such column. */
function valuesOf({ run: { model, frame } }: Report): Float64Array | undefined {
  const { value } = model.settings;
  return value === null ? undefined : numbersIn(frame, value);
}

function accountColumns(report: Report): readonly FigureColumn<Concerned>[] {
  const result = (key: string) => report.results.find((each) => each.key === key)?.cell ?? (() => null);
  const values = valuesOf(report);
  const note = valueNote(report);
  return [
    ...receivedColumns(report),
    { header: 'Segment', width: 18, cell: ({ row }) => result('segment')(row) },
    { header: 'Region', width: 16, cell: ({ row }) => result('region')(row) },
    {
      ...{ header: valueWord(report), width: 18, format: 'money', note },
      cell: ({ row }) => values?.[row] ?? null,
    },
    {
      ...{ header: 'Class', width: 7, note: classNote },
      cell: ({ findings }) =>
        coverageClasses.find((each) => findings.some((finding) => finding.class === each)) ?? null,
    },
    {
      ...{ header: 'Why', width: 90, wrap: true },
      cell: ({ findings }) => findings.map(({ message }) => message).join('; '),
    },
  ];
}

/** Accounts with something wrong around them, those worth most first. */
function concernedOf(report: Report, findings: readonly CoverageFinding[]): readonly Concerned[] {
  const values = valuesOf(report);
  const worth = ({ row }: Concerned): number => values?.[row] || 0;
  return [...findingsByRow(findings)]
    .map(([row, places]) => ({ row, findings: places.map((place) => findings[place]!) }))
    .sort((one, other) => worth(other) - worth(one) || one.row - other.row);
}

/**
 * The sheets Coverage check, what is wrong with who has which account, what must be done first and concerns most money first,
 * and Coverage check by account, why each account stands in it. None without reps; the second only where something is wrong.
 */
export function coverageCheckSheets(report: Report): readonly Sheet[] {
  const { coverage } = report;
  if (coverage === null) return [];
  const sheet = figureSheet('Coverage check', findingColumns(report), coverage, {
    filter: true,
    highlights: verdicts,
  });
  const concerned = concernedOf(report, coverage);
  if (concerned.length === 0) return [sheet];
  const byAccount = figureSheet('Coverage check by account', accountColumns(report), concerned, {
    filter: true,
  });
  return [sheet, byAccount];
}
