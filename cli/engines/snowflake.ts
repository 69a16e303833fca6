import { found, type Result } from '#core';
import { sourceType } from '#core/sql';
import { type AnswerRow, type Engine, type Job } from './engine';
import { counted, jsonRows } from './json-rows';
import { runProgram, whileTelling, type Program } from './run-program';
import { tableNames } from './table-names';

const snow: Program = {
  engine: 'Snowflake',
  program: 'snow',
  install:
    'install the Snowflake CLI (pip install snowflake-cli, or docs.snowflake.com/developer-guide/snowflake-cli), then snow connection add',
  check: 'snow --version',
  meanings: [
    [
      /connection .*(?:not configured|is not defined|does not exist)/i,
      'the connection is unknown: snow connection list shows those that are there',
    ],
    [
      /Incorrect username or password|authentication|390\d{3}/i,
      'it did not let you in; snow connection test says more',
    ],
    [/No active warehouse/i, 'no warehouse is chosen: name one in the connection'],
    [/does not exist or not authorized/i, 'it knows no such table, or does not show it to you'],
    [
      /already exists as (?:a )?VIEW|Object found is of type/i,
      'a view has this name, and a table cannot take its place',
    ],
    [/Insufficient privileges/i, 'you may not do this there'],
    [/statement.*(?:too long|maximum.*size)/i, 'the model makes a statement longer than it takes (1 MB)'],
  ],
};

/** Statements are taken as they are: no text in them is a variable or a template. */
const usual = ['sql', '--stdin', '--format', 'json', '--enable-templating', 'NONE', '--silent'];

/** Names without quotes come back in capitals; those of ours are small. */
const small = (row: AnswerRow): AnswerRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [/[a-z]/.test(name) ? name : name.toLowerCase(), value]),
  );

/** Snowflake through snow, which knows the account, the warehouse and who asks. */
export async function openSnowflake(job: Job): Promise<Result<Engine>> {
  const names = tableNames(job, 'snowflake');
  if (!names.ok) return names;
  const { input, out } = names.value;
  const { connection } = job.options;
  const args = connection === undefined ? usual : [...usual, '--connection', connection];

  const run = async (sql: string): Promise<Result<readonly AnswerRow[]>> => {
    const printed = await runProgram(snow, { args, input: sql, signal: job.signal });
    return printed.ok ? jsonRows(snow.engine, printed.value) : printed;
  };

  const query = async (sql: string): Promise<Result<readonly AnswerRow[]>> => {
    const rows = await run(`SELECT TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL(*)) AS "answer" FROM (\n${sql}\n)`);
    return rows.ok
      ? found(rows.value.map(({ answer }) => small(JSON.parse(String(answer)) as AnswerRow)))
      : rows;
  };

  job.say(`Reading ${job.input}`);
  const told = await run(`DESCRIBE TABLE ${input}`);
  if (!told.ok) return told;
  const columns = told.value.map(({ name, type }) => ({
    name: String(name),
    type: sourceType(String(type), 'snowflake'),
  }));
  return found({
    dialect: 'snowflake',
    label: snow.engine,
    source: { relation: input, columns },
    async write(statement) {
      const sql = `CREATE OR REPLACE TABLE ${out} COPY GRANTS AS\n${statement(input)}`;
      const done = await whileTelling(job.say, 'Snowflake works', () => run(sql));
      return done.ok ? counted(query, out) : done;
    },
    query,
    close: () => Promise.resolve(),
  });
}
