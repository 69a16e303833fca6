import type { NamedRange } from '#panel';
import { absolutePlace, blockText, hostProblems, hostRefusal } from '#panel';
import { blockOf, placeOfRange } from './block-range';

/** What a name of the workbook stands for, without dollars; null where there is no such name, or it is no range. */
export async function readName(
  context: Excel.RequestContext,
  name: string,
): Promise<{ readonly sheet: string; readonly range: string } | null> {
  const item = context.workbook.names.getItemOrNullObject(name);
  const range = item.getRangeOrNullObject().load(placeOfRange);
  const worksheet = range.worksheet.load('name');
  await context.sync();
  return range.isNullObject ? null : { sheet: worksheet.name, range: blockText(blockOf(range)) };
}

/** Every name of the workbook that stands for a range. */
export async function readNames(context: Excel.RequestContext): Promise<readonly NamedRange[]> {
  const { names } = context.workbook;
  names.load('items/name,items/type');
  await context.sync();
  const placed = names.items
    .filter(({ type }) => type === 'Range')
    .map((item) => {
      const range = item.getRangeOrNullObject().load(placeOfRange);
      return { name: item.name, range, worksheet: range.worksheet.load('name') };
    });
  if (placed.length > 0) await context.sync();
  return placed.flatMap(({ name, range, worksheet }) =>
    range.isNullObject ? [] : [{ name, sheet: worksheet.name, range: blockText(blockOf(range)) }],
  );
}

/** Takes a name away; nothing where there is none. */
export async function removeName(context: Excel.RequestContext, name: string): Promise<void> {
  const item = context.workbook.names.getItemOrNullObject(name);
  await context.sync();
  if (item.isNullObject) return;
  item.delete();
  await context.sync();
}

/** Makes a name for a range, or moves it there; a table of that name is refused. */
export async function writeName(
  context: Excel.RequestContext,
  { name, sheet, range }: NamedRange,
): Promise<void> {
  const { names, tables } = context.workbook;
  const item = names.getItemOrNullObject(name);
  const table = tables.getItemOrNullObject(name).load('worksheet/name');
  await context.sync();
  if (!table.isNullObject) throw hostRefusal(hostProblems.nameTaken({ name, place: table.worksheet.name }));
  const formula = `=${absolutePlace({ sheet, range })}`;
  if (item.isNullObject) names.add(name, formula);
  else item.formula = formula;
  await context.sync();
}
