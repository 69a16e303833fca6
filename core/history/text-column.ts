import type { TextColumn } from '../expr/columns';
import { fold } from '../expr/fold';

/** Places that 16 bits hold beside blank and `other`. */
const mostTexts = 65_000;

/**
 * Texts as a column by dictionary: place 0 is blank, texts that fold to the same are one, as first received; the places
 * stand in the order of code units, so that the order of the rows does not matter. Beyond 65,000 texts the rest share
 * the place `other`.
 */
export function textColumn(texts: readonly string[]): TextColumn {
  const spellings = new Map<string, string>();
  for (const text of new Set(texts)) {
    const before = spellings.get(fold(text));
    if (text !== '' && (before === undefined || text < before)) spellings.set(fold(text), text);
  }
  const all = [...spellings].sort(([a], [b]) => (a < b ? -1 : 1));
  const named = all.slice(0, mostTexts);
  const many = all.length > mostTexts;
  const places = new Map(named.map(([key], at) => [key, at + 1]));
  const values: (string | null)[] = [null, ...named.map(([, text]) => text)];
  if (many) values.push('');
  const other = values.length - 1;
  const kept = new Map<string, number>([['', 0]]);
  for (const text of new Set(texts)) if (text !== '') kept.set(text, places.get(fold(text)) ?? other);
  const codes = values.length <= 256 ? new Uint8Array(texts.length) : new Uint16Array(texts.length);
  texts.forEach((text, row) => {
    codes[row] = kept.get(text) ?? 0;
  });
  return { kind: 'text', codes, values, ...(many ? { other } : {}) };
}

/** How many rows hold each text of a column, by the text as it stands in the dictionary. */
export function countTexts({ codes, values, other }: TextColumn): Map<string, number> {
  const counts = new Float64Array(values.length);
  for (let row = 0; row < codes.length; row += 1) counts[codes[row]!]! += 1;
  return new Map(
    values.flatMap((text, place) =>
      text === null || place === other || counts[place] === 0 ? [] : [[text, counts[place]!] as const],
    ),
  );
}
