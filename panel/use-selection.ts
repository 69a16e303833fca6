import { useEffect, useState } from 'react';
import { blockText, parseBlock } from './block';
import type { Selection } from './host';
import { useView } from './view';

/** What is selected in the workbook, followed as it moves. */
export interface LiveSelection {
  readonly selection: Selection | null;
  /** Its first cell. */
  readonly cell: Selection | null;
  /** Whether that cell holds nothing; true until it was looked at. */
  readonly isBlank: boolean;
}

/** Follows the selection as long as the component is shown. */
export function useSelection(): LiveSelection {
  const { sheets } = useView().desk.host;
  const { note } = useView().state;
  const [selection, setSelection] = useState<Selection | null>(null);
  const [isBlank, setIsBlank] = useState(true);
  useEffect(() => {
    void sheets.readSelection().then(setSelection);
    return sheets.followSelection(setSelection);
  }, [sheets]);
  const cell = selection && firstCell(selection);
  useEffect(() => {
    let isGone = false;
    if (cell)
      void sheets.readCells(cell).then((rows) => {
        if (!isGone) setIsBlank((rows[0]?.[0] ?? null) === null);
      });
    return () => void (isGone = true);
  }, [sheets, cell?.sheet, cell?.range, note]);
  return { selection, cell, isBlank };
}

function firstCell({ sheet, range }: Selection): Selection {
  return { sheet, range: blockText({ ...parseBlock(range), rowCount: 1, columnCount: 1 }) };
}
