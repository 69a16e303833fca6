/** Different texts of a column that are remembered. */
const MOST = 4096;

interface Known {
  readonly texts: Map<string, string>;
  found: number;
  missed: number;
}

/**
 * A way to let the rows of a file share their texts: the values of a category are then held once, however many rows
 * there are. Columns whose texts differ are given up soon.
 * @returns changes the cells of a row, which nobody else may hold yet
 */
export function shareTexts(): (row: string[]) => void {
  const columns: (Known | null)[] = [];
  return (row) => {
    for (let column = 0; column < row.length; column += 1) {
      const known = columns[column] === undefined ? (columns[column] = emptyColumn()) : columns[column];
      if (!known) continue;
      const text = row[column]!;
      const held = known.texts.get(text);
      if (held !== undefined) {
        row[column] = held;
        known.found += 1;
      } else if (known.texts.size < MOST) known.texts.set(text, text);
      else if (++known.missed > known.found) columns[column] = null;
    }
  };
}

const emptyColumn = (): Known => ({ texts: new Map(), found: 0, missed: 0 });
