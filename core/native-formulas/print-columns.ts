import type { FieldMapping } from '../accounts/field';
import { field } from '../expr/builders';
import type { Expr, ExprKind } from '../expr/expr';
import { fieldExprKinds } from '../expr/field-expr-kinds';
import { kindOfExpr } from '../expr/kind-of-expr';
import { createKeys, type KeyOf } from '../expr/structural-key';
import { substitute } from '../expr/substitute';
import type { Problem } from '../values/problem';
import { referenceTo } from './native-reference';
import type { NativeSource, Printing } from './native-source';
import { foldsInSheets } from './native-text';
import { truthFormula, printHolds } from './native-truth';
import { numberFormula, textFormula, textsGiven } from './native-value';
import { canCut } from './reading-formula';
import { sharedParts } from './shared-parts';

/** A column of formulas before it has its place: it refers to others by key. */
export interface PrintedColumn {
  readonly name: string;
  readonly formula: string;
  readonly problems: readonly Problem[];
}

type Columns = readonly (readonly [string, Expr])[];

/** The keys under which columns refer to each other: a field and a column may have one name, and a cell has only a place. */
export const fieldKey = (name: string): string => `field ${name}`;
export const columnKey = (name: string): string => `column ${name}`;
const nameOfKey = (key: string): string => key.slice(columnKey('').length);
export const cellKey = (column: number): string => `cell ${column}`;

/** The columns with every field and column named by its key. A column hides the field of its name from there on. */
function keyedColumns(columns: Columns, mappings: readonly FieldMapping[]): Map<string, Expr> {
  const scope = new Map<string, Expr>(mappings.map((each) => [each.field, field(fieldKey(each.field))]));
  const keyed = new Map<string, Expr>();
  for (const [name, expr] of columns) {
    keyed.set(columnKey(name), substitute(expr, scope));
    scope.set(name, field(columnKey(name)));
  }
  return keyed;
}

function fieldSource(mapping: FieldMapping, accountColumn: number): NativeSource {
  const kind = fieldExprKinds[mapping.kind];
  const cell = referenceTo(fieldKey(mapping.field));
  if (kind === 'list') {
    return { kind, cell, folds: true, ...(canCut(mapping) ? { separator: mapping.separator } : {}) };
  }
  if (kind !== 'text') return { kind, cell, folds: true };
  return {
    kind,
    cell,
    folds: true,
    shown: `IF(LEN(${cell})=0,"",TRIM(${referenceTo(cellKey(accountColumn))}))`,
  };
}

function formulaOf(printing: Printing, expr: Expr): string {
  switch (printing.kindOf(expr)) {
    case 'number':
      return `IFERROR(${numberFormula(printing, expr, printHolds)},"")`;
    case 'text':
      return textFormula(printing, expr, printHolds);
    default:
      return truthFormula(printing, expr);
  }
}

/** Names for shared parts: what one of the named expressions says has its name, others count on from their column. */
function partNames(named: ReadonlyMap<number, string>, taken: ReadonlySet<string>) {
  const counts = new Map<string, number>();
  const given = new Set(taken);
  return (key: number, column: string): string => {
    const own = named.get(key);
    if (own !== undefined && !given.has(own)) {
      given.add(own);
      return own;
    }
    const count = (counts.get(column) ?? 0) + 1;
    counts.set(column, count);
    return `${column}: step ${count}`;
  };
}

interface Written {
  readonly name: string;
  readonly expr: Expr;
}

/** Where fields and columns stand, and which parts have a column of their own. */
interface Ground {
  readonly keyOf: KeyOf;
  readonly sources: Map<string, NativeSource>;
  /** Sources by what they say. */
  readonly parts: Map<number, NativeSource>;
  kindOf(expr: Expr): ExprKind | null;
}

function createGround(mappings: ReadonlyMap<FieldMapping, number>): Ground {
  const sources = new Map<string, NativeSource>(
    [...mappings].map(([mapping, at]) => [fieldKey(mapping.field), fieldSource(mapping, at)]),
  );
  const kindOf = (expr: Expr): ExprKind | null => kindOfExpr(expr, (name) => sources.get(name)?.kind);
  return { keyOf: createKeys(), sources, parts: new Map(), kindOf };
}

/** Gives an expression a column of its own, which others that say the same refer to. */
function settle({ sources, parts, keyOf, kindOf }: Ground, key: string, expr: Expr): void {
  const folds = textsGiven(expr).every(foldsInSheets);
  const source: NativeSource = { kind: kindOf(expr), cell: referenceTo(key), folds };
  sources.set(key, source);
  if (source.kind !== null && !parts.has(keyOf(expr))) parts.set(keyOf(expr), source);
}

function printWritten({ keyOf, sources, parts, kindOf }: Ground, { name, expr }: Written, mark: string) {
  const problems: Problem[] = [];
  const sourceOf = (part: Expr): NativeSource | undefined => {
    if (part.op === 'field') return sources.get(part.name);
    return part.op === 'constant' ? undefined : parts.get(keyOf(part));
  };
  const refuse = (problem: Problem): void => void problems.push(problem);
  const formula = formulaOf({ column: name, mark, kindOf, sourceOf, refuse }, expr);
  return { name, formula, problems };
}

/**
 * Prints columns as formulas that refer to each other, what several of them say in columns of its own.
 * @param columns - of a run, in their order: each may read the fields and those before it
 * @param rules - expressions of the run that have a name and are no column here; a shared part that says the same has the name
 * @param mappings - of the fields that they read, with the account column of each
 * @param mark - a character that stands in no text
 * @returns by key; a column that is unknown whatever the account is left out
 */
export function printColumns(
  columns: Columns,
  rules: Columns,
  mappings: ReadonlyMap<FieldMapping, number>,
  mark: string,
): ReadonlyMap<string, PrintedColumn> {
  const ground = createGround(mappings);
  const { keyOf, kindOf } = ground;
  const fields = [...mappings.keys()];
  const written = new Map<string, Written>();
  for (const [key, expr] of keyedColumns(columns, fields)) {
    settle(ground, key, expr);
    if (kindOf(expr) !== null) written.set(key, { name: nameOfKey(key), expr });
  }
  const ruled = keyedColumns([...columns, ...rules], fields);
  const named = rules.map(([name]) => [keyOf(ruled.get(columnKey(name))!), name] as const);
  const nameOf = partNames(new Map(named), new Set(columns.map(([name]) => name)));
  const exprs = new Map([...written].map(([key, { expr }]) => [key, expr]));
  for (const { key, expr, column } of sharedParts(exprs, keyOf)) {
    if (kindOf(expr) === null) continue;
    const name = nameOf(key, nameOfKey(column));
    settle(ground, columnKey(name), expr);
    written.set(columnKey(name), { name, expr });
  }
  return new Map([...written].map(([key, each]) => [key, printWritten(ground, each, mark)]));
}
