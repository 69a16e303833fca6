import Papa from 'papaparse';
import { found, refused, type Result } from '#core';
import { decodeText } from './decode-text';
import { oddQuotes, quoteUnclosed, rowsInWords } from './file-problems';
import { unguardFormula } from './formula-guard';

/** The rows of a csv file: texts as received, apart from the `'` that our own export puts before formulas. */
export type TextRows = readonly (readonly string[])[];

const SEPARATORS = [',', ';', '\t', '|'];
const SAMPLE_ROWS = 50;
/** Enough to hold the sample rows of any sensible file. */
const SAMPLE_CHARACTERS = 500_000;

/**
 * Reads a csv, tsv or other separated text. The separator is the one that cuts the first rows into the same number of
 * cells, unless the first line says it (`sep=;`).
 */
export function readCsv(bytes: Uint8Array, file: string): Result<TextRows> {
  const decoded = decodeText(bytes, file);
  if (!decoded.ok) return decoded;
  const told = /^sep=(.)\r?\n/.exec(decoded.value);
  const { text, newline } = evenLines(told ? decoded.value.slice(told[0].length) : decoded.value);
  const delimiter = told?.[1] ?? inferSeparator(text, newline);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline });
  const unclosed = errors.find((error) => error.code === 'MissingQuotes');
  if (unclosed) return refused([quoteUnclosed({ file, row: (unclosed.row ?? 0) + 1 })]);
  const odd = [
    ...new Set(errors.filter((error) => error.code === 'InvalidQuotes').map((error) => (error.row ?? 0) + 1)),
  ];
  if (/'+[=+\-@\t\r]/.test(text)) unguard(data);
  return found(
    data,
    odd.length > 0 ? [...decoded.notices, oddQuotes({ file, rows: rowsInWords(odd) })] : decoded.notices,
  );
}

/** The rows were made just now and nobody else holds them, so they are changed in place. */
function unguard(rows: string[][]): void {
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1) {
      const text = row[column]!;
      if (text.charCodeAt(0) === 0x27) row[column] = unguardFormula(text);
    }
  }
}

type Newline = '\r\n' | '\n' | '\r';

/** Files that were glued together end their lines in two ways; outside quotation marks they are made one. */
function evenLines(text: string): { text: string; newline: Newline } {
  if (!text.includes('\r')) return { text, newline: '\n' };
  const alone = /[^\r]\n/.test(text);
  if (!alone) return { text, newline: text.includes('\r\n') ? '\r\n' : '\r' };
  const pieces = text
    .split('"')
    .map((piece, index) => (index % 2 === 0 ? piece.replace(/\r\n?/g, '\n') : piece));
  return { text: pieces.join('"'), newline: '\n' };
}

function inferSeparator(text: string, newline: Newline): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best = { separator: ',', evenness: 0, width: 1 };
  for (const separator of SEPARATORS) {
    const { data } = Papa.parse<string[]>(sample, {
      delimiter: separator,
      newline,
      preview: SAMPLE_ROWS,
      skipEmptyLines: true,
    });
    const width = data[0]?.length ?? 0;
    if (width < 2) continue;
    const evenness = data.filter((row) => row.length === width).length / data.length;
    if (evenness > best.evenness || (evenness === best.evenness && width > best.width)) {
      best = { separator, evenness, width };
    }
  }
  return best.separator;
}
