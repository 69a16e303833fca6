import type { PlacedFlag } from './label-rows';
import { labelRows } from './label-rows';
import { textWidth } from './text-width';

/** What a label says of its line, and where. */
export interface LineLabel {
  /** Its name, cut short where there is no room for all of it. */
  readonly name: string;
  readonly flag: PlacedFlag;
}

export interface LabelledLine {
  readonly name: string;
  readonly value: string;
  /** In pixels. */
  readonly at: number;
}

/** Between a line and its label. */
export const flagPadding = 5;
/** Between a name and its value. */
export const valueGap = 4;
/** How much wider a name is for being in bold. */
const bold = 1.06;
/** How wide names may be, until all labels find a place. */
const nameWidths = [Infinity, 120, 108, 96, 84, 72, 64, 56, 48, 40, 32, 28];

/** Labels of lines in ascending order that stay clear of each other and of the lines, with names as long as that allows. */
export function lineLabels(lines: readonly LabelledLine[], width: number): readonly LineLabel[] {
  const cut = (most: number) => lines.map(({ name }) => shortened(name, most));
  const flags = (names: readonly string[]) =>
    lines.map(({ at, value }, place) => ({
      at,
      width: textWidth(names[place]!) * bold + valueGap + textWidth(value) + 2 * flagPadding,
    }));
  for (const most of nameWidths) {
    const names = cut(most);
    const placed = labelRows(flags(names), width);
    if (placed) return placed.map((flag, place) => ({ name: names[place]!, flag }));
  }
  const names = cut(nameWidths.at(-1)!);
  return flags(names).map(({ at, width: wide }, place) => ({
    name: names[place]!,
    flag: { left: Math.max(0, Math.min(at, width - wide)), row: lines.length - 1 - place },
  }));
}

function shortened(name: string, most: number): string {
  if (textWidth(name) * bold <= most) return name;
  const letters = [...name];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`) * bold > most) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
