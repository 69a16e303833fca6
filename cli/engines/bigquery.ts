import { randomBytes } from 'node:crypto';
import { found, refused, type Result } from '#core';
import { sourceType, type SourceColumn } from '#core/sql';
import { cutOff, engineRefused, notATable, type AnswerRow, type Engine, type Job } from './engine';
import { counted, jsonRows } from './json-rows';
import { runProgram, whileTelling, type Program } from './run-program';
import { tableNames } from './table-names';

const bq: Program = {
  engine: 'BigQuery',
  program: 'bq',
  install:
    'install the Google Cloud CLI (cloud.google.com/sdk/docs/install), then gcloud auth login and gcloud config set project PROJECT',
  check: 'bq version',
  meanings: [
    [
      /gcloud auth|do not currently have an active account|invalid_grant|Reauthentication/i,
      'nobody is signed in: gcloud auth login',
    ],
    [/No project|specify a project|project_id/i, 'no project is chosen: gcloud config set project PROJECT'],
    [/Not found: (?:Table|Dataset)/i, 'it knows no such table or dataset, or does not show it to you'],
    [/Access Denied|permission/i, 'you may not do this there'],
    [/exceeded.*quota|quotaExceeded|rateLimitExceeded/i, 'a quota of your project is used up'],
    [
      /query is too large|exceeds the maximum.*(?:length|size)/i,
      'the model makes a statement longer than it takes (1 MB)',
    ],
  ],
};

/** Rows beyond these are no summary. */
const MOST_ROWS = 100_000;

interface Field {
  readonly name: string;
  readonly type: string;
  readonly mode?: string;
}

interface Resource {
  readonly type?: string;
  readonly schema?: { readonly fields?: readonly Field[] };
}

/** A table as bq names it: `project:dataset.table`. */
function bqName(quoted: string): string {
  const parts = (quoted.match(/`(?:[^`]|``)*`/g) ?? []).map((part) => part.slice(1, -1));
  return parts.length === 3 ? `${parts[0]}:${parts[1]}.${parts[2]}` : parts.join('.');
}

const columnOf = ({ name, type, mode }: Field): SourceColumn => ({
  name,
  type: sourceType(mode === 'REPEATED' ? `ARRAY<${type}>` : type, 'bigquery'),
});

/** What every call says: no questions, no progress among the answers. */
const globals = ['--headless', '--quiet', '--format=json'];

interface JobStatus {
  readonly status?: { readonly state?: string; readonly errorResult?: object };
}

/**
 * Calls a job off and waits for its end, which it may have come to before the word reached Google.
 * @param refusal what is answered where it was called off
 */
async function calledOff(name: string, refusal: Result<string>): Promise<Result<string>> {
  const { signal } = new AbortController();
  await runProgram(bq, { args: [...globals, 'cancel', name], signal });
  const told = await runProgram(bq, { args: [...globals, 'show', '--job', name], signal });
  if (!told.ok) return refusal;
  try {
    const { status } = JSON.parse(told.value) as JobStatus;
    return status?.state === 'DONE' && !status.errorResult ? found('') : refusal;
  } catch {
    return refusal;
  }
}

/** BigQuery through bq, which knows who asks and which project pays. */
export async function openBigQuery(job: Job): Promise<Result<Engine>> {
  const names = tableNames(job, 'bigquery');
  if (!names.ok) return names;
  const { input, out } = names.value;
  const { signal } = job;

  const show = async (table: string): Promise<Result<Resource>> => {
    const told = await runProgram(bq, { args: [...globals, 'show', bqName(table)], signal });
    if (!told.ok) return told;
    try {
      return found(JSON.parse(told.value) as Resource);
    } catch {
      return refused([
        engineRefused({ engine: bq.engine, detail: `its answer is no JSON: ${told.value.slice(0, 200)}` }),
      ]);
    }
  };

  /** A job goes on at Google when bq is ended here: it has a name, by which it is called off. */
  const run = async (sql: string): Promise<Result<string>> => {
    if (signal.aborted) return refused([cutOff()]);
    const name = `tamarack_${randomBytes(8).toString('hex')}`;
    const args = [
      ...globals,
      'query',
      '--use_legacy_sql=false',
      `--job_id=${name}`,
      `--max_rows=${MOST_ROWS}`,
    ];
    const done = await runProgram(bq, { args, input: sql, signal });
    return signal.aborted && !done.ok ? calledOff(name, done) : done;
  };

  const query = async (sql: string): Promise<Result<readonly AnswerRow[]>> => {
    // bq prints every value as a text; JSON that BigQuery itself has made keeps numbers and truths.
    const printed = await run(`SELECT TO_JSON_STRING(answer) AS answer FROM (\n${sql}\n) AS answer`);
    if (!printed.ok) return printed;
    const rows = jsonRows(bq.engine, printed.value);
    return rows.ok ? found(rows.value.map(({ answer }) => JSON.parse(String(answer)) as AnswerRow)) : rows;
  };

  job.say(`Reading ${job.input}`);
  const table = await show(input);
  if (!table.ok) return table;
  return found({
    dialect: 'bigquery',
    label: bq.engine,
    source: { relation: input, columns: (table.value.schema?.fields ?? []).map(columnOf) },
    async write(statement) {
      const standing = await show(out);
      const kind = standing.ok ? (standing.value.type ?? 'TABLE') : 'TABLE';
      if (kind !== 'TABLE')
        return refused([notATable({ table: job.out, kind: kind.toLowerCase().replaceAll('_', ' ') })]);
      // One statement that is done as a whole or not at all: readers see the former table until its end.
      const sql = `CREATE OR REPLACE TABLE ${out} AS\n${statement(input)}`;
      const done = await whileTelling(job.say, 'BigQuery works', () => run(sql));
      return done.ok ? counted(query, out) : done;
    },
    query,
    close: () => Promise.resolve(),
  });
}
