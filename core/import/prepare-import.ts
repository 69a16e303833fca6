import type { FieldMapping } from '../accounts/field';
import { dataQuality } from '../accounts/data-quality';
import { recognise } from '../accounts/recognise';
import type { Recognition } from '../accounts/recognition';
import { fold } from '../expr/fold';
import type { ImportSource } from '../values/import-source';
import { found, refused, type Problem, type Result } from '../values/problem';
import type { Table } from '../values/table';
import { keyCandidates, type KeyCandidate } from './import-key';
import { mergeImport, type ImportMerge, type ImportOptions } from './merge-import';
import { pairColumns, type ImportColumn, type SaidPair } from './pair-columns';
import { sourceOfHeaders } from './remember-source';

/** What is imported into what. */
export interface ImportTables {
  readonly existing: Table;
  /** How the columns of the accounts are read. */
  readonly fields: readonly FieldMapping[];
  readonly incoming: Table;
  /** The sources that are remembered. */
  readonly sources?: readonly ImportSource[] | undefined;
}

/** What the user says of an import; what is left out shows in the files. */
export interface ImportWishes extends ImportOptions {
  /** The name of the source that the import is of; a new one is no problem. */
  readonly source?: string | undefined;
  readonly said?: readonly SaidPair[] | undefined;
}

/** An import before anything is written. */
export interface PreparedImport {
  readonly recognition: Recognition;
  /** The remembered source that it is of. */
  readonly source: ImportSource | undefined;
  readonly columns: readonly ImportColumn[];
  /** The columns that may be the key, the best first. */
  readonly keys: readonly KeyCandidate[];
  /** What it does to the accounts; refused where it cannot be merged. */
  readonly merge: Result<ImportMerge>;
}

/** Rows of an import that are looked at for what is odd: somebody waits for it, and Data health looks at more of them. */
const mostLooked = 50_000;

/** What is odd about the values of an import. Its duplicates are the business of its key. */
function findingsOf(incoming: Table, { fields }: Recognition): readonly Problem[] {
  const quality = dataQuality(incoming, fields, mostLooked);
  const repeated = ['quality/repeated-ids', 'quality/likely-duplicates'];
  return [...quality.fields.flatMap(({ surprises }) => surprises), ...quality.surprises].filter(
    ({ code }) => !repeated.includes(code),
  );
}

/**
 * Prepares an import: what its columns are, which source it is of, where they go, the key and what is new, changed and gone.
 * Nothing is written.
 * @returns refused where the import is a list of deals, people or firm counts, or where something is said of a column that
 * it does not have
 */
export function prepareImport(tables: ImportTables, wishes: ImportWishes = {}): Result<PreparedImport> {
  const { existing, fields, incoming, sources = [] } = tables;
  const recognition = recognise(incoming);
  const { looksLike, problems } = recognition.accountsVerdict;
  if (looksLike === 'deals' || looksLike === 'people' || looksLike === 'firm counts')
    return refused(problems);
  const named = wishes.source === undefined ? undefined : fold(wishes.source);
  const source =
    named === undefined
      ? sourceOfHeaders(sources, incoming.headers)
      : sources.find(({ name }) => fold(name) === named);
  const columns = pairColumns({ table: existing, fields }, recognition.guesses, {
    source,
    said: wishes.said,
  });
  if (!columns.ok) return columns;
  const remembered = source?.key.length ? source.key : undefined;
  const merge = mergeImport(
    { existing, fields, incoming, recognition, columns: columns.value },
    { ...wishes, key: wishes.key ?? remembered },
  );
  const keys = keyCandidates(existing, incoming, columns.value);
  // A total is left out, which merging says.
  const notices = [
    ...recognition.notices.filter(({ code }) => code !== 'accounts/total-row'),
    ...findingsOf(incoming, recognition),
  ];
  return found({ recognition, source, columns: columns.value, keys, merge }, notices);
}
