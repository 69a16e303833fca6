import { defineNotice } from '../values/problem';

export const knownHeader = defineNotice('recognise/known', '"{header}" is a usual header for {field}');
export const sameMeaning = defineNotice('recognise/meaning', '"{header}" means the same as "{like}"');
export const similarSpelling = defineNotice('recognise/spelling', '"{header}" is spelt like "{like}"');
export const containedHeader = defineNotice('recognise/part', '"{header}" contains "{like}"');
export const valuesShow = defineNotice('recognise/values', 'the values of "{header}" are {like}');
export const firstNames = defineNotice(
  'recognise/names',
  'no header names the accounts; "{header}" is the first column whose texts all differ',
);
export const ownField = defineNotice(
  'recognise/own',
  '"{header}" is no usual header: kept as your own field "{field}", read as {kind}',
);
export const alreadyRead = defineNotice(
  'recognise/second',
  '"{header}" may be {like} as well, which stands under "{other}": kept as your own field "{field}"',
);
export const otherValues = defineNotice(
  'recognise/values-differ',
  '"{header}" reads like {like}, but its values do not: kept as your own field "{field}", read as {kind}',
);
export const leftOut = defineNotice('recognise/left-out', '"{header}" is left out: {because}');

export const looksLikeUnit = defineNotice('reading/unit', '{field} looks like {unit}: {example}');
export const headerSaysUnit = defineNotice(
  'reading/header-unit',
  '{field} is in {unit}, as its header "{header}" says',
);
export const decimalComma = defineNotice(
  'reading/decimal',
  '"{header}" writes decimals with a comma: {example}',
);
export const dayFirst = defineNotice(
  'reading/day-first',
  '"{header}" puts the day before the month: {example}',
);
export const monthFirst = defineNotice(
  'reading/month-first',
  '"{header}" puts the month before the day: {example}',
);
export const orderOpen = defineNotice(
  'reading/order-open',
  '"{header}" does not show whether day or month comes first; read as {order}: {example}',
);
export const orderMixed = defineNotice(
  'reading/order-mixed',
  '"{header}" puts now the day and now the month first; read as {order}, dates that this makes impossible are blank',
);
export const bandsGiven = defineNotice(
  'reading/bands',
  '{share} % of "{header}" are bands such as {example}: the middle of the band stands for them',
);
export const listsBy = defineNotice('reading/separator', '"{header}" holds lists separated by {separator}');
export const headerTwice = defineNotice(
  'recognise/header-twice',
  'two columns are called "{header}": the later one is called "{renamed}" here',
);
