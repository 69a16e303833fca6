import { defineNotice, defineProblem } from '../values/problem';

export const noKey = defineProblem(
  'import/no-key',
  'no column of the import names accounts (an id, a domain or a name); say which one does; its columns are {known}',
);
export const keyUnknown = defineProblem(
  'import/key-unknown',
  'the import has no column "{header}" to tell its rows apart; its columns are {known}',
);
export const keyNotThere = defineProblem(
  'import/key-not-there',
  '"{header}" is no column of the accounts, so rows cannot be found by it; the columns of the accounts are {columns}',
);
export const keyDoubled = defineProblem(
  'import/key-doubled',
  'in the import "{value}" stands twice under {key}, in rows {row} and {other}; rows whose key stood before: {count}; each account needs a key of its own',
);
export const keyDoubledThere = defineProblem(
  'import/key-doubled-there',
  'in the accounts "{value}" stands twice under {key}, in rows {row} and {other}; rows whose key stood before: {count}; each account needs a key of its own',
);
export const noSharedKey = defineProblem(
  'import/no-shared-key',
  'no value of {key}, such as "{example}", stands in the accounts, so nothing can be matched: choose another key, or import into another table',
);
export const otherKey = defineProblem(
  'import/other-key',
  'no value of {key} stands in the accounts, so nothing can be matched; by "{better}" {share} % of the rows would be found: take it as the key',
);
export const withoutKey = defineNotice(
  'import/without-key',
  'rows of the import without {key}, which are left out: {count}, the first in row {row}',
);
export const totalRow = defineNotice(
  'import/total-row',
  'row {row} of the import reads like a total ("{text}") and is left out',
);
export const manyGone = defineNotice(
  'import/many-gone',
  '{gone} of the {rows} accounts are not in this import: it may be a part of the list, so they are left as they are unless you say otherwise',
);
