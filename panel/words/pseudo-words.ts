import type { Words } from './words';

const accents: Readonly<Record<string, string>> = {
  ...{ a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', c: 'ç', n: 'ñ', s: 'š', z: 'ž' },
  ...{ A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', C: 'Ç', N: 'Ñ', S: 'Š', Z: 'Ž' },
};

/** One text made strange and a third longer, within brackets: what shows plain, or is cut, was not made ready. */
export function pseudoText(text: string): string {
  const strange = text.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter);
  return `[${strange}${'~'.repeat(Math.ceil(text.length / 3))}]`;
}

/** All words made strange; what is put into them stays as it is. */
export function pseudoWords(words: Words): Words {
  return strange(words) as Words;
}

function strange(words: unknown): unknown {
  if (typeof words === 'string') return pseudoText(words);
  if (typeof words === 'function') return strangely(words as (...given: unknown[]) => string);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, strange(inner)]));
}

/** Private marks stand for texts that are put in while the words around them are made strange. */
function strangely(said: (...given: unknown[]) => string): (...given: unknown[]) => string {
  return (...given) => {
    const text = said(...given.map((one, index) => (typeof one === 'string' ? mark(index) : one)));
    return pseudoText(text).replace(/[\uE000-\uE0FF]/g, (one) => String(given[one.charCodeAt(0) - 0xe000]));
  };
}

function mark(index: number): string {
  return String.fromCharCode(0xe000 + index);
}
