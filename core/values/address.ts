/** The letters above a column counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The column, counted from 0, that letters stand above: `A` is 0, `AA` is 26. */
export function columnOfLetters(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** A sheet's name as formulas quote it, whatever it is: `'O''Brien'!`. */
export function sheetPrefix(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/** A sheet's name before a cell as people read it, quoted only where it must be: `Model!`, `'My model'!`. */
export function readableSheetPrefix(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? `${name}!` : sheetPrefix(name);
}
