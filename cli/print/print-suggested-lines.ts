import { numberText, type Report, type SegmentLine } from '#core';
import { cutText, type Page } from './page';

const lineText = (line: number | null): string => (line === null ? 'none' : numberText(line));

const changeText = ({ name, now, line }: SegmentLine): string =>
  now === line ? `${name} ${lineText(now)}` : `${name} ${lineText(now)} → ${lineText(line)}`;

/** Where segment lines could stand, and what would move, in two lines; nothing where there is no yardstick to cut. */
export function printSuggestedLines(page: Page, { lines }: Report): void {
  if (!lines.ok) return;
  const { yardstick, lines: rows, moves } = lines.value;
  const changes = rows.slice(0, -1).map(changeText).join(', ');
  const moved = `${numberText(moves.up.accounts)} up and ${numberText(moves.down.accounts)} down`;
  page.line(cutText(`Suggested lines on ${yardstick}: ${changes}`, page.width));
  page.line(
    page.dim(`  ${cutText(`${moved} when all of them move; the workbook says why`, page.width - 2)}`),
  );
}
