import { addressOf } from '../book/address';
import { changeLook } from '../book/looks';
import { isUnbounded } from '../book/change';
import { thingAt } from '../../../hosts/cells/layer';
import { refuseWhereProtected } from '../book/protect';
import { refuse } from '../refusal';
import { lookParts } from './look-parts';
import type { Area } from '../book/area';
import type { Look } from '../book/look';
import type { Call } from './kind';

type Wish = Readonly<Record<string, unknown>>;

function isWish(given: unknown): given is Wish {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** @returns What was asked for of every cell, row by row. */
export function cellProperties(area: Area, given: unknown): Record<string, unknown>[][] {
  if (!isWish(given)) return refuse('InvalidArgument');
  if (isUnbounded(area)) return refuse('InvalidArgument');
  const { sheet } = area;
  return Array.from({ length: area.rows }, (_row, down) =>
    Array.from({ length: area.columns }, (_cell, right) => {
      const [row, column] = [area.row + down, area.column + right];
      const cell = { ...area, row, column, rows: 1, columns: 1 };
      const look = thingAt(sheet.looks, row, column) ?? {};
      return answer(given, {
        address: () => addressOf(cell),
        addressLocal: () => addressOf(cell),
        hidden: () => sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column),
        format: (wish) => readFormat(look, wish),
      });
    }),
  );
}

function readFormat(look: Look, wish: unknown): unknown {
  return answer(isWish(wish) ? wish : {}, {
    fill: (parts) => readParts(look, 'fill', parts),
    font: (parts) => readParts(look, 'font', parts),
    ...Object.fromEntries(
      Object.keys(lookParts.format).map((name) => [name, () => lookParts.format[name]?.get(look)]),
    ),
  });
}

function readParts(look: Look, part: 'fill' | 'font', wish: unknown): unknown {
  const parts = lookParts[part];
  return answer(
    isWish(wish) ? wish : {},
    Object.fromEntries(Object.keys(parts).map((name) => [name, () => parts[name]?.get(look)])),
  );
}

function answer(
  wish: Wish,
  known: Readonly<Record<string, (below: unknown) => unknown>>,
): Record<string, unknown> {
  const wanted = Object.entries(wish).filter(([, asked]) => asked !== false && asked !== null);
  return Object.fromEntries(
    wanted.map(([name, below]) => {
      const read = known[name];
      if (!read) throw new Error(`the workbook in memory does not know ${name} of getCellProperties`);
      return [name, read(below)];
    }),
  );
}

/** Changes the look of every cell as its own entry says; rows and cells must be as many as the block's. */
export function setCellProperties(area: Area, given: unknown, _call: Call): void {
  refuseWhereProtected(area.sheet, 'allowFormatCells');
  const fits =
    Array.isArray(given) &&
    given.length === area.rows &&
    given.every((cells) => Array.isArray(cells) && cells.length === area.columns);
  if (!fits) return refuse('InvalidArgument');
  given.forEach((cells: unknown[], down: number) => {
    cells.forEach((change, right) => {
      if (!isWish(change)) return;
      const cell = { ...area, row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
      const { format, ...rest } = change;
      if (Object.keys(rest).length > 0) {
        throw new Error(`the workbook in memory does not know ${Object.keys(rest)[0]} of setCellProperties`);
      }
      if (isWish(format)) changeLook(cell, lookFrom(format));
    });
  });
}

function lookFrom(format: Wish): Look {
  return Object.entries(format).reduce<Look>((look, [name, given]) => {
    if ((name === 'fill' || name === 'font') && isWish(given)) {
      return Object.entries(given).reduce(
        (so, [part, value]) => ({ ...so, ...set(lookParts[name], part, value, so) }),
        look,
      );
    }
    return { ...look, ...set(lookParts.format, name, given, look) };
  }, {});
}

function set(parts: (typeof lookParts)['format'], name: string, value: unknown, look: Look): Look {
  const part = parts[name];
  if (!part) throw new Error(`the workbook in memory does not know ${name} of setCellProperties`);
  return value === null || value === undefined ? {} : part.set(value, look);
}
