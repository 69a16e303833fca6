import { defineProblem, fold, found, refused, type Cell, type Result, type Rows } from '#core';
import { sourceType, type DialectName, type SourceColumn } from '#core/sql';
import { readGrid } from '#files';
import { readFile } from './read-file';

const noColumns = defineProblem(
  'sql/no-columns',
  '"{file}" lists no columns: it needs a header row with name and type, and a row for each column of the table',
);
const headerMissing = defineProblem(
  'sql/columns-header',
  '"{file}" has no column {missing}; its header row is {found}, and it needs name and type, as information_schema.columns or DESCRIBE list them',
);
const cellMissing = defineProblem('sql/columns-cell', '"{file}" row {row} has no {missing}');
const nameTwice = defineProblem(
  'sql/columns-twice',
  '"{file}" row {row} lists the column "{name}" again; a table has each name once',
);

/** What engines head the names and types of columns with. */
const nameHeaders = ['name', 'column_name', 'col_name', 'field', 'column', 'attname'];
const typeHeaders = ['type', 'data_type', 'column_type', 'field_type'];

const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';

function readRows(rows: Rows, file: string, dialect: DialectName): Result<readonly SourceColumn[]> {
  const [header = [], ...rest] = rows;
  const heads = header.map((cell) => fold(textOf(cell)));
  const placeOf = (names: readonly string[]): number => heads.findIndex((head) => names.includes(head));
  const [name, type] = [placeOf(nameHeaders), placeOf(typeHeaders)];
  const missing = [...(name < 0 ? ['name'] : []), ...(type < 0 ? ['type'] : [])].join(' or ');
  if (missing !== '') return refused([headerMissing({ file, missing, found: heads.join(', ') })]);
  const taken = new Set<string>();
  const problems: ReturnType<typeof cellMissing>[] = [];
  const columns = rest.flatMap((cells, at): SourceColumn[] => {
    const said = { name: textOf(cells[name]), type: textOf(cells[type]) };
    // Spark's DESCRIBE tells of partitions below the columns, behind a row of "# Partition Information".
    if ((said.name === '' && said.type === '') || said.name.startsWith('# ')) return [];
    const row = at + 2;
    if (said.name === '') problems.push(cellMissing({ file, row, missing: 'name' }));
    else if (said.type === '') problems.push(cellMissing({ file, row, missing: 'type' }));
    else if (taken.has(said.name)) problems.push(nameTwice({ file, row, name: said.name }));
    taken.add(said.name);
    return [{ name: said.name, type: sourceType(said.type, dialect) }];
  });
  if (problems.length > 0) return refused(problems);
  return columns.length === 0 ? refused([noColumns({ file })]) : found(columns);
}

/** The columns of a table from a list of them: csv or xlsx with name and type, as engines describe a table. */
export async function readColumnsFile(
  file: string,
  dialect: DialectName,
): Promise<Result<readonly SourceColumn[]>> {
  const bytes = await readFile(file);
  if (!bytes.ok) return bytes;
  const grid = await readGrid(bytes.value, file);
  return grid.ok ? readRows(grid.value, file, dialect) : grid;
}
