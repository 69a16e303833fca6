import type { WrittenCell } from '#core';
import { isDayFormat, typedText } from '#core';
import type { Block } from '#panel';
import { columnOf, rangeOf } from './block-range';
import { findSpills, isSpilledInto } from './find-spills';
import { readPieces } from './read-pieces';
import { isInside, pivotBlocks } from './pivot-blocks';

/** What Excel takes for a cell so that it becomes what it was. */
export type Typed = string | number | boolean;

/** Cells as they can be put back: what was typed, and a number format for a column, or one for each of its rows. */
export interface KeptCells {
  readonly typed: readonly (readonly Typed[])[];
  readonly formats: readonly (string | readonly string[])[];
}

/** What one cell holds, before it is said in one way or another. */
type Held =
  | { readonly kind: 'formula' | 'text' | 'error'; readonly text: string }
  | { readonly kind: 'value'; readonly value: number | boolean }
  | null;

/** What was typed or written into a block: formulas as formulas; what they spill, and what pivot tables show, is left out. */
export async function readKept(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: string,
  block: Block,
): Promise<readonly (readonly WrittenCell[])[]> {
  const { held, formats } = await readHeld(context, worksheet, sheet, block);
  return held.map((cells, row) =>
    cells.map((cell, column): WrittenCell => {
      if (cell === null) return null;
      if (cell.kind === 'formula') return { formula: cell.text };
      if (cell.kind !== 'value') return cell.text;
      const isDay = typeof cell.value === 'number' && isDayFormat(formats[row]?.[column]);
      return isDay ? { day: Number(cell.value) } : cell.value;
    }),
  );
}

/** The same so that it can be put back, with the number format of each cell. */
export async function readTyped(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: string,
  block: Block,
): Promise<KeptCells> {
  const { held, formats } = await readHeld(context, worksheet, sheet, block);
  return {
    typed: held.map((cells) => cells.map(typedCell)),
    formats: Array.from({ length: block.columnCount }, (_, column) => {
      const all = formats.map((row) => row[column] ?? 'General');
      const [first = 'General'] = all;
      return all.every((format) => format === first) ? first : all;
    }),
  };
}

/** One cell as it can be put back, by what Excel says of it. */
export function typedAgain(typed: unknown, value: unknown, type: unknown): Typed {
  return typedCell(heldCell(typed, { value, type }));
}

function typedCell(cell: Held): Typed {
  if (cell === null) return '';
  if (cell.kind === 'value') return cell.value;
  return cell.kind === 'text' ? typedText(cell.text) : cell.text;
}

interface HeldCells {
  readonly held: readonly (readonly Held[])[];
  readonly formats: readonly (readonly string[])[];
}

async function readHeld(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: string,
  block: Block,
): Promise<HeldCells> {
  const held: Held[][] = [];
  const formats: string[][] = [];
  const spills = await findSpills(context, worksheet, block);
  const pivots = await pivotBlocks(context, worksheet);
  await readPieces(
    context,
    sheet,
    block,
    (piece) => rangeOf(worksheet, piece).load('formulas,numberFormat'),
    async ({ formulas, numberFormat }, piece) => {
      const kinds = await readKinds(context, worksheet, piece, formulas as unknown[][]);
      (formulas as unknown[][]).forEach((cells, row) => {
        const at = piece.row + row;
        held.push(
          cells.map((typed, column) =>
            isSpilledInto(spills, at, piece.column + column) || isInside(pivots, at, piece.column + column)
              ? null
              : heldIn(typed, kinds, row, column),
          ),
        );
        formats.push((numberFormat as string[][])[row] ?? []);
      });
      return formulas as unknown[][];
    },
    bytesOfRest,
  );
  return { held, formats };
}

/** A number format beside what was typed, and for some columns the values. */
const bytesOfRest = 20;

/** Values and their types, by column, of those columns where a text could be taken for a formula or an error. */
type Kinds = ReadonlyMap<number, Excel.Range>;

async function readKinds(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  piece: Block,
  typed: readonly (readonly unknown[])[],
): Promise<Kinds> {
  const kinds = new Map<number, Excel.Range>();
  for (let column = 0; column < piece.columnCount; column++) {
    if (!typed.some((cells) => isDoubtful(cells[column]))) continue;
    kinds.set(column, rangeOf(worksheet, columnOf(piece, column)).load('values,valueTypes'));
  }
  if (kinds.size > 0) await context.sync();
  return kinds;
}

function isDoubtful(typed: unknown): boolean {
  return typeof typed === 'string' && /^[=#]/.test(typed);
}

function heldIn(typed: unknown, kinds: Kinds, row: number, column: number): Held {
  const known = kinds.get(column);
  return heldCell(typed, { value: known?.values[row]?.[0], type: known?.valueTypes[row]?.[0] });
}

/** @param shown needed of a text alone that could be taken for a formula or an error */
function heldCell(typed: unknown, shown: { readonly value: unknown; readonly type: unknown }): Held {
  if (typed === '' || typed === null || typed === undefined) return null;
  if (typeof typed === 'number' || typeof typed === 'boolean') return { kind: 'value', value: typed };
  const text = String(typed);
  if (!isDoubtful(text)) return { kind: 'text', text };
  // Of a text that begins with "=" Excel gives the text both as what was typed and as the value.
  if (text.startsWith('=') && shown.value !== text) return { kind: 'formula', text };
  return { kind: shown.type === 'Error' ? 'error' : 'text', text };
}
