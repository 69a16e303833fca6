import { fold } from '../../../expr/fold';
import { defineProblem } from '../../../values/problem';
import type { Retention } from '../../../value/valuation';
import { figureRows, optionalFigure, readFigures, wordedRows, type Figure } from '../figure-rows';
import type { Part } from '../part';
import type { SheetItem } from '../sheet-item';
import { readNote, remember, type SheetReader } from '../sheet-reader';

const noMethod = defineProblem(
  'retention-method',
  'the retention of "{name}" needs rows alpha and beta, or a row rate, or a row curve, and one of the three alone',
);

const accounts = optionalFigure('accounts');
const figuresOf: Readonly<Record<Retention['method'], readonly Figure[]>> = {
  sBG: [
    optionalFigure('alpha'),
    optionalFigure('beta'),
    optionalFigure('alpha error', 'number', 'alphaError'),
    optionalFigure('beta error', 'number', 'betaError'),
  ],
  constant: [optionalFigure('rate', 'share')],
  curve: [optionalFigure('curve', 'shares', 'remaining')],
};
const figures = [...Object.values(figuresOf).flat(), accounts];

function methodOf(said: Readonly<Record<string, unknown>>): Retention['method'] | undefined {
  const methods = (['sBG', 'constant', 'curve'] as const).filter((method) =>
    figuresOf[method].some(({ key }) => key in said),
  );
  const [method] = methods;
  const half = method === 'sBG' && !('alpha' in said && 'beta' in said);
  return methods.length > 1 || half ? undefined : method;
}

function readRetention({ name, rows }: SheetItem, index: number, reader: SheetReader): Retention {
  const [head] = rows;
  const path = `retention[${index}]`;
  for (const key of ['', '.name']) remember(reader, path + key, head, 'item');
  const said = readFigures(reader, wordedRows(rows), figures, { item: name, head, path });
  const method = methodOf(said);
  if (!method) {
    reader.problems.push(noMethod({ name }, { cell: head.addressOf('item') }));
    reader.unreadPaths.add(path);
  }
  const own = fold(name) === 'all' ? 'all' : name;
  return { name: own, method: method ?? 'constant', ...said, ...readNote(head) } as unknown as Retention;
}

/** How long customers stay: a fitted curve, a rate, or the user's own curve. */
export const retentionPart: Part = {
  name: 'retention',
  words: figures.map(({ word }) => word),
  read: (items, reader) =>
    items.length > 0 ? { retention: items.map((item, index) => readRetention(item, index, reader)) } : {},
  write: ({ retention = [] }) =>
    retention.flatMap((said) => figureRows('retention', said.name, figures, { ...said }, said.note)),
};
