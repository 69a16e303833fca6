import type { Sheet } from '#core';

const namespace = 'https://tamarack.invalid/model';
const partVersion = 1;

/**
 * Leaves in the workbook which model was saved last, as a custom XML part of one line: a hash of its rows and the version of
 * this note. Whoever compares workbooks, a later version of ours among them, can tell that the model is another without
 * reading its sheet; what counts is the sheet.
 */
export async function keepModelPart(context: Excel.RequestContext, sheet: Sheet): Promise<void> {
  const kept = askModelPart(context);
  await context.sync();
  putModelPart(context, kept, sheet);
  await context.sync();
}

/** Asks for the note; it is there after the next sync. */
export function askModelPart({ workbook }: Excel.RequestContext): Excel.CustomXmlPart {
  return workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject().load('id');
}

/** Leaves the note with the next sync, in the place of the one that was asked for. */
export function putModelPart(
  { workbook }: Excel.RequestContext,
  kept: Excel.CustomXmlPart,
  sheet: Sheet,
): void {
  const xml = `<model xmlns="${namespace}" version="${partVersion}" hash="${hashOf(sheet)}"/>`;
  if (kept.isNullObject) workbook.customXmlParts.add(xml);
  else kept.setXml(xml);
}

const offset = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over header and rows: enough to tell that something is another. */
function hashOf({ columns, rows }: Sheet): string {
  const text = JSON.stringify([columns.map(({ header }) => header), ...rows]);
  let hash = offset;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
