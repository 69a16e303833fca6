import type { Sheet } from '#core';
import { columnLetters, headerRow } from '#core';

/** Comments stand in the user's name, for Excel gives them no other author: the last line says who wrote this one. */
const signature = '\n— Tamarack';

/** A comment of ours with its cell. */
interface StandingNote {
  readonly comment: Excel.Comment;
  /** Without the sheet. */
  readonly cell: string;
}

/** What is said of each header, by its cell, as it stands in a comment. */
function wantedNotes(sheet: Sheet): ReadonlyMap<string, string> {
  const row = headerRow(sheet);
  return new Map(
    sheet.columns.flatMap(({ note }, column) =>
      note ? [[`${columnLetters(column)}${row}`, note + signature] as const] : [],
    ),
  );
}

/** All comments of a worksheet with their cells. */
async function standingComments(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<readonly StandingNote[]> {
  const comments = worksheet.comments.load('items/content');
  await context.sync();
  const places = comments.items.map((comment) => ({
    comment,
    range: comment.getLocation().load('address'),
  }));
  if (places.length > 0) await context.sync();
  return places.map(({ comment, range }) => ({
    comment,
    cell: range.address.slice(range.address.lastIndexOf('!') + 1),
  }));
}

/** Takes away the comments of ours that a sheet does not say any more; what users said stays. */
export async function clearNotes(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  next: Sheet | null,
): Promise<void> {
  const wanted = next ? wantedNotes(next) : new Map<string, string>();
  for (const { comment, cell } of await standingComments(context, worksheet)) {
    const isOurs = comment.content.endsWith(signature);
    if (isOurs && wanted.get(cell) !== comment.content) comment.delete();
  }
}

/** Says of each header what there is to say of it, as a comment; none where anybody's comment stands. */
export async function drawNotes(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: Sheet,
): Promise<void> {
  const wanted = wantedNotes(sheet);
  if (wanted.size === 0) return;
  const taken = new Set((await standingComments(context, worksheet)).map(({ cell }) => cell));
  for (const [cell, text] of wanted) {
    if (!taken.has(cell)) worksheet.comments.add(worksheet.getRange(cell), text);
  }
  await context.sync();
}
