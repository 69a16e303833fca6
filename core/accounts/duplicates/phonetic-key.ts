/** Letters that sound alike, in order; what is left of vowels is only the first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn|wr)/, 'n'],
  [/^x/, 's'],
  [/sch|sh|tsch|tch|ch/g, 'x'],
  [/ph|pf/g, 'f'],
  [/th|dt/g, 't'],
  [/ck|q|c(?![eiy])/g, 'k'],
  [/c|z/g, 's'],
  [/w/g, 'v'],
  [/dg|j(?=[aeiouy])/g, 'g'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/f/g, 'v'],
  [/g/g, 'k'],
  [/m/g, 'n'],
];

const longest = 6;

/**
 * A word as it sounds in several languages: consonants that are confused are one, vowels behind the first letter go, doubled
 * sounds are one. `meier`, `mayer` and `meyr` sound alike.
 * @param word a lower case word of plain Latin letters; others are left as they are
 * Source: the idea of Soundex (Russell 1918) and of the Cologne phonetics (Postel 1969); the classes are our own.
 */
export function phoneticKey(word: string): string {
  let sound = word;
  for (const [letters, one] of sounds) sound = sound.replace(letters, one);
  const first = /^[aeiouy]/.test(sound) ? 'a' : '';
  return (first + sound.replace(/[aeiouyh]/g, '')).replace(/(.)\1+/g, '$1').slice(0, longest);
}
