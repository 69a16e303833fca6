import type { Cell } from '#core';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';

/** How a cell is written in a sentence: as its column shows it. */
export function useCellWords(): (cell: Cell, format: string | null) => string {
  const figures = useFigures();
  const text = useWords().finish;
  return (cell, format) => {
    if (cell === null || cell === '') return text.blank;
    if (typeof cell === 'boolean') return cell ? text.yes : text.no;
    if (typeof cell === 'string') return cell;
    if (typeof cell === 'object') return figures.day(cell.day);
    if (format?.endsWith('%')) return figures.fineShare(cell);
    return format === '#,##0' ? figures.count(cell) : figures.exact(cell);
  };
}
