import {
  dayOf,
  found,
  makeSample,
  numberText,
  type Result,
  type Sample,
  type Table,
  type Workbook,
} from '#core';
import { writeCsv, writeXlsx } from '#files';
import type { Command, Words } from '../command';
import { readWhole } from '../input/read-settings';
import { notWritten, writeFile } from '../output/write-file';
import { printMisuse, printProblems } from '../print/print-problems';
import type { ExitCode, Terminal } from '../terminal';

/** What a sheet of an xlsx file holds below its header. */
const MOST_ACCOUNTS = 1_048_575;
const USUAL_ACCOUNTS = 2000;
const CHUNK = 5000;

const tables = ['accounts', 'opportunities', 'spend', 'effort', 'reps', 'products', 'truth'] as const;
type SampleTable = (typeof tables)[number];

/** The header and the rows of a table, as csv in pieces. */
function* csvPieces({ headers, rows, firstRow, rowCount }: Table): Generator<string> {
  yield writeCsv([headers]);
  for (let from = firstRow; from < firstRow + rowCount; from += CHUNK) {
    yield writeCsv(rows.slice(from, Math.min(from + CHUNK, firstRow + rowCount)));
  }
}

function sampleWorkbook(sample: Sample): Workbook {
  const sheets = tables.map((name) => {
    const { headers, rows, firstRow } = sample[name];
    return {
      name: name.charAt(0).toUpperCase() + name.slice(1),
      role: 'input' as const,
      columns: headers.map((header) => ({ header })),
      rows: rows.slice(firstRow),
      freezeHeader: true,
      filter: true,
    };
  });
  return { title: 'Invented accounts', sheets, names: [] };
}

async function writeSample(
  sample: Sample,
  name: SampleTable,
  out: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const pieces: Result<Uint8Array | Iterable<string>> = out.toLowerCase().endsWith('.xlsx')
    ? await writeXlsx(sampleWorkbook(sample))
    : found(csvPieces(sample[name]));
  if (!pieces.ok) return printProblems(terminal, pieces.problems);
  const detail = await writeFile(out, pieces.value);
  if (detail !== undefined) return printProblems(terminal, [notWritten({ detail })]);
  terminal.print(`Wrote ${out}\n`);
  return 0;
}

async function printSample(words: Words, terminal: Terminal): Promise<ExitCode> {
  const accounts = readWhole(words, 'accounts', 1, MOST_ACCOUNTS) ?? USUAL_ACCOUNTS;
  if (typeof accounts === 'string') return printMisuse(terminal, accounts);
  const seed = readWhole(words, 'seed', 0, 0xffffffff) ?? 1;
  if (typeof seed === 'string') return printMisuse(terminal, seed);
  const iso = words.text('today') ?? terminal.today();
  const today = dayOf(iso);
  if (today === null) return printMisuse(terminal, `--today takes a day such as 2026-03-31, not "${iso}"`);
  const wanted = words.text('table') ?? 'accounts';
  const name = tables.find((known) => known === wanted);
  if (!name) return printMisuse(terminal, `--table takes ${tables.join(', ')}, not "${wanted}"`);
  const out = words.text('out');
  if (out !== undefined && !/\.(csv|xlsx)$/i.test(out)) {
    return printMisuse(terminal, `--out takes a name that ends in .csv or .xlsx, not "${out}"`);
  }
  const sample = makeSample({ accounts, seed, today });
  terminal.report(`${numberText(accounts)} invented accounts, seed ${seed}, as of ${iso}\n`);
  if (out !== undefined) return writeSample(sample, name, out, terminal);
  for (const piece of csvPieces(sample[name])) terminal.print(piece);
  return 0;
}

export const sampleCommand: Command = {
  name: 'sample',
  usage: '[--accounts N] [--seed S] [--table NAME] [--out FILE]',
  summary:
    'Invents accounts and their history with the faults of real exports; the same seed and day give the same cells.',
  options: {
    accounts: { type: 'string' },
    seed: { type: 'string' },
    today: { type: 'string' },
    table: { type: 'string' },
    out: { type: 'string' },
  },
  help: [
    { option: '--accounts N', help: `how many, ${numberText(USUAL_ACCOUNTS)} when left out` },
    { option: '--seed S', help: 'any whole number, 1 when left out' },
    { option: '--today 2026-03-31', help: 'the day of the export; today when left out' },
    { option: '--table NAME', help: `which table: ${tables.join(', ')}` },
    { option: '--out FILE', help: '.csv: the table; .xlsx: all of them; left out: the table is printed' },
  ],
  least: 0,
  most: 0,
  run: printSample,
};
