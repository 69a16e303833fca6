/** What Excel shows while a function has not answered yet. */
const waiting = /^#(BUSY!|GETTING_DATA|CONNECT!)$/;
/** Milliseconds from one look at a cell to the next. */
const between = 250;

/**
 * The values of ranges once the functions in them have answered: Excel does not wait for one that is not its own.
 * @param looks how often they are looked at before they are taken as they are
 */
export async function answeredValues(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  looks: number,
): Promise<readonly (readonly (readonly unknown[])[])[]> {
  for (const range of ranges) range.load('values');
  await context.sync();
  const values = ranges.map((range) => range.values as unknown[][]);
  const isWaiting = values.some((rows) => rows.flat().some((value) => waiting.test(String(value))));
  if (looks <= 1 || !isWaiting) return values;
  await new Promise((resolve) => setTimeout(resolve, between));
  return answeredValues(context, ranges, looks - 1);
}
