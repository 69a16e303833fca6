import { fold } from '../../../expr/fold';
import { cardNames, type Scorecard } from '../../../scoring/scorecard';
import { defineProblem } from '../../../values/problem';
import { figure, figureRows, optionalFigure, readFigures, wordedRows } from '../figure-rows';
import type { Part } from '../part';
import { readNote, remember } from '../sheet-reader';

const unknownCard = defineProblem(
  'unknown-card',
  '"{value}" is not a scorecard; the scorecards are new and expansion',
);

const figures = [
  figure('base'),
  figure('rows'),
  figure('won'),
  optionalFigure('learned', 'day'),
  optionalFigure('prior', 'share'),
  figure('auc', 'share'),
  figure('auc low', 'share', 'aucLow'),
  figure('auc high', 'share', 'aucHigh'),
  figure('brier', 'share'),
];

/** What was learned of who buys: the base of each scorecard, what it was learned from, how well it tells. */
export const propensityPart: Part = {
  name: 'propensity',
  words: figures.map(({ word }) => word),
  read: (items, reader) => {
    const propensity: Scorecard[] = [];
    for (const { name: item, rows } of items) {
      const [head] = rows;
      const name = cardNames.find((known) => known === fold(item));
      const path = `propensity[${propensity.length}]`;
      if (!name) {
        reader.problems.push(unknownCard({ value: item }, { cell: head.addressOf('item') }));
        continue;
      }
      for (const key of ['', '.name', '.learned']) remember(reader, path + key, head, 'item');
      const said = readFigures(reader, wordedRows(rows), figures, { item, head, path });
      propensity.push({ name, learned: '', prior: null, ...said, ...readNote(head) } as unknown as Scorecard);
    }
    return propensity.length > 0 ? { propensity } : {};
  },
  write: ({ propensity = [] }) =>
    propensity.flatMap((card) => figureRows('propensity', card.name, figures, { ...card }, card.note)),
};
