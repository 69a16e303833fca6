import { fold } from '../../../expr/fold';
import { defineProblem } from '../../../values/problem';
import { isBlankCell } from '../../../values/cell';
import type { PotentialSource } from '../../../value/valuation';
import { readShare } from '../figure-rows';
import type { Part } from '../part';
import { readNote, refuseOthers, remember } from '../sheet-reader';
import { cellText } from '../sheet-row';

const unknownMethod = defineProblem(
  'unknown-method',
  '"{value}" is no way to tell a potential; write peer, formula or column',
);

const methods = ['peer', 'formula', 'column'] as const;
const columnOf = { peer: 'value', formula: 'value', column: 'field' } as const;

/** Ways to tell what an account could spend, the first that gives a figure counts. */
export const potentialPart: Part = {
  name: 'potential',
  words: methods,
  read: (items, reader) => {
    const potential: PotentialSource[] = [];
    for (const { name, row } of items.flatMap((item) => item.rows.map((row) => ({ name: item.name, row })))) {
      const method = methods.find((known) => known === fold(cellText(row.cells.test)));
      if (!method) {
        const parameters = { value: cellText(row.cells.test) };
        reader.problems.push(unknownMethod(parameters, { cell: row.addressOf('test') }));
        continue;
      }
      const path = `potential[${potential.length}]`;
      const column = columnOf[method];
      refuseOthers(reader, row, ['test', column, 'note']);
      for (const key of ['', '.name']) remember(reader, path + key, row, 'item');
      for (const key of ['.from', '.quantile']) remember(reader, path + key, row, column);
      const quantile = method === 'peer' && !isBlankCell(row.cells.value) ? readShare(reader, row) : null;
      potential.push({
        name,
        method,
        from:
          method === 'peer'
            ? ''
            : method === 'column'
              ? fold(cellText(row.cells.field))
              : cellText(row.cells.value),
        ...(quantile === null ? {} : { quantile }),
        ...readNote(row),
      });
    }
    return potential.length > 0 ? { potential } : {};
  },
  write: ({ potential = [] }) =>
    potential.map(({ name, method, from, quantile, note }) => ({
      part: 'potential',
      item: name,
      test: method,
      [columnOf[method]]: method === 'peer' ? (quantile ?? null) : from,
      ...(note === undefined ? {} : { note }),
    })),
};
