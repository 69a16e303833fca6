import { found, refused, type Result } from '#core';
import { cutOffLate, engineRefused, type AnswerRow, type Engine, type Written } from './engine';

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

/** How many rows an output has that stands in its place already. */
export async function counted(query: Engine['query'], out: string): Promise<Result<Written>> {
  const rows = await query(`SELECT count(*) AS n FROM ${out}`);
  if (rows.ok) return found({ rows: Number(rows.value[0]?.['n']), relation: out });
  const isCutOff = rows.problems.some(({ code }) => code === 'warehouse/cut-off');
  return isCutOff ? refused([cutOffLate()]) : rows;
}
