import { found, refused, type Result } from '#core';
import { engineRefused, type AnswerRow } from './engine';

const SHOWN = 200;

/** The rows that a program printed as JSON; what it prints for no rows at all is no rows. */
export function jsonRows(engine: string, printed: string): Result<readonly AnswerRow[]> {
  const text = printed.trim();
  if (text === '') return found([]);
  try {
    const rows: unknown = JSON.parse(text);
    if (rows === null) return found([]);
    if (Array.isArray(rows)) return found(rows as readonly AnswerRow[]);
  } catch {
    // Said below, with what was printed.
  }
  return refused([engineRefused({ engine, detail: `its answer is no JSON: ${text.slice(0, SHOWN)}` })]);
}
