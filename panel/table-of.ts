import type { Rows, Table } from '#core';

/** The table whose first row is the header: an unnamed column is `Column 3`, a second `Name` is `Name (2)`. */
export function tableOf(rows: Rows, name: string): Table {
  const taken = new Set<string>();
  const headers = (rows[0] ?? []).map((cell, column) => {
    const wanted =
      typeof cell === 'object' || String(cell).trim() === '' ? `Column ${column + 1}` : String(cell).trim();
    let header = wanted;
    for (let count = 2; taken.has(header); count++) header = `${wanted} (${count})`;
    taken.add(header);
    return header;
  });
  return { name, headers, rows, firstRow: 1, rowCount: Math.max(0, rows.length - 1) };
}
