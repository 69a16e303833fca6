import { a1Of, areaOf, contains } from '../book/area';
import { readCells, scalarAt } from '../book/cells';
import { refuseWhereProtected } from '../book/guards';
import type { Area, Sheet, Validation } from '../book/sheet';
import { enumValue } from '../enums';
import { toLists } from '../realm';
import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { areaBehindRange } from '../services/behind';
import { listOf } from '../services/list-of';
import { stateOf, strict } from '../strict';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** A list in the rule itself has so many items at most. */
const longestList = 500;

const fresh: Validation = { criteria: '', values: [], allowsInvalid: true, help: null };

export function dataValidationBuilder(run: ServerRun, from: Validation = fresh): Builder {
  let rule = from;
  const change = (next: Partial<Validation>): Builder => {
    rule = { ...rule, ...next };
    return self;
  };
  const self: Builder = strict<Builder>(run, 'DataValidationBuilder', {
    requireValueInList: (values: string[], showsList = true) => {
      if (values.length > longestList)
        refuse(
          `The data validation rule has more items than the limit of ${longestList}. Use the "List from a range" criteria instead.`,
        );
      return change({ criteria: 'VALUE_IN_LIST', values: [Array.from(values, String), showsList] });
    },
    requireValueInRange: (range: unknown, showsList = true) =>
      change({ criteria: 'VALUE_IN_RANGE', values: [areaBehindRange(range), showsList] }),
    requireCheckbox: () => change({ criteria: 'CHECKBOX', values: [] }),
    requireFormulaSatisfied: (formula) => change({ criteria: 'CUSTOM_FORMULA', values: [formula] }),
    requireNumberBetween: (low, high) => change({ criteria: 'NUMBER_BETWEEN', values: [low, high] }),
    requireNumberGreaterThan: (low) => change({ criteria: 'NUMBER_GREATER_THAN', values: [low] }),
    requireNumberGreaterThanOrEqualTo: (low) =>
      change({ criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [low] }),
    setAllowInvalid: (allowsInvalid) => change({ allowsInvalid }),
    setHelpText: (help) => change({ help }),
    build: () => {
      if (rule.criteria === '') refuse('A data validation rule must have a criteria.');
      return validationOf(run, rule);
    },
  } as Partial<Builder>);
  return self;
}

function validationOf(run: ServerRun, rule: Validation): DataValidation {
  return strict<DataValidation>(
    run,
    'DataValidation',
    {
      getAllowInvalid: () => rule.allowsInvalid,
      getCriteriaType: () => enumValue('DataValidationCriteria', rule.criteria),
      getCriteriaValues: () =>
        listOf(
          run,
          rule.values.map((value) => (Array.isArray(value) ? listOf(run, value as unknown[]) : value)),
        ),
      getHelpText: () => rule.help ?? '',
      copy: () => dataValidationBuilder(run, rule),
    },
    rule,
  );
}

/** One rule for a block; null takes away what stood there. */
export function setDataValidation(run: ServerRun, area: Area, given: unknown): void {
  const { natives } = area.sheet;
  refuseWhereProtected(run.user, area);
  natives.validations = natives.validations.filter((one) => !contains(area, one.area));
  if (given === null) return;
  const rule = stateOf(given) as Validation | undefined;
  if (!rule) refuse("The parameters don't match the method signature: a DataValidation was expected.");
  else natives.validations.push({ area, rule });
}

/** The last rule that was set for a cell. */
function ruleAt(sheet: Sheet, row: number, column: number): Validation | null {
  const cell = areaOf(sheet, row, column);
  return sheet.natives.validations.filter(({ area }) => contains(area, cell)).at(-1)?.rule ?? null;
}

export function dataValidationsAt(run: ServerRun, area: Area): (DataValidation | null)[][] {
  const rules = readCells(area, (sheet, row, column) => {
    const rule = ruleAt(sheet, row, column);
    return rule && validationOf(run, rule);
  });
  return toLists(run.realm, rules) as (DataValidation | null)[][];
}

/** A rule that allows nothing else keeps a program too from entering it. */
export function refuseInvalid(sheet: Sheet, row: number, column: number, value: unknown): void {
  if (sheet.natives.validations.length === 0) return;
  const rule = ruleAt(sheet, row, column);
  if (!rule || rule.allowsInvalid || value === '' || value === null) return;
  const texts = allowedTexts(rule);
  if (texts && !texts.includes(String(value))) {
    refuse(
      `The data you entered in cell ${a1Of(areaOf(sheet, row, column))} violates the data validation rules set on this cell.`,
    );
  }
}

function allowedTexts({ criteria, values }: Validation): readonly string[] | null {
  if (criteria === 'VALUE_IN_LIST') return values[0] as string[];
  if (criteria !== 'VALUE_IN_RANGE') return null;
  return readCells(values[0] as Area, (sheet, row, column) =>
    String(scalarAt(sheet, row, column) ?? ''),
  ).flat();
}
