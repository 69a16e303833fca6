import { defineProblem } from '../values/problem';

/** Cells that Tamarack reads and a formula without it would not: `1.2M`, a date as text. */
export const cellsUnlike = defineProblem(
  'native-cells',
  '"{header}" holds {count} {count|cell|cells} that a formula alone would read otherwise; the first, in row {row}, is "{value}": make numbers of numbers, dates of dates and plain text of texts first',
);

/** A list whose items are separated by something that a formula cannot take apart. */
export const separatorUnsaid = defineProblem(
  'native-separator',
  'the items of "{header}" are separated by white space that a formula cannot take apart; separate them by a semicolon',
);

/** A number that is too large or too small for a sheet. */
export const numberUnsaid = defineProblem(
  'native-number',
  '"{column}" asks for {number}, which a sheet cannot hold: give the model a number of another size',
);

/** A text that no formula can hold, or that small letters change otherwise in sheets. */
export const textUnsaid = defineProblem(
  'native-text',
  '"{column}" asks for the text "{text}", which no formula can hold as it is',
);

/** A column whose formula is too long for a cell. */
export const formulaLong = defineProblem(
  'native-long',
  'the formula of "{column}" would have {length} characters, and a cell takes {most}: shorten its lists in the model',
);

/** A column whose formula nests too deeply. */
export const formulaDeep = defineProblem(
  'native-deep',
  'the formula of "{column}" would nest {levels} levels deep, and a cell takes {most}: give the model fewer steps there',
);

/** A column that the model does not give. */
export const columnUntold = defineProblem(
  'native-untold',
  'the model says nothing of "{column}", so there is no formula for it',
);
