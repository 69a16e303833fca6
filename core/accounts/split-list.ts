import { isBlankText } from './blank-text';

/**
 * The items of a list that stands in one cell: `Salesforce; HubSpot`. Items are trimmed, blanks dropped, and
 * the brackets and quotes of lists that were exported as JSON (`["Salesforce","HubSpot"]`) taken off.
 * @param separator what stands between the items, as the column's mapping says
 * @returns the items as spelt, in their order; none for a blank.
 */
export function splitList(text: string, separator: string): string[] {
  const trimmed = text.trim();
  const quoted = trimmed.startsWith('[') && trimmed.endsWith(']');
  const items = (quoted ? trimmed.slice(1, -1) : trimmed).split(quoted ? ',' : separator);
  return items
    .map((item) => (quoted ? item.trim().replace(/^(["'])(.*)\1$/, '$2') : item).trim())
    .filter((item) => !isBlankText(item));
}
