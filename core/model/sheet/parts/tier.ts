import type { Tier } from '../../../value/valuation';
import { figure, figureRows, optionalFigure, readFigures, wordedRows } from '../figure-rows';
import type { Part } from '../part';
import { readNote, remember } from '../sheet-reader';

const figures = [figure('from'), optionalFigure('share', 'share')];

/** Tiers, each from a lifetime value upwards. */
export const tierPart: Part = {
  name: 'tier',
  words: figures.map(({ word }) => word),
  read: (items, reader) => {
    const tiers = items.map(({ name, rows }, index) => {
      const [head] = rows;
      const path = `tiers[${index}]`;
      for (const key of ['', '.name']) remember(reader, path + key, head, 'item');
      const said = readFigures(reader, wordedRows(rows), figures, { item: name, head, path });
      return { name, ...said, ...readNote(head) } as unknown as Tier;
    });
    return tiers.length > 0 ? { tiers } : {};
  },
  write: ({ tiers = [] }) =>
    tiers.flatMap((tier) => figureRows('tier', tier.name, figures, { ...tier }, tier.note)),
};
