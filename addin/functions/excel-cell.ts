import type { Cell } from '#core';

/** The one error that means "there is no value", so that its cell counts as blank. */
const NOT_AVAILABLE = '#N/A';

/** What a value may carry that is no plain cell: a data type, or an error. */
interface RichValue {
  /** Data types: `Error`, `Entity`, `FormattedNumber` … */
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  readonly text?: unknown;
  /** Errors of the custom functions runtime: `#DIV/0!` … */
  readonly code?: unknown;
}

/** An entity's plain value is an error unless it was given one: then what its cell shows counts. */
function richCell({ type, basicType, basicValue, text, code }: RichValue): Cell {
  if (typeof code === 'string') return excelCell(code);
  if (type !== 'Error' && basicType === 'Error' && typeof text === 'string') return text;
  return typeof basicValue === 'object' ? null : excelCell(basicValue);
}

/**
 * A cell as Excel hands it to a function: blanks are null (or 0, on the desktop: that cannot be told here), days are
 * their serial numbers, errors their text, except that #N/A is blank; of a data type its plain value counts.
 */
export function excelCell(value: unknown): Cell {
  if (typeof value === 'string') return value === NOT_AVAILABLE ? null : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'object' && value !== null ? richCell(value) : null;
}

/** Whether a value is the error #N/A, in any of the forms in which Excel hands it over. */
export function isNotAvailable(value: unknown): boolean {
  if (value === NOT_AVAILABLE) return true;
  if (typeof value !== 'object' || value === null) return false;
  const { code, type, basicValue }: RichValue = value;
  return code === NOT_AVAILABLE || (type === 'Error' && basicValue === NOT_AVAILABLE);
}

/**
 * Whether a value is what Excel tells of a call rather than an argument: an object that is no block, no data type and
 * no error. It comes after the last parameter, or, where Excel still remembers a function with fewer of them, before.
 */
export function isInvocation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !('basicValue' in value || 'type' in value || 'code' in value);
}
