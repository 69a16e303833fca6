import {
  defineProblem,
  found,
  problemText,
  refused,
  summaryAsks,
  type FieldKind,
  type Model,
  type Override,
  type Problem,
  type Result,
} from '#core';
import {
  compileModel,
  dialects,
  parseTableName,
  powerQuery,
  printStatement,
  rowsOfModel,
  type Dialect,
  type DialectName,
  type Source,
  type SourceColumn,
  type SourceType,
  type StatementForm,
} from '#core/sql';
import type { Command, Words } from '../command';
import { overridesHelp, overridesOption } from '../input/account-options';
import { readColumnsFile } from '../input/read-columns-file';
import { readModelFile, type SaidSettings } from '../input/read-model-file';
import { readOverridesFile } from '../input/read-overrides-file';
import { readSettings } from '../input/read-settings';
import { writeFile } from '../output/write-file';
import { printMisuse, printProblems } from '../print/print-problems';
import type { ExitCode, Terminal } from '../terminal';

const targetIsTable = defineProblem(
  'sql/target-is-table',
  'the target {target} is also the table of the accounts, which would be lost: give another name',
);

/** What is made: a statement, or a question in Power Query's own language around one. */
type Form = StatementForm | 'power-query';

const forms: readonly Form[] = ['query', 'view', 'table', 'power-query'];

interface Request {
  readonly model: string;
  readonly dialect: Dialect;
  readonly table: string;
  readonly form: Form;
  readonly target: string | undefined;
  readonly columns: string | undefined;
  readonly overrides: string | undefined;
  readonly settings: SaidSettings;
  readonly unread: boolean;
  readonly out: string | undefined;
}

/** What is made, and what it is called. */
function readForm(words: Words): Pick<Request, 'form' | 'target'> | string {
  const said = words.text('as') ?? 'query';
  const form = forms.find((each) => each === said);
  const target = words.text('target');
  if (!form) return `--as takes one of ${forms.join(', ')}, not "${said}"`;
  if ((form === 'query' || form === 'power-query') && target !== undefined)
    return '--target names a view or a table: add --as view or --as table';
  if ((form === 'view' || form === 'table') && target === undefined)
    return `--as ${form} needs --target NAME, which the ${form} is called`;
  return { form, target };
}

function readRequest(words: Words): Request | string {
  const model = words.text('model');
  if (model === undefined) return '--model MODEL is missing: the model that is put into SQL';
  const said = words.text('dialect');
  const dialect = dialects.get(said as DialectName);
  const known = [...dialects.keys()].join(', ');
  if (said === undefined) return `--dialect is missing: one of ${known}`;
  if (!dialect) return `--dialect takes one of ${known}, not "${said}"`;
  const form = readForm(words);
  if (typeof form === 'string') return form;
  const settings = readSettings(words);
  if (typeof settings === 'string') return settings;
  return {
    model,
    dialect,
    table: words.text('table') ?? 'accounts',
    ...form,
    columns: words.text('columns'),
    overrides: words.text('overrides'),
    settings,
    unread: words.flag('unread'),
    out: words.text('out'),
  };
}

/** The type that a column naturally has from which a field of a kind is read. */
const naturalTypes: Readonly<Record<FieldKind, SourceType>> = {
  number: 'number',
  money: 'number',
  category: 'text',
  id: 'text',
  list: 'text',
  flag: 'truth',
  date: 'date',
};

/** The columns that the model names, each with the type that its field naturally has. */
function supposedColumns({ fields }: Model): readonly SourceColumn[] {
  const columns = new Map(
    fields.map(({ header, kind }) => [header, { name: header, type: naturalTypes[kind] }] as const),
  );
  return [...columns.values()];
}

const unsaidColumns = (columns: readonly SourceColumn[], { label }: Dialect): string =>
  `the columns of the table are not known, so the statement supposes those that the model names: ${columns
    .map(({ name, type }) => `"${name}" (${type})`)
    .join(
      ', ',
    )}. Name the table's columns and types with --columns FILE, as ${label} describes it, and it keeps all of them`;

/** What is not yet SQL: names, columns, model, overrides; all that is wrong with them. */
async function readParts(request: Request) {
  const { dialect, columns, overrides, target } = request;
  const table = parseTableName(request.table, dialect);
  const made = target === undefined ? found(undefined) : parseTableName(target, dialect);
  const model = await readModelFile(request.model, request.settings);
  const listed = columns === undefined ? found(null) : await readColumnsFile(columns, dialect.name);
  const decided = overrides === undefined ? found([]) : await readOverridesFile(overrides);
  const problems = [table, made, model, listed, decided].flatMap((each) => (each.ok ? [] : each.problems));
  if (table.ok && made.ok && made.value === table.value) problems.push(targetIsTable({ target: made.value }));
  if (problems.length > 0 || !table.ok || !made.ok || !model.ok || !listed.ok || !decided.ok)
    return refused(problems);
  return found({
    table: table.value,
    target: made.value,
    model: model.value,
    columns: listed.value,
    overrides: decided.value,
  });
}

