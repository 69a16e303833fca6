import { fold } from '../../../expr/fold';
import { defineProblem } from '../../../values/problem';
import type { Peer } from '../../../value/valuation';
import { figure, figureRows, optionalFigure, readFigures, wordedRows } from '../figure-rows';
import type { Part } from '../part';
import { splitItems, type SheetItem } from '../sheet-item';
import { readNote, remember, type SheetReader } from '../sheet-reader';
import { cellText, type SheetRow } from '../sheet-row';
import { readWhen, writeWhen } from '../when-cells';

const conditionMissing = defineProblem(
  'peer-condition',
  'the peers "{name}" begin without a condition; write always where they are all customers',
);

const figures = [
  figure('spend'),
  optionalFigure('low'),
  optionalFigure('high'),
  figure('accounts'),
  figure('weight', 'share'),
  optionalFigure('product', 'text'),
];
const isFigure = (row: SheetRow) => figures.some(({ word }) => word === fold(cellText(row.cells.test)));

function readPeer({ name, rows }: SheetItem, index: number, reader: SheetReader): Peer {
  const [head] = rows;
  const path = `peers[${index}]`;
  const [condition, ...more] = rows.filter((row) => !isFigure(row));
  for (const key of ['', '.name', '.regions']) remember(reader, path + key, head, 'item');
  if (!condition) reader.problems.push(conditionMissing({ name }, { cell: head.addressOf('item') }));
  const when = condition ? readWhen(reader, { name, rows: [condition, ...more] }, `${path}.when`) : [];
  const said = readFigures(reader, wordedRows(rows.filter(isFigure)), figures, { item: name, head, path });
  return { name, when, ...said, ...(isFigure(head) ? {} : readNote(head)) } as unknown as Peer;
}

/** Groups of mature customers and what they spend: conditions, then the figures. A condition below figures begins another. */
export const peerPart: Part = {
  name: 'peer',
  words: figures.map(({ word }) => word),
  read: (items, reader) => {
    const begins = (row: SheetRow, { rows }: SheetItem) => !isFigure(row) && rows.some(isFigure);
    const peers = splitItems(items, begins).map((item, index) => readPeer(item, index, reader));
    return peers.length > 0 ? { peers } : {};
  },
  write: ({ peers = [] }) =>
    peers.flatMap((peer) => [
      ...writeWhen('peer', peer.name, peer.when, { note: peer.note }),
      ...figureRows('peer', peer.name, figures, { ...peer }),
    ]),
};
