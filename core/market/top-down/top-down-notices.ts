import { FALSE, UNKNOWN } from '../../expr/columns';
import { numberText } from '../../values/number-text';
import { defineNotice, type Problem } from '../../values/problem';
import type { LayerQuestion } from './ask-layers';
import type { TopDown, TopDownRow } from './top-down';
import type { FirmCell } from './count-cells';
import { fewestForValue } from './value-per-firm';

const unasked = defineNotice(
  'top-down/unasked',
  'a table of firms does not tell {fields}: TAM is counted as if its conditions on it held',
);
const unaskedExclusions = defineNotice(
  'top-down/exclusions',
  'a table of firms cannot tell who is excluded as {names}; nobody is taken out for it',
);
const partly = defineNotice(
  'top-down/partly',
  '{cells} {cells|cell lies|cells lie} partly in TAM, or nobody can tell: they count only towards the upper end ({firms} firms)',
);
const namesUnknown = defineNotice(
  'top-down/names',
  'nobody knows the industry codes of {names}: by such a name firms of a table by codes are possible in TAM, never sure',
);
const withheld = defineNotice(
  'top-down/withheld',
  '{cells} {cells|cell is|cells are} not shown in the table: {firms} firms are there at the least, {most} at the most',
);
const withheldKnown = defineNotice(
  'top-down/withheld-known',
  '{cells} {cells|cell is|cells are} not shown in the table: by its totals {firms} firms are there',
);
const withheldOpen = defineNotice(
  'top-down/withheld-unknown',
  '{cells} {cells|cell is|cells are} not shown in the table, and nothing tells how many firms are there; a total would',
);
const absent = defineNotice(
  'top-down/absent',
  'the table lacks {industries}: their firms are in no figure here, so TAM is larger than it says by all of them that are in it',
);
const absentMany = defineNotice(
  'top-down/absent-many',
  'the table does not name {count} of the sectors that can be TAM: their firms are in no figure here',
);
const absentOutside = defineNotice(
  'top-down/absent-outside',
  'the table lacks {industries}, which is no gap: they are not in TAM',
);
const tooFew = defineNotice(
  'top-down/value-unknown',
  'what a firm is worth is learned from {least} customers of known value or more, and {customers} of the accounts in TAM are; say it in the part firms of the model',
);
const apart = defineNotice(
  'top-down/apart',
  'top-down is {ratio} times the value of the accounts in TAM ({low} to {high}): beyond 3 times either way the one or the other counts something else',
);
const unvalued = defineNotice(
  'top-down/unvalued',
  '{accounts} {accounts|account|accounts} in TAM without a known {field}: the value of the accounts leaves {accounts|it|them} out',
);
const moreAccounts = defineNotice(
  'top-down/more-accounts',
  'in {cells} {cells|cell|cells} there are more accounts than firms: accounts are sites of one firm, doubles, or wrong in industry or size',
);

/** Beyond so many times the one or the other counts something else. */
export const mostApart = 3;

const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, 6).map((name) => `"${name}"`);
  return shown.join(', ') + (names.length > 6 ? ` and ${names.length - 6} others` : '');
};

const sumOf = (rows: readonly TopDownRow[], of: (row: TopDownRow) => number | null): string =>
  numberText(rows.reduce((sum, row) => sum + (of(row) ?? 0), 0));

function questionNotices(
  { unasked: fields, unaskedExclusions: names, unknownNames }: LayerQuestion,
  byCode: boolean,
) {
  return [
    ...(fields.length > 0 ? [unasked({ fields: listed(fields) })] : []),
    ...(names.length > 0 ? [unaskedExclusions({ names: listed(names) })] : []),
    ...(byCode && unknownNames.length > 0 ? [namesUnknown({ names: listed(unknownNames) })] : []),
  ];
}

/** Cells that are not shown, of which the totals tell how many firms are there: to the firm, or from and to. */
function hiddenNotice(rows: readonly TopDownRow[]): Problem {
  const firms = sumOf(rows, ({ there }) => there);
  const most = sumOf(rows, ({ mostThere }) => mostThere);
  return firms === most
    ? withheldKnown({ cells: rows.length, firms })
    : withheld({ cells: rows.length, firms, most });
}

function cellNotices(rows: readonly TopDownRow[]): Problem[] {
  const part = rows.filter(({ cell }) => cell?.inMarket === UNKNOWN && cell.kind !== 'absent');
  const hidden = rows.filter(({ kind }) => kind === 'withheld');
  const [open, counted] = [true, false].map((is) => hidden.filter((row) => (row.mostThere === null) === is));
  const over = rows.filter(({ completeness }) => completeness !== null && completeness > 1);
  return [
    ...(part.length > 0
      ? [partly({ cells: part.length, firms: sumOf(part, ({ mostFirms }) => mostFirms) })]
      : []),
    ...(counted!.length > 0 ? [hiddenNotice(counted!)] : []),
    ...(open!.length > 0 ? [withheldOpen({ cells: open!.length })] : []),
    ...(over.length > 0 ? [moreAccounts({ cells: over.length })] : []),
  ];
}

function absentNotices(cells: readonly FirmCell[]): Problem[] {
  const missing = cells.filter(({ kind, most }) => kind === 'absent' && most === null);
  const named = (which: (cell: FirmCell) => boolean): readonly string[] => [
    ...new Set(
      missing
        .filter((cell) => cell.industry !== '' && which(cell))
        .map(({ industry, title }) => `${title} (${industry})`),
    ),
  ];
  const many = missing.find(({ industry }) => industry === '');
  const inside = named(({ inMarket }) => inMarket !== FALSE);
  const outside = named(({ inMarket }) => inMarket === FALSE);
  return [
    ...(many ? [absentMany({ count: Number.parseInt(many.title, 10) })] : []),
    ...(inside.length > 0 ? [absent({ industries: listed(inside) })] : []),
    ...(outside.length > 0 && outside.length <= 6 ? [absentOutside({ industries: listed(outside) })] : []),
  ];
}

function valueNotices(
  { ratio, total, unvalued: blank, rows, customers }: TopDown,
  value: string | null,
  hasAccounts: boolean,
): Problem[] {
  const isUnknown = rows.some(({ cell, perFirm }) => cell && cell.kind !== 'absent' && perFirm === null);
  const isApart = ratio && ratio.value > 0 && (ratio.value > mostApart || ratio.value < 1 / mostApart);
  const figure = (part: number | null): string => (part === null ? '' : numberText(part, part < 10 ? 2 : 0));
  return [
    ...(isUnknown && customers === null
      ? [tooFew({ least: fewestForValue, customers: total.customers })]
      : []),
    ...(isApart
      ? [apart({ ratio: figure(ratio.value), low: figure(ratio.low), high: figure(ratio.high) })]
      : []),
    ...(hasAccounts && value !== null && blank > 0
      ? [unvalued({ accounts: numberText(blank), field: value })]
      : []),
  ];
}

/** What should be known of a market seen from above: what could not be asked, what is hidden, absent, partly in, far apart. */
export const topDownNotices = (
  question: LayerQuestion,
  cells: readonly FirmCell[],
  result: TopDown,
  { byCode, value, hasAccounts }: { byCode: boolean; value: string | null; hasAccounts: boolean },
): readonly Problem[] => [
  ...questionNotices(question, byCode),
  ...absentNotices(cells),
  ...cellNotices(result.rows),
  ...valueNotices(result, value, hasAccounts),
];
