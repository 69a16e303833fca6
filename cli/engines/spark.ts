import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { defineProblem, found, refused, type Result } from '#core';
import { dialects, parseTableName, sourceType } from '#core/sql';
import { notATable, ownInput, type AnswerRow, type Engine, type Job, type Written } from './engine';
import { noFiles, writeFolder } from './spark-folder';
import { startSpark, type SparkSession } from './spark-session';
import { besideTable } from './table-names';

const onlyParquet = defineProblem(
  'warehouse/only-parquet',
  '--out "{out}" is a csv file, and Spark writes folders of parquet or tables: give the name of one',
);
type Kind = 'table' | 'parquet' | 'csv' | 'tsv';

/** What a name stands for: a path where it has a slash or an ending, else a table; what stands on the disk decides nothing. */
function kindOf(name: string): Kind {
  if (/\.tsv(?:\.gz)?$/i.test(name)) return 'tsv';
  if (/\.csv(?:\.gz)?$/i.test(name)) return 'csv';
  return /[/\\]|\.parquet$/i.test(name) ? 'parquet' : 'table';
}

/** Paths of this machine are said whole, since the workers stand elsewhere; others are left as they are. */
const wholePath = (path: string): string => (/^[a-z][a-z0-9+.-]+:/i.test(path) ? path : resolve(path));

interface Named {
  readonly kind: Kind;
  /** A path, or a table in quotes. */
  readonly name: string;
}

function nameOf(value: string): Result<Named> {
  const kind = kindOf(value);
  if (kind !== 'table') return found({ kind, name: wholePath(value) });
  const dialect = dialects.get('spark');
  if (!dialect) throw new Error('there is no dialect spark');
  const table = parseTableName(value, dialect);
  return table.ok ? found({ kind, name: table.value }) : table;
}

/** Writes the rows of a statement into a table, by two names. */
async function writeTable(
  session: SparkSession,
  job: Job,
  out: string,
  sql: string,
): Promise<Result<Written>> {
  const name = randomBytes(6).toString('hex');
  const question = {
    deed: 'table',
    sql,
    out,
    staged: besideTable(out, `tamarack_${name}`, '`'),
    former: besideTable(out, `tamarack_${name}_former`, '`'),
  };
  const done = await session.ask(question, 'Spark works');
  if (!done.ok) return done;
  const { rows, relation, view } = done.value;
  if (view === true) return refused([notATable({ table: job.out, kind: 'view' })]);
  return found({ rows: Number(rows), relation: String(relation) });
}

/** Spark through spark-submit, on any master that it knows. */
export async function openSpark(job: Job): Promise<Result<Engine>> {
  const [input, out] = [nameOf(job.input), nameOf(job.out)];
  if (!input.ok || !out.ok)
    return refused([...(input.ok ? [] : input.problems), ...(out.ok ? [] : out.problems)]);
  if (input.value.name === out.value.name) return refused([ownInput({ out: job.out })]);
  if (out.value.kind === 'csv' || out.value.kind === 'tsv') return refused([onlyParquet({ out: job.out })]);
  const isTable = [input.value, out.value].some(({ kind }) => kind === 'table');
  if (job.resume && isTable) return refused([noFiles({ input: job.input, out: job.out })]);
  const session = startSpark(job);
  const { kind, name } = input.value;
  const told = await session.ask({ deed: 'describe', kind, input: name }, 'Starting Spark');
  if (!told.ok) {
    await session.close();
    return told;
  }
  const relation = kind === 'table' ? name : 'tamarack_accounts';
  const pairs = told.value['columns'] as readonly (readonly [string, string])[];
  return found({
    dialect: 'spark',
    label: `Spark ${String(told.value['version'])}`,
    source: {
      relation,
      columns: pairs.map(([column, type]) => ({ name: column, type: sourceType(type, 'spark') })),
    },
    write: (statement) =>
      out.value.kind === 'table'
        ? writeTable(session, job, out.value.name, statement(relation))
        : writeFolder(
            { session, job, out: out.value.name, relation, columns: JSON.stringify(pairs) },
            statement,
          ),
    async query(sql): Promise<Result<readonly AnswerRow[]>> {
      const answer = await session.ask({ deed: 'query', sql }, 'Asking Spark');
      return answer.ok ? found(answer.value['rows'] as readonly AnswerRow[]) : answer;
    },
    close: () => session.close(),
  });
}
