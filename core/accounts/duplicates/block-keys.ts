import type { DuplicateRecords } from './duplicate-records';
import type { NameBook } from './name-book';
import { blockPass, type BlockPass } from './block-pass';

type NumberAt = (row: number) => number;

/** Gives each two numbers a key from 1 up; 0 where one of them is 0. */
function keysOfTwo(length: number, first: NumberAt, second: NumberAt): Int32Array {
  const known = new Map<number, number>();
  const keys = new Int32Array(length);
  for (let row = 0; row < length; row += 1) {
    const [one, other] = [first(row), second(row)];
    if (one === 0 || other === 0) continue;
    const joined = one * 0x1000000 + other;
    let key = known.get(joined);
    if (key === undefined) {
      key = known.size + 1;
      known.set(joined, key);
    }
    keys[row] = key;
  }
  return keys;
}

/** Texts as whole numbers, from 1 up; 0 for the empty text. */
function numbersOf(texts: readonly string[], cut: (text: string) => string = (text) => text): Int32Array {
  const known = new Map<string, number>([['', 0]]);
  return Int32Array.from(texts, (text) => {
    const short = cut(text);
    const number = known.get(short) ?? known.size;
    known.set(short, number);
    return number;
  });
}

/** Places by code in the order of texts. */
function ranksOf(texts: readonly string[]): Int32Array {
  const order = Array.from(texts, (_, code) => code).sort((one, other) =>
    texts[one]! < texts[other]! ? -1 : texts[one]! > texts[other]! ? 1 : one - other,
  );
  const ranks = new Int32Array(texts.length);
  order.forEach((code, rank) => (ranks[code] = rank));
  return ranks;
}

/** Records by name as it sorts, those of one name by place: what is alike stands side by side. */
export function neighbourOrder(
  { count, name, postalCode, city, phone }: DuplicateRecords,
  book: NameBook,
): Int32Array {
  const all = Int32Array.from({ length: count }, (_, row) => row);
  const byPhone = blockPass(phone.codes, all, 0).order;
  const byCity = blockPass(city.codes, byPhone, 0).order;
  const byPlace = blockPass(postalCode.codes, byCity, 0).order;
  const ranks = ranksOf(book.compact);
  const byName = Int32Array.from(name.codes, (code) => ranks[code]!);
  return blockPass(byName, byPlace, 0).order;
}

const soundsLike = 2;
const shortest = 2;
const longest = 5;

/** A short name, or the initials of a long one: `ibm` of both. */
function shortNames({ name }: DuplicateRecords, { compact, initials }: NameBook): Int32Array {
  const short = compact.map((text, code) =>
    text.length >= shortest && text.length <= longest
      ? text
      : initials[code]!.length > shortest
        ? initials[code]!
        : '',
  );
  const numbers = numbersOf(short);
  return name.codes.map((code) => numbers[code]!);
}

/** The keys by which records are brought together, and how many records one key may have for all their pairs. */
function waysOf(records: DuplicateRecords, book: NameBook): readonly (readonly [Int32Array, number])[] {
  const { count, name, domain, phone, page, street, postalCode, city } = records;
  const whole = numbersOf(book.sounds);
  const begun = numbersOf(book.sounds, (sound) => sound.slice(0, soundsLike));
  const soundAt: NumberAt = (row) => begun[name.codes[row]!]!;
  return [
    [name.codes, 30],
    [domain.codes, 40],
    [phone.codes, 30],
    [page.codes, 20],
    [
      keysOfTwo(
        count,
        (row) => street.codes[row]!,
        (row) => postalCode.codes[row]! || city.codes[row]!,
      ),
      20,
    ],
    [keysOfTwo(count, (row) => postalCode.codes[row]!, soundAt), 16],
    [
      keysOfTwo(
        count,
        (row) => city.codes[row]!,
        (row) => whole[name.codes[row]!]!,
      ),
      20,
    ],
    [name.codes.map((code) => whole[code]!), 12],
    [shortNames(records, book), 12],
  ];
}

/**
 * The ways in which records are brought together, but for their rare words. Each costs at most a number of pairs in
 * proportion to the records, however many records one key has.
 * @param play 1 for a record that takes part
 */
export function blockPasses(
  records: DuplicateRecords,
  book: NameBook,
  order: Int32Array,
  play: Uint8Array,
): readonly BlockPass[] {
  return waysOf(records, book).map(([keys, most]) =>
    blockPass(
      keys.map((key, row) => (play[row] === 1 ? key : 0)),
      order,
      most,
    ),
  );
}

/** Words of each name by which records are brought together: its rarest. */
export const rareWords = 3;

/**
 * The rarest words of each name, as keys: `rareWords` a name, 0 where it has fewer that are rare enough.
 * @param most records that a word may have to be rare
 */
export function rareWordKeys({ name }: DuplicateRecords, book: NameBook, most: number): Int32Array {
  const { starts, words, records, isNumber, isPlace } = book;
  const keys = new Int32Array(name.texts.length * rareWords);
  for (let code = 1; code < name.texts.length; code += 1) {
    const rare = [...words.subarray(starts[code], starts[code + 1])]
      .filter(
        (word) => records[word]! > 1 && records[word]! <= most && isNumber[word] === 0 && isPlace[word] === 0,
      )
      .sort((one, other) => records[one]! - records[other]! || one - other)
      .slice(0, rareWords);
    rare.forEach((word, at) => (keys[code * rareWords + at] = word + 1));
  }
  return keys;
}
