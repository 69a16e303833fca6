/** What the name of every review sheet begins with: no owner's name can be one that spreadsheets keep for themselves. */
const prefix = 'Review';
/** Of an account that nobody owns. */
const nobody = 'without owner';
/** Excel counts in UTF-16 units. */
const longest = 31;

/** What no sheet's name may hold, and characters that nobody sees. */
const forbidden = /[[\]:*?/\\\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** The form in which spreadsheets tell sheet names apart: without case, and without width. */
const folded = (name: string): string => name.normalize('NFKC').toLowerCase();

/** A text cut to so many UTF-16 units, between two characters. */
function cut(text: string, length: number): string {
  let end = '';
  for (const character of text) {
    if (end.length + character.length > length) break;
    end += character;
  }
  return end;
}

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');

/**
 * The name of each owner's review sheet: `Review Ann Lee`. Characters that sheets cannot have become blanks, long names are
 * cut to 31 characters, and names that would then be the same (or differ by case alone) are numbered in the order of the
 * owners' own names, so that the same owners always get the same names.
 * @param owners every owner of the accounts, blank for none; chosen or not
 * @param taken the sheets of the workbook that are no review sheets
 * @returns by owner
 */
export function reviewSheetNames(
  owners: readonly string[],
  taken: readonly string[] = [],
): ReadonlyMap<string, string> {
  const used = new Set(taken.map(folded));
  const names = new Map<string, string>();
  for (const owner of [...new Set(owners)].sort()) {
    const said = `${prefix} ${tidy(owner) || nobody}`;
    let name = tidy(cut(said, longest));
    for (let number = 2; used.has(folded(name)); number++) {
      const behind = ` (${number})`;
      name = tidy(cut(said, longest - behind.length)) + behind;
    }
    used.add(folded(name));
    names.set(owner, name);
  }
  return names;
}
