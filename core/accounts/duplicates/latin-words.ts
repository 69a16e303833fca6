/** Letters of other alphabets as Latin spells them; ISO 9 and ELOT 743 without their accents. */
const alphabets = [
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh',
  'щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:i є:e ґ:g ў:u ј:j љ:lj њ:nj ћ:c ђ:dj џ:dz',
  'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o',
];

/** Latin letters that are no letter with an accent. */
const letters = 'ß:ss æ:ae œ:oe ø:o å:a đ:d ð:d ħ:h ı:i ł:l þ:th ŋ:n ĳ:ij';

const pairsOf = (line: string) => line.split(' ').map((pair): [string, string] => [pair[0]!, pair.slice(2)]);

const spelt: ReadonlyMap<string, string> = new Map([...alphabets, letters].flatMap(pairsOf));

const otherLetters = /[ßæœøåđðħıłþŋĳа-яё-џґα-ως]/g;

const plainLetters = /^[a-z0-9 ]*$/;

/**
 * A text as lower case words of plain Latin letters and digits, single blanks between them: accents go, and
 * Cyrillic and Greek letters become their nearest Latin ones. `Łódź-Süd` is `lodz sud`. Letters of other scripts stay.
 */
export function latinWords(text: string): string {
  let lower = text.toLowerCase();
  if (!plainLetters.test(lower) || lower.includes('  ')) {
    lower = lower
      .normalize('NFKD')
      // What й and ё are made of is taken off like any accent.
      .replace(/[\u0300-\u036f]/g, '')
      .replace(otherLetters, (letter) => spelt.get(letter) ?? letter)
      .replace(/[’'´`]/g, '')
      .replace(/[^\p{L}\d]+/gu, ' ');
  }
  return lower.trim();
}

/** Umlauts are written with an e where a keyboard has none. */
const umlauts = /(?<![aeiouq])[uo]e(?![aeiou])|ae/g;

/** Words of `latinWords` in which `ue`, `oe` and `ae` are the umlauts that they may stand for: `mueller` is `muller`. */
export function withoutUmlauts(words: string): string {
  return words.includes('e') ? words.replace(umlauts, (two) => two[0]!) : words;
}