interface Statement {
  readonly sql: string;
  readonly notices: readonly Problem[];
  /** Columns that nobody listed. */
  readonly supposed: readonly SourceColumn[] | null;
}

/** The accounts by layer, segment and region, as Excel's Power Query asks for them. */
function makePowerQuery(
  model: Model,
  source: Source,
  dialect: Dialect,
  overrides: readonly Override[],
): Result<string> {
  const { cells } = summaryAsks(model);
  const by = ['layer', 'possible layer', 'segment', 'possible segment', 'region', 'excluded'];
  const compiled = compileModel(model, { source, dialect, overrides, wanted: by, fields: cells.sums });
  if (!compiled.ok) return compiled;
  const rows = rowsOfModel(compiled.value, source, []);
  return found(powerQuery(rows, { by, sums: cells.sums, known: cells.sums }), compiled.notices);
}

async function makeStatement(request: Request): Promise<Result<Statement>> {
  const { dialect, form, unread } = request;
  const parts = await readParts(request);
  if (!parts.ok) return parts;
  const { table, target, model, columns, overrides } = parts.value;
  const supposed = columns === null ? supposedColumns(model) : null;
  const source = { relation: table, columns: columns ?? supposed ?? [] };
  if (form === 'power-query') {
    const made = makePowerQuery(model, source, dialect, overrides);
    return made.ok ? found({ sql: made.value, notices: made.notices, supposed }) : made;
  }
  const compiled = compileModel(model, { source, dialect, overrides, unread });
  if (!compiled.ok) return compiled;
  const sql = printStatement(compiled.value, { as: form, ...(target === undefined ? {} : { target }) });
  return found({ sql, notices: compiled.notices, supposed });
}

async function printSql(words: Words, terminal: Terminal): Promise<ExitCode> {
  const request = readRequest(words);
  if (typeof request === 'string') return printMisuse(terminal, request);
  const { dialect, out } = request;
  const json = words.flag('json');
  const made = await makeStatement(request);
  if (!made.ok) return printProblems(terminal, made.problems, { json, beside: { sql: null } });
  const { sql, notices, supposed } = made.value;
  if (supposed) terminal.report(`note: ${unsaidColumns(supposed, dialect)}\n`);
  for (const notice of notices) terminal.report(`note: ${problemText(notice)}\n`);
  if (out !== undefined) {
    const failed = await writeFile(out, [sql]);
    if (failed !== undefined) {
      terminal.report(`${failed}\n`);
      return 1;
    }
  }
  if (json) terminal.print(`${JSON.stringify({ sql, problems: [] }, null, 2)}\n`);
  else
    terminal.print(
      out === undefined ? sql : `Wrote ${out}: the model as one statement of ${dialect.label}\n`,
    );
  return 0;
}

export const sqlCommand: Command = {
  name: 'sql',
  usage:
    '--model MODEL --dialect duckdb|postgres|spark|bigquery|snowflake [--table NAME] [--columns FILE] [--as query|view|table|power-query --target NAME] [--out FILE.sql]',
  summary:
    'A model as one SQL statement for a warehouse: the same fields, scores, layers and segments as here, row by row.',
  options: {
    model: { type: 'string' },
    dialect: { type: 'string' },
    table: { type: 'string' },
    columns: { type: 'string' },
    as: { type: 'string' },
    target: { type: 'string' },
    unread: { type: 'boolean' },
    out: { type: 'string' },
    'as-of': { type: 'string' },
    seed: { type: 'string' },
    value: { type: 'string' },
    ...overridesOption,
  },
  help: [
    { option: '--model MODEL', help: 'a model as JSON, or the rows of a Model sheet as csv or xlsx' },
    {
      option: '--dialect NAME',
      help: 'the SQL of duckdb, postgres, spark (Databricks too), bigquery or snowflake',
    },
    { option: '--table NAME', help: 'the table of the accounts, as crm.accounts; left out: accounts' },
    {
      option: '--columns FILE',
      help: "the table's columns as csv with name and type, as information_schema.columns or DESCRIBE list them; left out: those that the model names",
    },
    {
      option: '--as query|view|table|power-query',
      help: "a query; or a view or a table, which is put in the place of the one before; or a question for Excel's Power Query, the accounts by layer, segment and region",
    },
    { option: '--target NAME', help: 'what the view or table is called' },
    {
      option: '--unread',
      help: 'beside each field that is read from text: whether a cell could not be read',
    },
    overridesHelp,
    { option: '--as-of 2026-03-31', help: 'the day that recency is counted from' },
    { option: '--out FILE.sql', help: 'writes the statement into a file' },
    { option: '--json', help: 'prints the statement, or what stands in its way, as JSON' },
  ],
  least: 0,
  most: 0,
  run: printSql,
};
