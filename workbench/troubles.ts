import { columnLetters } from '#core';
import type { Spreadsheet } from './spreadsheet';
import { troubleLines } from './trouble-lines';
import type { FormulaTrouble } from './worksheet-functions';

/** What is wrong with the formulas of the open workbook, each with its cell. */
export interface Troubles {
  readonly note: (trouble: FormulaTrouble) => void;
  /** Leaves all of it behind, as when another workbook is opened. */
  readonly forget: () => void;
  readonly follow: (listener: (lines: readonly string[]) => void) => () => void;
}

/** Keeps the messages of formulas that gave an error, until they give an answer or are gone. */
export function keepTroubles(spreadsheet: () => Spreadsheet): Troubles {
  const known = new Map<string, FormulaTrouble>();
  const listeners = new Set<(lines: readonly string[]) => void>();
  let timer = 0;
  const lines = () =>
    troubleLines(
      [...known.values()].flatMap(({ messages, name, ...place }) => {
        const cell = cellOf(spreadsheet(), { messages, name, ...place });
        return cell ? [{ cell, name, messages }] : [];
      }),
    );
  // A calculation calls many functions; what they said is shown once, when it is over.
  const tellSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const told = lines();
      for (const listener of listeners) listener(told);
    }, 60);
  };
  return {
    note: (trouble) => {
      const key = `${trouble.sheetId} ${trouble.row} ${trouble.column}`;
      if (trouble.messages.length > 0) known.set(key, trouble);
      else known.delete(key);
      tellSoon();
    },
    forget: () => {
      known.clear();
      tellSoon();
    },
    follow: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The cell's address while the formula still stands there. */
function cellOf(spreadsheet: Spreadsheet, { sheetId, row, column, name }: FormulaTrouble): string | null {
  const sheet = spreadsheet.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  const formula = sheet?.getSheet().getCellRaw(row, column)?.f;
  if (!sheet || !formula?.toUpperCase().includes(name)) return null;
  return `${sheet.getSheetName()}!${columnLetters(column)}${row + 1}`;
}
