/** One line of the bench: a figure, and where it has one, the target that it is held to. */
export interface Line {
  readonly what: string;
  readonly figure: number;
  readonly unit: '× floor' | '× faster' | '× as long' | 'ms' | 'bytes a row' | 'kB' | 'MB' | 'calls' | '%';
  /** The figure may not be above `atMost` or below `atLeast`. */
  readonly target?: { readonly atMost: number } | { readonly atLeast: number };
}

export function isMissed({ figure, target }: Line): boolean {
  if (!target) return false;
  return !('atMost' in target ? figure <= target.atMost : figure >= target.atLeast);
}

/** Whether a figure is better than another of the same line. */
export function isBetter(one: Line, other: Line): boolean {
  return one.target && 'atLeast' in one.target ? one.figure > other.figure : one.figure < other.figure;
}

const digits = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

function targetText({ target, unit }: Line): string {
  if (!target) return '';
  return 'atMost' in target ? `at most ${target.atMost} ${unit}` : `at least ${target.atLeast} ${unit}`;
}

/** Rows of texts as a table of a document: columns padded, the first to the left, figures to the right. */
export function tableText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]!.length), 3));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(header), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** What is held to a target, as a table. */
export function targetTable(lines: readonly Line[]): string {
  const rows = lines.map((line) => [
    line.what,
    `${digits(line.figure)} ${line.unit}`,
    targetText(line),
    line.target ? (isMissed(line) ? 'miss' : 'pass') : '',
  ]);
  return tableText(['what', 'figure', 'target', ''], rows);
}

/** What contenders took, as a table: medians in milliseconds and times the floor. */
export function medianTable(medians: ReadonlyMap<string, Readonly<Record<string, number>>>, floor: number) {
  const rows = [...medians].flatMap(([name, parts]) =>
    Object.entries(parts).map(([part, took]) => [
      part === 'work' ? name : `${name}: ${part}`,
      digits(took),
      digits(took / floor),
    ]),
  );
  return tableText(['who', 'ms', '× floor'], rows);
}
