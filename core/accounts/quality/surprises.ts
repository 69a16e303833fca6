import { defineNotice } from '../../values/problem';

export const columnIsMissing = defineNotice('quality/no-column', 'no column is called "{header}"');
export const unreadable = defineNotice(
  'quality/unreadable',
  'values of {field} that are no {kind} and count as blank: {count}, such as "{example}"',
);
export const zerosAreBlank = defineNotice('quality/zeros', 'zeros of {field} that count as blank: {count}');
export const negative = defineNotice(
  'quality/negative',
  'values of {field} below zero: {count}, such as {example}',
);
export const outlying = defineNotice(
  'quality/outlying',
  'values of {field} far from all others: {count}, such as {example}',
);
export const mixedCurrencies = defineNotice(
  'quality/currencies',
  '{field} is given in several currencies ({currencies}), which are not converted',
);
export const mixedScales = defineNotice(
  'quality/scales',
  '{field} mixes units: most values say their scale; bare and small ones: {count}, such as {example}',
);
export const misspelt = defineNotice(
  'quality/misspelt',
  '"{value}" in {field} is likely misspelt: {suggestion} (rows: {count})',
);
export const impossiblePairs = defineNotice(
  'quality/pairs',
  'accounts whose revenue and employees cannot both be right: {count}, such as {employees} employees and {revenue} revenue',
);
export const mixedUnits = defineNotice(
  'quality/units',
  'revenue seems to mix units; accounts with hundreds of times less per employee than the middle one: {count}, such as {example}',
);
export const repeatedIds = defineNotice(
  'quality/repeated-ids',
  'rows whose {field} stood before: {count}, such as "{example}"',
);
export const likelyDuplicates = defineNotice(
  'quality/likely-duplicates',
  'likely duplicates by {field}: {count}, such as "{example}" and "{other}"',
);
export const implausibleDays = defineNotice(
  'quality/implausible-days',
  'dates of {field} before 1970 or after 2100: {count}, such as {example}',
);
export const partlyRead = defineNotice(
  'quality/partly-read',
  'figures are from {looked} of {rows} rows, spread evenly over the table',
);
