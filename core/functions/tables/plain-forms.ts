import { bareName } from '../../accounts/duplicates/bare-name';
import { siteOf } from '../../accounts/duplicates/registrable-domain';
import { isBlankText } from '../../accounts/blank-text';
import { parseMoney, type ParsedMoney } from '../../accounts/parse-money';
import type { Cell, Rows } from '../../values/cell';

/** What a text can be made into, cell by cell. */
export type PlainForm = 'name' | 'domain' | 'money' | 'count';

type DecimalMark = '.' | ',';

/** A number without end is none that a cell could hold. */
const finite = (value: number): Cell => (Number.isFinite(value) ? value : '');

const numberOf = (read: ParsedMoney | null): Cell => (read === null ? '' : finite(read.value));

/** A count is no share and no money, and not below zero. */
function countOf(text: string, decimal: DecimalMark): Cell {
  const read = parseMoney(text, { decimal });
  return read === null || read.currency !== null || text.includes('%') || !(read.value >= 0)
    ? ''
    : finite(read.value);
}

function siteText(text: string): string {
  const domain = siteOf(text)?.domain ?? '';
  // The whole address of a mail provider tells duplicates apart, but it is no domain.
  return domain.includes('@') ? '' : domain;
}

const ofText: Readonly<Record<PlainForm, (text: string, decimal: DecimalMark) => Cell>> = {
  name: bareName,
  domain: siteText,
  money: (text, decimal) => numberOf(parseMoney(text, { decimal })),
  count: countOf,
};

/**
 * Texts in a plain form, each in its place: a name without its legal form, a registrable domain, an amount, a count. Numbers
 * stay for amounts and counts; what is blank or cannot be read is the empty text.
 */
export function plainForms(form: PlainForm, values: Rows, decimal: DecimalMark): Cell[][] {
  return values.map((row) =>
    row.map((cell) => {
      if (typeof cell === 'number')
        return form === 'money' || (form === 'count' && cell >= 0) ? finite(cell) : '';
      return typeof cell === 'string' && !isBlankText(cell) ? ofText[form](cell, decimal) : '';
    }),
  );
}
