import type { Nullable } from '@univerjs/core';
import { numfmt } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type IFunctionInfo,
} from '@univerjs/engine-formula';
import type { Cell, Rows } from '#core';

/** One worksheet function as the spreadsheet needs it. */
export interface WorksheetFunction {
  readonly name: string;
  readonly summary: string;
  readonly params: readonly { readonly name: string; readonly label: string; readonly optional: boolean }[];
  /** Arguments as received, each a block of cells; an argument that was left out is undefined. */
  call(args: readonly (Rows | undefined)[]): Answer;
}

export type Answer =
  { readonly ok: true; readonly rows: Rows } | { readonly ok: false; readonly messages: readonly string[] };

/** Where a formula stands, and what is wrong with it; no messages: nothing any more. */
export interface FormulaTrouble {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly messages: readonly string[];
}

type FunctionClass = [new (name: string) => BaseFunction, string];

const dayFormat = 'yyyy-mm-dd';

/** The classes that the formula engine takes, one for each function. */
export function functionClasses(
  functions: readonly WorksheetFunction[],
  tell: (trouble: FormulaTrouble) => void,
): FunctionClass[] {
  return functions.map((definition) => [classFor(definition, tell), definition.name]);
}

/** What autocompletion and the function dialog show. */
export function functionDescriptions(functions: readonly WorksheetFunction[]): IFunctionInfo[] {
  return functions.map(({ name, summary, params }) => ({
    functionName: name,
    functionType: FunctionType.User,
    abstract: summary,
    description: summary,
    functionParameter: params.map((param) => ({
      name: param.name,
      detail: param.label,
      example: param.name,
      require: param.optional ? 0 : 1,
      repeat: 0,
    })),
  }));
}

function classFor(definition: WorksheetFunction, tell: (trouble: FormulaTrouble) => void) {
  return class extends BaseFunction {
    override minParams = 0;
    override maxParams = definition.params.length;

    override calculate(...values: BaseValueObject[]): BaseValueObject {
      const messages: string[] = [];
      const result = calculated(definition, values, messages);
      tell({
        sheetId: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
        name: definition.name,
        messages,
      });
      return result;
    }
  };
}

/** Never throws: an exception inside a function would stop the formula engine for good. */
function calculated(
  definition: WorksheetFunction,
  values: readonly BaseValueObject[],
  messages: string[],
): BaseValueObject {
  try {
    const answer = definition.call(values.map(received));
    if (answer.ok) return spilled(answer.rows);
    messages.push(...answer.messages);
  } catch (error) {
    messages.push(error instanceof Error ? error.message : String(error));
  }
  return ErrorValueObject.create(ErrorType.VALUE, messages.join('\n'));
}

/** An argument as a block of cells. */
function received(value: BaseValueObject): Rows | undefined {
  if (value.isReferenceObject()) {
    return received((value as unknown as BaseReferenceObject).toArrayValueObject());
  }
  if (!value.isArray()) return value.isNull() ? undefined : [[cellOf(value)]];
  return (value as ArrayValueObject).getArrayValue().map((row) => row.map(cellOf));
}

function cellOf(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  const content = value.getValue();
  if (typeof content !== 'number') return content;
  const pattern = value.getPattern();
  return pattern && numfmt.isDateFormat(pattern) ? { day: content } : content;
}

/** A block of cells as the engine spills it; blank is the empty text, as in the other hosts. */
function spilled(rows: Rows): BaseValueObject {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 1);
  if (rows.length === 1 && columnCount === 1) return valueOf(rows[0]?.[0] ?? null);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columnCount }, (_, column) => valueOf(row[column] ?? null)),
    ),
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function valueOf(cell: Cell): BaseValueObject {
  if (cell === null) return StringValueObject.create('');
  if (typeof cell === 'number') return NumberValueObject.create(cell);
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  if (typeof cell === 'string') return StringValueObject.create(cell);
  return NumberValueObject.create(cell.day, dayFormat);
}
