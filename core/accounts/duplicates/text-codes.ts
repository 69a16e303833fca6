/** One text a record, each text once: `codes[row]` is a place in `texts`, and place 0 is blank. */
export interface TextCodes {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
  /** Records that have each text; of the blank, those without one. */
  readonly counts: Int32Array;
}

/** Spellings that are remembered with what they come to; a column of names rarely repeats one. */
const mostSpellings = 50_000;

/**
 * Gives the texts of records their places.
 * @param length records
 * @param textAt the text of a record as received; the empty text where it is blank
 * @param plain what a text is compared as; texts that come to the same share a place
 */
export function textCodes(
  length: number,
  textAt: (row: number) => string,
  plain: (text: string) => string,
): TextCodes {
  const codes = new Int32Array(length);
  const texts = [''];
  const places = new Map<string, number>([['', 0]]);
  const spellings = new Map<string, number>([['', 0]]);
  for (let row = 0; row < length; row += 1) {
    const text = textAt(row);
    let place = spellings.get(text);
    if (place === undefined) {
      const compared = plain(text);
      place = places.get(compared);
      if (place === undefined) {
        place = texts.push(compared) - 1;
        places.set(compared, place);
      }
      if (spellings.size < mostSpellings) spellings.set(text, place);
    }
    codes[row] = place;
  }
  return { codes, texts, counts: countCodes(codes, texts.length) };
}

/** How many records have each code. */
export function countCodes(codes: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const code of codes) counts[code]! += 1;
  return counts;
}
