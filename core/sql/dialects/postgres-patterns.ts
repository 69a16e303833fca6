import { namedCharacters } from '../patterns';

/** One character of a pattern: by number, behind a backslash, or as it stands. */
const one = '\\\\x\\{[0-9A-Fa-f]+\\}|\\\\[^x]|[^\\]\\\\]';
const wholeClass = new RegExp(`^\\[(?!\\^)((?:${one})+)\\]$`);
const without = `\\[\\^(\\\\x\\{[0-9A-Fa-f]+\\}|[^\\]\\\\])\\]`;
const shortWithout = new RegExp(`^\\^${without}\\{1,([0-9]+)\\}\\$$`);
const before = new RegExp(`^\\^\\(${without}\\*\\)\\1$`);
const behind = new RegExp(`^(\\\\x\\{[0-9A-Fa-f]+\\}|[^\\]\\\\])\\(\\[\\^\\1\\]\\*\\)\\$$`);
const beginnings = /^\^\(([^\\^$.*+?()[\]{}]+)\)$/;
const plainText = /^[^\\^$.*+?()[\]{}|]+$/;
const columnName = /^[a-z_][a-z0-9_]*$/;

/** So many characters are looked for one by one; of more, a pattern is the quicker way. */
const fewCharacters = 128;

/** How the text of a pattern is said: a literal. */
type Literal = (text: string) => string;

/** The characters that stand in a class, ranges written out. */
export function charactersOf(inside: string): string {
  const parts = inside.match(new RegExp(one, 'g')) ?? [];
  const codes = parts.map((part) =>
    namedCharacters(part)
      .replace(/^\\(?=.)/, '')
      .charCodeAt(0),
  );
  const all: number[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const last = codes[at + 2];
    if (parts[at + 1] !== '-' || last === undefined) all.push(codes[at]!);
    else {
      for (let code = codes[at]!; code <= last; code += 1) all.push(code);
      at += 2;
    }
  }
  return String.fromCharCode(...all);
}

/** The characters of a pattern that is one class of few; null for every other pattern. */
function classOf(common: string): string | null {
  const inside = wholeClass.exec(common)?.[1];
  const characters = inside === undefined ? '' : charactersOf(inside);
  return characters === '' || characters.length > fewCharacters ? null : characters;
}

/**
 * `matches` without a pattern; null where it takes one. PostgreSQL keeps 32 patterns at hand: where a row asks for more, each is
 * read anew for every row, which takes up to milliseconds.
 */
export function plainMatches(of: string, common: string, text: Literal): string | null {
  if (!columnName.test(of)) return null;
  const short = shortWithout.exec(common);
  if (short) {
    const sign = text(namedCharacters(short[1]!));
    return `(char_length(${of}) BETWEEN 1 AND ${short[2]} AND strpos(${of}, ${sign}) = 0)`;
  }
  const starts = beginnings.exec(common)?.[1]?.split('|');
  if (starts) return `(${starts.map((each) => `starts_with(${of}, ${text(each)})`).join(' OR ')})`;
  const characters = classOf(common);
  return characters === null ? null : `(translate(${of}, ${text(characters)}, '') <> ${of})`;
}

/** `group` without a pattern, of what stands before or behind a sign; null where it takes one. */
export function plainGroup(of: string, common: string, text: Literal): string | null {
  if (!columnName.test(of)) return null;
  const first = before.exec(common)?.[1];
  if (first !== undefined) {
    const sign = text(namedCharacters(first));
    return `CASE WHEN strpos(${of}, ${sign}) > 0 THEN split_part(${of}, ${sign}, 1) END`;
  }
  const last = behind.exec(common)?.[1];
  if (last === undefined) return null;
  const sign = text(namedCharacters(last));
  return `CASE WHEN strpos(${of}, ${sign}) > 0 THEN reverse(split_part(reverse(${of}), ${sign}, 1)) END`;
}

/** `replaceAll` without a pattern: of single characters by one or none, or of a plain text; null where it takes one. */
export function plainReplace(of: string, common: string, by: string, text: Literal): string | null {
  const characters = classOf(common);
  if (characters !== null && by.length <= 1)
    return `translate(${of}, ${text(characters)}, ${text(by.repeat(characters.length))})`;
  return plainText.test(common) ? `replace(${of}, ${text(common)}, ${text(by)})` : null;
}
