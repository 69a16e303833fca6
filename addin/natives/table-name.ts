const address = /^[a-z]{1,3}\d+$/i;
const rowAndColumn = /^r\d*(c\d*)?$|^c\d*$/i;
const LONGEST = 255;

/** A name as Excel takes it for a table or a range: it begins with a letter, holds no blank, and is no address. */
function legalName(wanted: string): string {
  const plain = wanted.replace(/[^\p{L}\p{N}_.]/gu, '_').slice(0, LONGEST - 1);
  const isLegal = /^[\p{L}_]/u.test(plain) && !address.test(plain) && !rowAndColumn.test(plain);
  return isLegal ? plain : `_${plain}`;
}

/**
 * The name that a table gets: the wanted one where it is legal and free, else one close to it.
 * @param taken names of all tables and ranges of the workbook, which are one list whatever their case
 */
export function tableName(wanted: string, taken: readonly string[]): string {
  const held = new Set(taken.map((name) => name.toLowerCase()));
  const legal = legalName(wanted);
  let name = legal;
  for (let next = 2; held.has(name.toLowerCase()); next++) name = `${legal}_${next}`;
  return name;
}
