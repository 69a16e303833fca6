import type { Constant } from '../expr/expr';
import { createKeys, type KeyOf } from '../expr/structural-key';
import { mappingsOf, overridesVerdict } from '../model/asked-fields';
import { computedColumns } from '../model/kind-of';
import type { Model } from '../model/model';
import { neededColumns } from '../model/plan';
import { standardColumnsOf, type RunOptions } from '../model/run-result';
import { ruleColumn, stagesOf, type Stage } from '../model/stages';
import { found, refused, type Result } from '../values/problem';
import { createBounds, type KnownBounds } from './bounds';
import { lengthProblems } from './check-length';
import { fieldColumns, type FieldColumn } from './check-source';
import { textProblems } from './check-texts';
import type { CompiledColumn, CompiledModel } from './compiled-model';
import type { Dialect, SqlKind } from './dialect';
import { keyColumns, readingKey, type KeyedColumn, type KeyedColumns } from './key-columns';
import { nameParts } from './name-parts';
import { orderSteps, type OrderedStep, type StepColumn } from './order-steps';
import { readColumn, type ReadColumn } from './read-columns';
import { createSafeNames, type SafeNames } from './safe-names';
import type { ScopeColumn } from './scope';
import type { Source } from './source';
import { printSteps } from './print-steps';
import { repeatedParts } from './repeated-parts';
import { comparedTexts } from './text-columns';
import { constantColumn, writeColumns, type WrittenColumn } from './write-columns';

/** What a compiled model is asked for, as a run is. */
export interface CompileOptions extends RunOptions {
  readonly source: Source;
  readonly dialect: Dialect;
  /** Whether cells that are not blank and were not read are told, a truth a field. */
  readonly unread?: boolean;
}

/** What of a model has to be said, and of what columns. */
interface Compiling {
  readonly options: CompileOptions;
  readonly wanted: readonly string[];
  readonly stages: readonly Stage[];
  readonly asked: ReadonlySet<string>;
  readonly fields: readonly FieldColumn[];
  readonly name: SafeNames;
}

/** What the segments' own rules say, by structural key: a part that says the same is called like the rule. */
function ruleNames(model: Model, options: CompileOptions, { keyed }: KeyedColumns, keyOf: KeyOf) {
  const columns = stagesOf(model, options.overrides ?? []).flatMap((stage) => [...stage.columns]);
  return new Map(
    columns
      .filter(([name]) => name.startsWith(ruleColumn('')))
      .map(([name, expr]) => [keyOf(keyed(expr)), name] as const),
  );
}

/** What a column of the run holds that is the same for every account. */
function kindOfConstant(column: string, value: Constant): SqlKind {
  if (typeof value === 'number' || column.startsWith('points: ')) return 'number';
  if (typeof value === 'string') return 'text';
  const kind = computedColumns.get(column);
  if (kind === undefined) return 'truth';
  return kind === 'category' ? 'text' : 'number';
}

/** What is known of the numbers of a run before anything runs. */
function boundsOf({ columns }: KeyedColumns): KnownBounds {
  const bounds = createBounds();
  for (const { key, expr } of columns) bounds.add(key, expr);
  return bounds;
}

/** Gives the columns that were asked for their plain names, before any other has one. */
function askedNames({ wanted, name }: Compiling, { meaning }: KeyedColumns): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const column of wanted) {
    const expr = meaning.get(column);
    if (expr?.op === 'field' && !ids.has(expr.name)) ids.set(expr.name, name(column));
  }
  return ids;
}

/** Reads the fields that are asked. */
function readFields({ fields, name, options }: Compiling, columns: readonly KeyedColumn[]) {
  const compared = comparedTexts(columns.map(({ expr }) => expr));
  return fields.map((each) =>
    readColumn(each, options.dialect, name, {
      isCompared: compared.has(readingKey(each.mapping.field)),
      counts: options.unread ?? false,
    }),
  );
}

/** The steps of reading and of each stage, in order. */
function stepsOf(
  { stages }: Compiling,
  reads: readonly ReadColumn[],
  written: readonly WrittenColumn[],
  constants: readonly StepColumn[],
): readonly OrderedStep[] {
  const last = stages.at(-1)?.name;
  return [
    ...orderSteps(
      'read',
      reads.flatMap(({ steps }) => steps),
    ),
    ...stages.flatMap(({ name }) =>
      orderSteps(name, [
        ...written.filter(({ stage }) => stage === name),
        ...(name === last ? constants : []),
      ]),
    ),
  ];
}

