import { addressOf } from './address';
import type { Area } from './area';
import type { Sheet } from './sheet';

/** A name of the workbook or of one sheet, for a block of cells or a formula. */
export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to; null where it is the workbook's. */
  readonly scope: Sheet | null;
  meaning: { area: Area } | { formula: string };
  visible: boolean;
  comment: string;
}

/** A workbook, as far as its names go. */
interface WithNames {
  readonly names: readonly DefinedName[];
}

/** @returns The name as a sheet sees it: its own first, then the workbook's. */
export function findName(book: WithNames, name: string, from: Sheet | null): DefinedName | undefined {
  const same = book.names.filter((known) => known.name.toLowerCase() === name.toLowerCase());
  return (
    same.find(({ scope }) => scope !== null && scope === from) ?? same.find(({ scope }) => scope === null)
  );
}

/** @returns "=Sheet1!$A$1:$B$2", or the formula. */
export function nameFormula({ meaning }: DefinedName): string {
  if ('formula' in meaning) return meaning.formula;
  const [sheet = '', cells = ''] = splitLast(addressOf(meaning.area));
  return `=${sheet}!${cells.replace(/([A-Z]+)/gu, '$$$1').replace(/(\d+)/gu, '$$$1')}`;
}

function splitLast(address: string): [string, string] {
  const at = address.lastIndexOf('!');
  return [address.slice(0, at), address.slice(at + 1)];
}

/**
 * @returns Whether Excel takes it as a name of a table or a block: a letter, underscore or backslash first, then
 *   letters, figures, points and underscores; no blanks; at most 255 signs; no cell's address; not C or R.
 */
export function isLegalName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    name.length <= 255 &&
    !/^[CcRr]$/u.test(name) &&
    !isCellAddress(name) &&
    !/^[Rr]\d*[Cc]\d*$/u.test(name)
  );
}

function isCellAddress(name: string): boolean {
  const match = /^([A-Za-z]{1,3})(\d{1,7})$/u.exec(name);
  if (!match) return false;
  const column = [...(match[1] ?? '').toUpperCase()].reduce((sum, at) => sum * 26 + at.charCodeAt(0) - 64, 0);
  return column <= 16_384 && Number(match[2]) >= 1 && Number(match[2]) <= 1_048_576;
}
