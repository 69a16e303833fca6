import type { FieldMapping } from '../accounts/field';
import { columnUnder } from '../accounts/column-under';
import type { Model } from '../model/model';
import { neededColumns } from '../model/plan';
import { ruleColumn, stagesOf } from '../model/stages';
import type { Override } from '../segments/segmentation';
import type { Problem } from '../values/problem';
import type { Table } from '../values/table';
import { cellsReadOtherwise, freeMark } from './cells-unlike';
import { columnUntold, formulaDeep, formulaLong, separatorUnsaid } from './native-problems';
import { placedFormula, referencesOf, referenceTo } from './native-reference';
import { cellKey, columnKey, fieldKey, printColumns } from './print-columns';
import { canCut, readingFormula } from './reading-formula';

/** One column of formulas, to stand beside the accounts. */
export interface NativeColumn {
  /** Its header, and for a column of the run its name: `segment`, `read: Employees`, `rule: Enterprise`. */
  readonly name: string;
  /** Asked for; a field as it is read; or a step on the way. */
  readonly role: 'asked' | 'reading' | 'step';
  /** The formula of a row, counted from 1 as sheets do: begins with `=`, commas and decimal points as files have them. */
  readonly formula: (row: number) => string;
}

/** What a model says as formulas. */
export interface NativeFormulas {
  /** What was asked for first, then what it stands on. */
  readonly columns: readonly NativeColumn[];
  /** Columns that cannot be said, each with every reason. */
  readonly refused: readonly { readonly name: string; readonly problems: readonly Problem[] }[];
}

/** Where formulas are to stand, columns counted from 0. */
export interface NativePlace {
  /** The sheet's column of the first account column. */
  readonly accounts: number;
  /** The sheet's column of the first formula. */
  readonly formulas: number;
}

/** The columns that are written as formulas where nothing else is asked. */
export const nativeColumns = ['segment', 'tier', 'grade', 'layer', 'score'] as const;

/** A cell of a spreadsheet takes so much. */
const mostCharacters = 8192;
const mostLevels = 64;
/** Rows are written with up to seven digits. */
const lastRow = 1_048_576;

interface Draft {
  readonly name: string;
  readonly role: NativeColumn['role'];
  readonly formula: string;
  readonly problems: readonly Problem[];
}

/** How deep brackets stand in brackets, outside of texts. */
function levelsOf(formula: string): number {
  let levels = 0;
  let most = 0;
  let quoted = false;
  for (const letter of formula) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '(') most = Math.max(most, (levels += 1));
    else if (!quoted && letter === ')') levels -= 1;
  }
  return most;
}

function checkedDraft(draft: Draft): Draft {
  const length = placedFormula(draft.formula, () => 700)(lastRow).length + 1;
  const levels = levelsOf(draft.formula);
  const long =
    length > mostCharacters ? [formulaLong({ column: draft.name, length, most: mostCharacters })] : [];
  const deep = levels > mostLevels ? [formulaDeep({ column: draft.name, levels, most: mostLevels })] : [];
  return { ...draft, problems: [...draft.problems, ...long, ...deep] };
}

function readingDraft(table: Table, mapping: FieldMapping, column: number, mark: string): Draft {
  const { header } = mapping;
  const name = `read: ${header}`;
  if (column < 0)
    return { name, role: 'reading', formula: '""', problems: [columnUntold({ column: header })] };
  const cells = cellsReadOtherwise(table, mapping);
  return {
    name,
    role: 'reading',
    formula: readingFormula(mapping, referenceTo(cellKey(column)), mark),
    problems: [...(canCut(mapping) ? [] : [separatorUnsaid({ header })]), ...(cells ? [cells] : [])],
  };
}

/** A column with everything that it refers to, each once. */
function reachedFrom(
  name: string,
  drafts: ReadonlyMap<string, Draft>,
  into = new Set<string>(),
): Set<string> {
  if (into.has(name) || !drafts.has(name)) return into;
  into.add(name);
  for (const next of referencesOf(drafts.get(name)!.formula)) reachedFrom(next, drafts, into);
  return into;
}

/** A formula may ask for the same thing twice. */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

/** The columns that can be said, with what they stand on and no more; and why the others cannot. */
function settle(
  asked: readonly string[],
  drafts: ReadonlyMap<string, Draft>,
  place: NativePlace,
): NativeFormulas {
  const refused: { name: string; problems: readonly Problem[] }[] = [];
  const said: string[] = [];
  const beneath = new Set<string>();
  for (const name of asked) {
    const key = columnKey(name);
    const reached = [...reachedFrom(key, drafts)];
    const problems = reached.flatMap((each) => drafts.get(each)!.problems);
    if (reached.length === 0) refused.push({ name, problems: [columnUntold({ column: name })] });
    else if (problems.length > 0) refused.push({ name, problems: eachOnce(problems) });
    else {
      said.push(key);
      for (const each of reached) beneath.add(each);
    }
  }
  const order = [...new Set([...said, ...[...drafts.keys()].filter((key) => beneath.has(key))])];
  const placeOf = (key: string): number => {
    const cell = /^cell (\d+)$/.exec(key);
    return cell ? place.accounts + Number(cell[1]) : place.formulas + order.indexOf(key);
  };
  const columns = order.map((key): NativeColumn => {
    const { name, role, formula } = drafts.get(key)!;
    return {
      name,
      role: said.includes(key) ? 'asked' : role,
      formula: placedFormula(`=${formula}`, placeOf),
    };
  });
  return { columns, refused };
}

/**
 * Writes what a model says as formulas that need no add-on: each account's row reads its own cells. A blank cell is
 * unknown, and rules over it are true, false or unknown as ever (1, 0 and 0.5 in the columns of steps). The formulas hold
 * the model as it is now; a line that is moved later moves them when they are written again.
 * Every field that is asked and every rule that several columns ask gets a column of its own beside the columns asked
 * for; formulas use functions that Excel 2007, Google Sheets and LibreOffice 7.4 have.
 * @param table - the accounts as they stand in the sheet: cells that Tamarack reads and a formula would not are refused
 * @param model - a model that has passed its check
 * @param asked - columns of the run
 * @returns columns that equal those of a run, cell by cell, blank being the text ""; what cannot be said, with the reasons
 */
export function nativeFormulas(
  table: Table,
  model: Model,
  place: NativePlace,
  {
    overrides = [],
    asked = nativeColumns,
  }: { readonly overrides?: readonly Override[]; readonly asked?: readonly string[] } = {},
): NativeFormulas {
  const stages = stagesOf(model, overrides);
  const { kept, fields } = neededColumns(stages, new Set(asked));
  const named = stages.flatMap(({ columns }) => [...columns]);
  const rules = named.filter(([name]) => name.startsWith(ruleColumn('')) && !asked.includes(name));
  const mappings = new Map(
    model.fields
      .filter(({ field }) => fields.has(field))
      .map((mapping) => [mapping, columnUnder(table, mapping.header)] as const),
  );
  const mark = freeMark(table, [...mappings.values()], JSON.stringify([model, overrides]));
  const drafts = new Map<string, Draft>();
  for (const [key, printed] of printColumns(kept, rules, mappings, mark)) {
    drafts.set(key, checkedDraft({ role: 'step', ...printed }));
  }
  for (const [mapping, column] of mappings) {
    drafts.set(fieldKey(mapping.field), checkedDraft(readingDraft(table, mapping, column, mark)));
  }
  return settle(asked, drafts, place);
}
