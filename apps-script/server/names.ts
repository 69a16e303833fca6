import type { Place } from '../wire/block';
import { blockOf, rangeOf } from './block-range';
import { makeRoom } from './room-for';
import { sheetOf, spreadsheet } from './spreadsheet';

/** What a name of the spreadsheet stands for; null where there is no such name. */
export function readName({ name }: { readonly name: string }): Place | null {
  const range = spreadsheet().getRangeByName(name);
  return range && { sheet: range.getSheet().getName(), block: blockOf(range) };
}

/** Every name of the spreadsheet that stands for cells which are still there. */
export function readNames(): readonly (Place & { readonly name: string })[] {
  return spreadsheet()
    .getNamedRanges()
    .reduce<(Place & { readonly name: string })[]>((names, named) => {
      const name = named.getName();
      const place = readName({ name });
      if (place) names.push({ name, sheet: place.sheet, block: place.block });
      return names;
    }, []);
}

/** Makes a name for a range, or moves it there. */
export function writeName({ name, sheet: sheetName, block }: Place & { readonly name: string }): null {
  const sheet = sheetOf(sheetName);
  makeRoom(sheet, block);
  spreadsheet().setNamedRange(name, rangeOf(sheet, block));
  return null;
}

/** Takes a name away; nothing where there is none. */
export function removeName({ name }: { readonly name: string }): null {
  if (spreadsheet().getRangeByName(name)) spreadsheet().removeNamedRange(name);
  return null;
}