/** What a name of the run means behind the last step. */
function columnFor(
  column: string,
  { meaning }: KeyedColumns,
  scope: ReadonlyMap<string, ScopeColumn>,
): CompiledColumn | undefined {
  const expr = meaning.get(column);
  const own = expr?.op === 'field' ? scope.get(expr.name) : undefined;
  return own && { name: column, id: own.id, kind: own.kind === 'list' ? 'text' : own.kind };
}

/** A statement, and how its fields are read. */
interface Written {
  readonly compiled: CompiledModel;
  readonly reads: readonly ReadColumn[];
}

function write(model: Model, compiling: Compiling): Written {
  const { options, stages, asked, fields, wanted, name } = compiling;
  const { dialect, source } = options;
  const keyOf = createKeys();
  const mappings = fields.map(({ mapping }) => mapping);
  const keyed = keyColumns(stages, asked, mappings);
  const rules = ruleNames(model, options, keyed, keyOf);
  const { isPlain } = boundsOf(keyed);
  const columns = nameParts(keyed.columns, rules, keyOf, (expr) => repeatedParts(expr, dialect, isPlain));
  const ids = askedNames(compiling, keyed);
  const reads = readFields(compiling, columns);
  const readings = new Map(reads.map(({ field, column }) => [readingKey(field), column]));
  const idOf = (column: KeyedColumn): string =>
    ids.get(column.key) ?? name(column.name, `${column.name} ${column.stage}`);
  const { written, scope } = writeColumns(columns, readings, dialect, idOf, name);
  const constants: StepColumn[] = [];
  const result = wanted.map((column): CompiledColumn => {
    const own = columnFor(column, keyed, scope);
    if (own) return own;
    const expr = keyed.meaning.get(column);
    const value = expr?.op === 'constant' ? expr.value : null;
    const kind = kindOfConstant(column, value);
    const id = name(column);
    constants.push(constantColumn(value, kind, id, dialect));
    return { name: column, id, kind };
  });
  const ordered = stepsOf(compiling, reads, written, constants);
  const compiled: CompiledModel = {
    dialect,
    steps: printSteps(source, ordered, dialect),
    kept: source.columns.map((each) => ({ name: each.name, id: dialect.identifier(each.name) })),
    fields: mappings.flatMap(({ field }) => columnFor(field, keyed, scope) ?? []),
    columns: result,
    unread: reads.flatMap(({ field, unread }) =>
      unread === null ? [] : [{ name: field, id: unread, kind: 'truth' as const }],
    ),
  };
  return { compiled, reads };
}

/**
 * A model as one statement: what `run` makes of a table of accounts, said in SQL. The rules are those of a run, printed.
 * @param model - a model that has passed its check
 * @param options - the table and its columns, the dialect, overrides, and the columns that are asked for, as of a run
 * @returns the statement in steps; or at once every column that is missing or of a type that its field cannot be read from,
 * every override that means nothing, every text that the dialect cannot say; or that the whole is longer than the engine takes
 */
export function compileModel(model: Model, options: CompileOptions): Result<CompiledModel> {
  const { overrides = [], wanted = standardColumnsOf(model), fields = [], source, dialect } = options;
  const decided = overridesVerdict(overrides, model);
  const asked = new Set([...wanted, ...fields]);
  const stages = stagesOf(model, overrides, asked);
  const needed = neededColumns(stages, asked);
  const mappings = mappingsOf(model, needed.fields);
  const read = mappings.ok ? fieldColumns(mappings.value, source) : mappings;
  const problems = [
    ...decided.filter(({ level }) => level === 'problem'),
    ...(read.ok ? [] : read.problems),
    ...textProblems(
      needed.kept.map(([, expr]) => expr),
      dialect,
    ),
  ];
  if (!read.ok || problems.length > 0) return refused(problems);
  const written = (said: CompileOptions, made: readonly Stage[]): Written => {
    const name = createSafeNames(source.columns.map((each) => each.name));
    return write(model, { options: said, wanted, stages: made, asked, fields: read.value, name });
  };
  const { compiled, reads } = written(options, stages);
  const long = lengthProblems(compiled, {
    reads,
    decisions: overrides.length,
    withoutDecisions: () => written({ ...options, overrides: [] }, stagesOf(model, [], asked)).compiled,
  });
  const refusals = long.filter(({ level }) => level === 'problem');
  return refusals.length > 0 ? refused(refusals) : found(compiled, [...decided, ...long]);
}
