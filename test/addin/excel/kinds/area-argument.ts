import { parseCells, splitAddress } from '../book/address';
import type { Area } from '../book/area';
import type { Sheet } from '../book/sheet';
import { refuse } from '../refusal';
import { isLiveOf, type Call } from './kind';
import { findSheet } from './worksheet-collection';

/**
 * The block that an argument means which may be a Range or an address.
 * @param sheet Where an address without a sheet is looked for; null where it must name one.
 */
export function areaArgument(given: unknown, sheet: Sheet | null, { book }: Call): Area {
  if (isLiveOf('Range', given)) return given.self;
  if (typeof given !== 'string') return refuse('InvalidArgument');
  const { sheetName, cells } = splitAddress(given);
  const on = sheetName === null ? sheet : findSheet(book, sheetName);
  return (on && parseCells(on, cells)) || refuse('InvalidArgument');
}
