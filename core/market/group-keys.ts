import type { Column, Frame } from '../expr/columns';
import type { Codes } from '../stats/group-rows';

/** A column to group by: a code a row, and the text of each code (null: blank). */
export interface GroupKey {
  readonly codes: Codes;
  readonly texts: readonly (string | null)[];
  /** Rows that may belong elsewhere: the other code, or 0 where the row is sure of its own. */
  readonly alternatives?: Codes;
}

/** The text of each truth value, by its number: false, unknown, true. */
const truthTexts = ['no', null, 'yes'] as const;

/** Writes another column's codes in the codes of `texts`, which grows by the texts that it lacks. */
function recoded(from: Column & { readonly kind: 'text' }, texts: (string | null)[]): Codes {
  const places = new Map(texts.map((text, place) => [text, place]));
  const codeOf = from.values.map((text) => {
    const place = places.get(text) ?? texts.length;
    if (place === texts.length) texts.push(text);
    return place;
  });
  const codes = new Uint16Array(from.codes.length);
  for (let row = 0; row < codes.length; row++) codes[row] = codeOf[from.codes[row]!]!;
  return codes;
}

/**
 * A column as a key to group by, with its `possible …` column as the alternatives where the frame has one.
 * @returns undefined where the column is neither text nor truth: a list would put one account into several groups
 */
export function groupKey(frame: Frame, name: string): GroupKey | undefined {
  const column = frame.columns.get(name);
  if (column?.kind === 'truth') return { codes: column.values, texts: truthTexts };
  if (column?.kind !== 'text') return undefined;
  const possible = frame.columns.get(`possible ${name}`);
  if (possible?.kind !== 'text') return { codes: column.codes, texts: column.values };
  const texts = [...column.values];
  return { codes: column.codes, alternatives: recoded(possible, texts), texts };
}
