import { latinWords, withoutUmlauts } from './latin-words';

const shortened = [
  'str street strasse st straat',
  'ave avenue av avenida avda',
  'rd road',
  'blvd boulevard bd boul',
  'dr drive',
  'ln lane',
  'ct court',
  'sq square',
  'pl place platz plaza plaats pza',
  'pkwy parkway pky',
  'hwy highway',
  'ste suite unit floor fl apt room rm etage',
  'n north',
  's south',
  'e east',
  'w west',
  'weg way wy',
  'r rue',
  'c calle',
];

const wordMeant: ReadonlyMap<string, string> = new Map(
  shortened.flatMap((line) => {
    const words = line.split(' ');
    return words.map((word): [string, string] => [word, words[0]!]);
  }),
);

/** What stands behind the house: a suite or a floor. */
const inside = / ste(?: .*)?$/;

/**
 * A street and house number without what spellings differ in; a suite or floor behind them goes. `Hauptstraße 5` and
 * `5 Haupt Str.` are both `5 hauptstr`.
 * @returns the number before the street, wherever it stood; the empty text where there is no house number, for a street alone is
 *   shared by many
 */
export function plainStreet(text: string): string {
  const words = latinWords(text)
    .replace(/(strasse|straat|street|str)\b/g, ' str')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => wordMeant.get(word) ?? word)
    .join(' ')
    .replace(inside, '')
    .split(' ');
  const numbers = words.filter((word) => /^\d/.test(word));
  const street = words.filter((word) => !/^\d/.test(word)).join('');
  return numbers.length === 0 || street === '' ? '' : `${numbers[0]!} ${withoutUmlauts(street)}`;
}
