import { blankWords } from '../accounts/blank-text';
import type { FieldMapping } from '../accounts/field';
import { noWords, yesWords } from '../accounts/parse-flag';
import { numberLiteral } from './native-number';
import { textLiteral } from './native-text';

/** Whether a text is one of several: it stands, between marks, in all of them joined by marks. */
export function isAmong(text: string, words: Iterable<string>, mark: string): string {
  const quoted = `"${mark}"`;
  return `ISNUMBER(FIND(${quoted}&${text}&${quoted},${textLiteral(mark + [...words].join(mark) + mark) ?? '""'}))`;
}

/** Whether a formula can take a field's lists apart: their separator is a blank, or has no white space. */
export const canCut = ({ kind, separator }: FieldMapping): boolean =>
  kind !== 'list' || separator === ' ' || /^[^\s\u0000-\u001f]+$/.test(separator);

/** The items of a list between separators, blanks around them taken off. */
function itemsOf(text: string, separator: string): string {
  const mark = textLiteral(separator) ?? '""';
  if (separator === ' ') return `${mark}&${text}&${mark}`;
  const around = [` ${separator}`, `${separator} `].map((each) => textLiteral(each) ?? '""');
  return `${mark}&SUBSTITUTE(SUBSTITUTE(${text},${around[0]},${mark}),${around[1]},${mark})&${mark}`;
}

/**
 * How a cell of the accounts is read, as a formula: numbers and days as numbers; texts trimmed, in small letters; lists as
 * items between separators; all of them "" where the cell is blank. Flags 1 for yes, 0 for no, 0.5 where it is not known.
 * @param mapping - the field's; its unit and whether 0 is a blank count
 * @param cell - a reference to the cell
 * @param mark - a character that stands in no text
 */
export function readingFormula(mapping: FieldMapping, cell: string, mark: string): string {
  const text = `LOWER(TRIM(${cell}))`;
  const known = (value: string): string => `IFERROR(IF(${isAmong(text, blankWords, mark)},"",${value}),"")`;
  switch (mapping.kind) {
    case 'number':
    case 'money': {
      const amount = mapping.unit === 1 ? cell : `${cell}*${numberLiteral(mapping.unit) ?? '1'}`;
      const number = mapping.zero === 'blank' ? `IF(${cell}=0,"",${amount})` : amount;
      return `IF(ISNUMBER(${cell}),${number},"")`;
    }
    case 'date': {
      const day = mapping.zero === 'blank' ? `IF(INT(${cell})=0,"",INT(${cell}))` : `INT(${cell})`;
      return `IF(ISNUMBER(${cell}),${day},"")`;
    }
    case 'flag': {
      const word = `IF(${isAmong(text, yesWords, mark)},1,IF(${isAmong(text, noWords, mark)},0,0.5))`;
      return `IFERROR(IF(ISLOGICAL(${cell}),IF(${cell},1,0),${word}),0.5)`;
    }
    case 'list':
      return known(itemsOf(text, mapping.separator.toLowerCase()));
    case 'category':
    case 'id':
      return known(text);
  }
}
