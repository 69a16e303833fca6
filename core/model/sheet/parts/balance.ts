import { balanceMeasures, type BalanceRule } from '../../../coverage/coverage-rules';
import { needKinds } from '../../../coverage/territories';
import { fold } from '../../../expr/fold';
import { optionalFigure, readFigures, type Figure } from '../figure-rows';
import type { Part, WrittenRow } from '../part';
import type { SheetItem } from '../sheet-item';
import { readNote, remember, type SheetReader } from '../sheet-reader';
import { cellText, type SheetRow } from '../sheet-row';

/** A figure and the cells that tell it from the others of its test. */
interface BalanceFigure extends Figure {
  readonly cells: { readonly test: string; readonly field?: string; readonly value?: string };
}

/** What a row says is told by its test, and for weights and needs by a second cell: `weight hours`, `needs language`. */
const figures: readonly BalanceFigure[] = [
  ...balanceMeasures.map((measure) => ({
    ...optionalFigure(`weight ${measure}`, 'number', `weights.${measure}`, 'field'),
    cells: { test: 'weight', field: measure },
  })),
  ...[['tolerance'], ['keep owner', 'keepOwner']].map(([test = '', key]) => ({
    ...optionalFigure(test, 'share', key),
    cells: { test },
  })),
  ...[
    ['most moves', 'mostMoves'],
    ['return after', 'returnAfter'],
    ['rest for', 'restFor'],
  ].map(([test = '', key]) => ({ ...optionalFigure(test, 'number', key), cells: { test } })),
  ...needKinds.map((kind) => ({
    ...optionalFigure(`needs ${kind}`, 'field', `needs.${kind}`, 'value'),
    cells: { test: 'needs', value: kind },
  })),
  { ...optionalFigure('lock', 'field'), cells: { test: 'lock' } },
];

function wordOf({ cells }: SheetRow): string {
  const test = fold(cellText(cells.test));
  const second = test === 'weight' ? cells.field : test === 'needs' ? cells.value : null;
  return second === null ? test : `${test} ${fold(cellText(second))}`;
}

function readBalance({ name, rows }: SheetItem, index: number, reader: SheetReader): BalanceRule {
  const [head] = rows;
  const path = `balances[${index}]`;
  for (const key of ['', '.role']) remember(reader, path + key, head, 'item');
  const worded = rows.map((row) => ({ word: wordOf(row), row }));
  const said = readFigures(reader, worded, figures, { item: name, head, path });
  const rule: Record<string, unknown> = { role: name };
  for (const [key, value] of Object.entries(said)) {
    const [group = '', inner] = key.split('.');
    rule[group] = inner === undefined ? value : { ...(rule[group] as object | undefined), [inner]: value };
  }
  return { ...rule, ...readNote(head) } as unknown as BalanceRule;
}

function writeBalance({ role, weights = {}, needs = {}, note, ...said }: BalanceRule): readonly WrittenRow[] {
  const values = new Map<string, unknown>([
    ...Object.entries(weights).map(([key, value]) => [`weights.${key}`, value] as const),
    ...Object.entries(needs).map(([key, value]) => [`needs.${key}`, value] as const),
    ...Object.entries(said),
  ]);
  const told = figures.filter(({ key }) => values.get(key) !== undefined);
  // A role whose books are balanced as usual is there all the same.
  return (told.length > 0 ? told : figures.filter(({ word }) => word === 'tolerance')).map(
    ({ key, value, cells }, at) => ({
      part: 'balance',
      item: role,
      ...cells,
      [value === 'field' ? 'field' : 'value']: values.get(key) ?? null,
      ...(at === 0 && note !== undefined ? { note } : {}),
    }),
  );
}

/** How the books of a role are balanced: what counts, what accounts need, how much may move. */
export const balancePart: Part = {
  name: 'balance',
  words: [...new Set(figures.map(({ cells }) => cells.test))],
  read: (items, reader) =>
    items.length > 0 ? { balances: items.map((item, index) => readBalance(item, index, reader)) } : {},
  write: ({ balances = [] }) => balances.flatMap(writeBalance),
};
