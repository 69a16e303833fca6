import type { Lifetime, LifetimeName } from '../../../value/valuation';
import { lifetimeNames } from '../../../value/valuation';
import { fold } from '../../../expr/fold';
import { figure, optionalFigure, readFigures } from '../figure-rows';
import type { Part } from '../part';
import { readNote, remember } from '../sheet-reader';

const figures = [
  figure('margin', 'share'),
  figure('discount', 'share'),
  figure('horizon'),
  figure('growth', 'share'),
  figure('timing', 'word'),
  figure('land', 'share or text'),
  optionalFigure('acquisition cost', 'number', 'acquisitionCost'),
];

/** What a lifetime is reckoned with, an item an assumption. */
export const lifetimePart: Part = {
  name: 'lifetime',
  read: (items, reader) => {
    const rows = items.flatMap((item) => item.rows.map((row) => ({ word: item.name, row })));
    const [first] = rows;
    if (!first) return {};
    const path = 'lifetime';
    remember(reader, path, first.row, 'item');
    const noted = rows.map(({ row }) => row);
    const said = readFigures(reader, rows, figures, {
      item: path,
      head: first.row,
      path,
      column: 'item',
      noted,
    });
    const notes: Partial<Record<LifetimeName, string>> = {};
    for (const { word, row } of rows) {
      const name = lifetimeNames.find((known) => known === fold(word));
      const { note } = readNote(row);
      if (name && note !== undefined) notes[name] = note;
    }
    const lifetime = {
      acquisitionCost: null,
      ...said,
      ...(Object.keys(notes).length > 0 ? { notes } : {}),
    };
    return { lifetime: lifetime as unknown as Lifetime };
  },
  write: ({ lifetime }) =>
    lifetime === undefined
      ? []
      : figures.map(({ word, key }) => {
          const note = lifetime.notes?.[word as LifetimeName];
          const value = lifetime[key as Exclude<keyof Lifetime, 'notes'>];
          return { part: 'lifetime', item: word, value, ...(note === undefined ? {} : { note }) };
        }),
};
