import { naturalLogarithm } from '../../stats/exponential';
import { looksLikeTest } from './bare-name';
import { phoneticKey } from './phonetic-key';
import { isPlaceWord } from './place-words';
import type { TextCodes } from './text-codes';

/** What names are made of, for comparing any two of them; a name is its code. */
export interface NameBook {
  /** The words of name `code` are `words[starts[code] … starts[code + 1]]`. */
  readonly starts: Int32Array;
  readonly words: Int32Array;
  readonly texts: readonly string[];
  /** How much a word tells: the rarer, the more; less for places. */
  readonly weights: Float64Array;
  /** Names that have each word, times the records that have the name. */
  readonly records: Int32Array;
  readonly isPlace: Uint8Array;
  readonly isNumber: Uint8Array;
  /** Names without their blanks. */
  readonly compact: readonly string[];
  /** First letters of names of two words or more; the empty text for others. */
  readonly initials: readonly string[];
  /** What the most telling word sounds like. */
  readonly sounds: readonly string[];
  readonly isTest: Uint8Array;
}

const placeWeight = 0.3;
const mostWords = 8;
const longestInitials = 6;

interface Words {
  readonly starts: Int32Array;
  readonly words: Int32Array;
  readonly texts: readonly string[];
  readonly records: Int32Array;
}

function wordsOf({ texts: names, counts }: TextCodes): Words {
  const starts = new Int32Array(names.length + 1);
  const places = new Map<string, number>();
  const texts: string[] = [];
  const all: number[] = [];
  const records: number[] = [];
  names.forEach((name, code) => {
    starts[code] = all.length;
    if (name === '') return;
    for (const word of name.split(' ').slice(0, mostWords)) {
      let place = places.get(word);
      if (place === undefined) {
        place = texts.push(word) - 1;
        places.set(word, place);
        records.push(0);
      }
      records[place]! += counts[code]!;
      all.push(place);
    }
  });
  starts[names.length] = all.length;
  return { starts, words: Int32Array.from(all), texts, records: Int32Array.from(records) };
}

function initialsOf(name: string): string {
  const words = name.split(' ');
  if (words.length < 2 || words.length > longestInitials) return '';
  return words.map((word) => word[0]!).join('');
}

/** Takes the names of records apart. */
export function nameBook(names: TextCodes): NameBook {
  const { starts, words, texts, records } = wordsOf(names);
  const isPlace = Uint8Array.from(texts, (text) => Number(isPlaceWord(text)));
  const count = names.codes.length;
  const weights = Float64Array.from(texts, (_, word) => {
    const rarity = naturalLogarithm(1 + count / (1 + records[word]!)) + 0.5;
    return isPlace[word] === 1 ? placeWeight * rarity : rarity;
  });
  const soundOf = (code: number): string => {
    let best = -1;
    for (let at = starts[code]!; at < starts[code + 1]!; at += 1) {
      const word = words[at]!;
      if (best < 0 || weights[word]! > weights[best]!) best = word;
    }
    return best < 0 ? '' : phoneticKey(texts[best]!);
  };
  return {
    ...{ starts, words, texts, records, weights, isPlace },
    isNumber: Uint8Array.from(texts, (text) => Number(/\d/.test(text))),
    compact: names.texts.map((name) => name.replaceAll(' ', '')),
    initials: names.texts.map(initialsOf),
    sounds: names.texts.map((_, code) => soundOf(code)),
    isTest: Uint8Array.from(names.texts, (name) => Number(name !== '' && looksLikeTest(name))),
  };
}
