import {
  defineProblem,
  found,
  isReviewTable,
  outputBanner,
  recogniseAs,
  refused,
  withoutOwnColumns,
  type Problem,
  type Recognition,
  type Result,
  type Rows,
  type SaidColumn,
  type Table,
} from '#core';
import { readTables, type FileTables } from '#files';
import { openFile } from './open-file';

const noSheets = defineProblem(
  'no-sheets',
  '"{file}" is a text file and has no sheet "{sheet}": leave --sheet out',
);

/** Accounts as they stand in a file, and what was recognised in them. */
export interface FileAccounts {
  readonly table: Table;
  readonly recognition: Recognition;
  readonly notices: readonly Problem[];
  /** The other tables of the workbook that we did not write. */
  readonly others: readonly Table[];
  /** The rows that the workbook calls MODEL and OVERRIDES, where it has such. */
  readonly model: Rows | undefined;
  readonly overrides: Rows | undefined;
}

interface Candidate {
  readonly table: Table;
  readonly recognition: Result<Recognition>;
}

/** How much of a table reads like accounts: columns that are sure, if it lists accounts at all. */
function likeness({ recognition }: Candidate): number {
  if (!recognition.ok || !recognition.value.accountsVerdict.accounts) return -1;
  return recognition.value.guesses.filter(({ field, confidence }) => field !== null && confidence >= 0.5)
    .length;
}

/** Sheets that we wrote as results list accounts too, but are not the user's. */
const isOutput = ({ rows }: Table): boolean => rows[0]?.[0] === outputBanner;

function chooseTable({ tables }: FileTables, said: readonly SaidColumn[]): Candidate {
  const own = tables.filter((table) => !isOutput(table) && !isReviewTable(table.headers));
  const candidates = (own.length > 0 ? own : tables).map((each): Candidate => {
    const table = withoutOwnColumns(each);
    return { table, recognition: recogniseAs(table, said) };
  });
  return candidates.reduce((best, each) => (likeness(each) > likeness(best) ? each : best));
}

/** True of what concerns the whole file or the table that was chosen, not another of its sheets. */
function isAbout({ table }: Problem['parameters'], chosen: Table, { tables }: FileTables): boolean {
  return table === chosen.name || !tables.some(({ name }) => name === table);
}

/**
 * Reads the accounts of a csv or xlsx file: of several sheets the one that reads most like accounts. Columns that an
 * earlier run of ours put there are left out.
 * @param said what the user says of its columns
 */
export async function readAccounts(
  file: string,
  said: readonly SaidColumn[],
  sheet: string | undefined,
): Promise<Result<FileAccounts>> {
  const opened = await openFile(file);
  if (!opened.ok) return opened;
  const read = await readTables(opened.value, file, {
    accounts: true,
    ...(sheet === undefined ? {} : { sheet }),
  });
  if (!read.ok) return read;
  if (sheet !== undefined && read.value.kind === 'csv') return refused([noSheets({ file, sheet })]);
  const { table, recognition } = chooseTable(read.value, said);
  if (!recognition.ok) return recognition;
  const { accounts, problems } = recognition.value.accountsVerdict;
  if (!accounts) return refused(problems);
  const named = (name: string) => read.value.names.find((each) => each.name.toUpperCase() === name)?.rows;
  return found({
    table,
    recognition: recognition.value,
    notices: read.notices.filter(({ parameters }) => isAbout(parameters, table, read.value)),
    others: read.value.tables.filter(
      (other) => !isOutput(other) && !isReviewTable(other.headers) && other.name !== table.name,
    ),
    model: named('MODEL'),
    overrides: named('OVERRIDES'),
  });
}
