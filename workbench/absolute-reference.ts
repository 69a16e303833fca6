import { blockText, parseBlock, quotedSheet } from '#panel';

/** `'Model'!$A$1:$H$60`: a range as names refer to it, wherever the name is used. */
export function absoluteReference(sheet: string, range: string): string {
  const absolute = blockText(parseBlock(range)).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
  return `${quotedSheet(sheet)}!${absolute}`;
}
