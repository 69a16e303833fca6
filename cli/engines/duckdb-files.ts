import { defineProblem, found, refused, type Problem, type Result } from '#core';
import { sourceType, type SourceColumn } from '#core/sql';
import { csvHeader, type CsvHeader } from './csv-header';
import type { DuckDbSession } from './duckdb-session';
import type { InputFile, InputFiles } from './input-files';
import { literal } from './duckdb-session';

const columnsDiffer = defineProblem(
  'warehouse/columns-differ',
  '"{file}" has not the columns of "{first}": {detail}; files that are read together need the same',
);

/** The files of the job, and how each and all are named in a FROM. */
export interface DescribedFiles extends InputFiles {
  readonly columns: readonly SourceColumn[];
  readonly relations: ReadonlyMap<InputFile, string>;
  readonly whole: string;
}

const pathList = (files: readonly { readonly path: string }[]): string =>
  `[${files.map(({ path }) => literal(path)).join(', ')}]`;

const isCompressed = (file: InputFile | undefined): boolean => /\.gz$/i.test(file?.name ?? '');

/** Csv files whose every cell is text, which the model's own reading makes numbers and days of. */
function csvRelation(files: readonly InputFile[], { separator, above, columns }: CsvHeader): string {
  const types = columns.map((column) => `${literal(column)}: 'VARCHAR'`);
  const said = [
    'auto_detect = false',
    `delim = ${literal(separator)}`,
    `quote = '"'`,
    `escape = '"'`,
    "comment = ''",
    'header = true',
    `skip = ${above}`,
    `compression = ${isCompressed(files[0]) ? "'gzip'" : "'none'"}`,
    `columns = {${types.join(', ')}}`,
  ];
  return `read_csv(${pathList(files)}, ${said.join(', ')})`;
}

/** Parquet files; where their types differ (whole numbers in one, others in the next), the wider one holds. */
function parquetRelation(files: readonly InputFile[], hasFolderColumns: boolean): string {
  const folders = hasFolderColumns
    ? 'hive_partitioning = true, hive_types_autocast = false'
    : 'hive_partitioning = false';
  return `read_parquet(${pathList(files)}, union_by_name = true, ${folders})`;
}

/** All files as one: those that are read alike by one reader. */
function wholeRelation(input: InputFiles, headers: ReadonlyMap<InputFile, CsvHeader>): string {
  if (input.kind === 'parquet') return parquetRelation(input.files, input.hasFolderColumns);
  const alike = new Map<string, InputFile[]>();
  for (const file of input.files) {
    const key = JSON.stringify([headers.get(file), isCompressed(file)]);
    alike.set(key, [...(alike.get(key) ?? []), file]);
  }
  const readers = [...alike.values()].map((files) => {
    const header = files[0] && headers.get(files[0]);
    return header ? csvRelation(files, header) : '';
  });
  const [only = ''] = readers;
  if (readers.length === 1) return only;
  return `(${readers.map((reader) => `SELECT * FROM ${reader}`).join(' UNION ALL BY NAME ')})`;
}

async function columnsOf(session: DuckDbSession, relation: string): Promise<Result<readonly SourceColumn[]>> {
  const told = await session.run(`DESCRIBE SELECT * FROM ${relation}`);
  if (!told.ok) return told;
  const columns = told.value.rows.map(({ column_name: name, column_type: type }) => ({
    name: String(name),
    type: sourceType(String(type), 'duckdb'),
  }));
  return found(columns);
}

/** What one file has that the first has not, or the other way round. */
function difference(first: readonly SourceColumn[], other: readonly SourceColumn[]): string | undefined {
  const types = new Map(other.map(({ name, type }) => [name, type]));
  for (const { name, type } of first) {
    const its = types.get(name);
    if (its === undefined) return `"${name}" is missing`;
    if (its !== type) return `"${name}" is ${its} and not ${type}`;
    types.delete(name);
  }
  const [more] = types.keys();
  return more === undefined ? undefined : `"${more}" is one more`;
}

/** Describes every file, and refuses files that do not go together. */
export async function describeFiles(
  session: DuckDbSession,
  input: InputFiles,
): Promise<Result<DescribedFiles>> {
  const relations = new Map<InputFile, string>();
  const headers = new Map<InputFile, CsvHeader>();
  const problems: Problem[] = [];
  let columns: readonly SourceColumn[] | undefined;
  for (const file of input.files) {
    const header = input.kind === 'csv' ? await csvHeader(file) : undefined;
    if (header && !header.ok) return header;
    if (header) headers.set(file, header.value);
    const relation = header
      ? csvRelation([file], header.value)
      : parquetRelation([file], input.hasFolderColumns);
    const its = await columnsOf(session, relation);
    if (!its.ok) return its;
    const [first] = input.files;
    const detail = columns && difference(columns, its.value);
    if (detail !== undefined)
      problems.push(columnsDiffer({ file: file.name, first: first?.name ?? '', detail }));
    columns ??= its.value;
    relations.set(file, relation);
  }
  if (problems.length > 0) return refused(problems);
  return found({ ...input, columns: columns ?? [], relations, whole: wholeRelation(input, headers) });
}
