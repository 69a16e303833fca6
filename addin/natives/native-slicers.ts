import type { Sheet } from '#core';
import { slicerName } from './our-names';

/** Points between the pivot table and the buttons, and between two sets of them. */
const GAP = 18;
const WIDTH = 130;
const HEIGHT = 190;

/** The buttons beside a pivot table that narrow it by a field; those that are there are moved to its side. */
export async function drawSlicers(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { pivot }: Sheet,
  made: Excel.PivotTable | null,
): Promise<void> {
  const { name = '', slicers = [] } = pivot ?? {};
  if (!made || slicers.length === 0) return;
  const range = made.layout.getRange().load('left,top,width');
  const standing = worksheet.slicers.load('items/name');
  await context.sync();
  slicers.forEach((header, index) => {
    const ours = slicerName(name, header);
    const known = standing.items.find((slicer) => slicer.name === ours);
    const slicer = known ?? worksheet.slicers.add(made, header, worksheet);
    slicer.name = ours;
    slicer.caption = header;
    slicer.left = range.left + range.width + GAP + index * (WIDTH + GAP);
    slicer.top = range.top;
    slicer.width = WIDTH;
    slicer.height = HEIGHT;
  });
  await context.sync();
}
