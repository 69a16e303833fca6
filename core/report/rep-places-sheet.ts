import type { PlacedRep } from '../coverage/capacity-cells';
import type { CapacityPlan } from '../coverage/capacity-plan';
import type { RepPlace } from '../coverage/rep-places';
import { roleLabel } from './capacity-rep-sheet';
import {
  columnHere,
  columnsOfSheet,
  reckonedSheet,
  type PlaceOf,
  type ReckonedColumn,
} from './reckoned-sheet';
import type { Sheet } from './workbook';

/** The sheet of who works where. */
export const placesSheetName = 'Reps by cell';

interface PlaceRow {
  readonly rep: PlacedRep;
  readonly place: RepPlace;
  readonly segment: string;
  readonly region: string;
}

type Column = ReckonedColumn<PlaceRow>;

const sharedBy = { hours: 'hours', needed: 'reps needed', accounts: 'accounts' } as const;

const named: readonly Column[] = [
  { header: 'Rep', width: 22, value: ({ rep }) => rep.rep.name },
  { header: 'Role', width: 11, value: ({ rep }) => roleLabel(rep.role) },
  { header: 'Segment', width: 22, value: ({ segment }) => segment },
  { header: 'Region', width: 18, value: ({ region }) => region },
  { header: 'Shared out by', width: 13, value: ({ rep }) => sharedBy[rep.by] },
  {
    ...{ header: 'Weight', format: 'number', width: 11 },
    note: 'Hours that the rep’s role has in the cell; else reps needed of it there; else accounts',
    value: ({ place }) => place.weight,
  },
];

/** All weights of the rep of this row. */
function weights(at: PlaceOf, count: number): string {
  const all = (header: string): string => columnHere(at, header, count);
  return `SUMIFS(${all('Weight')},${all('Rep')},${at('Rep')},${all('Role')},${at('Role')})`;
}

/** Money of a rep, as much of it as the cell has a share in the rep. */
const partColumn = (
  header: string,
  figure: (rep: PlacedRep) => number | null,
  note: string,
  whole: (at: PlaceOf) => string,
): Column => ({
  ...{ header, format: 'number', width: 14, note },
  value: ({ rep, place }) => {
    const money = figure(rep);
    return money === null ? null : money * place.share;
  },
  formula: (_, at) => `${at('Share')}*${whole(at)}`,
});

/** Figures of a rep, taken from the rows of the rep on the sheets before. */
function reckonedColumns(reps: Sheet, count: number): readonly Column[] {
  const of = columnsOfSheet(reps);
  const same = (at: PlaceOf): string => `${of('Rep')},${at('Rep')},${of('Role')},${at('Role')}`;
  const whole = (header: string) => (at: PlaceOf) => `SUMIFS(${of(header)},${same(at)})`;
  return [
    {
      ...{
        header: 'Share',
        format: 'percent',
        width: 9,
        note: 'Weight ÷ all weights of the rep; the shares of a rep add up to 100 %',
      },
      value: ({ place }) => place.share,
      formula: (_, at) => `${at('Weight')}/${weights(at, count)}`,
    },
    {
      ...{
        header: 'Seat',
        format: 'precise',
        width: 9,
        note: 'Share of the year that the rep is in seat: the mean of the months',
      },
      value: ({ rep }) => rep.seat,
      formula: (_, at) => `SUMIFS(${of('Seat')},${same(at)})/12`,
    },
    {
      ...{ header: 'Reps', format: 'precise', width: 9, note: 'Share × seat' },
      value: ({ rep, place }) => rep.seat * place.share,
      formula: (_, at) => `${at('Share')}*${at('Seat')}`,
    },
    partColumn(
      'Capacity',
      (rep) => rep.capacity,
      'Share × what the rep sells in the year',
      whole('Capacity'),
    ),
    partColumn('Cost', (rep) => rep.cost, 'Share × what the rep costs in the year', whole('Cost')),
  ];
}

/**
 * The sheet Reps by cell: how each rep is shared out among the cells that the rep works.
 * @param reps the sheet Capacity by rep, which must be written first
 */
export function repPlacesSheet(plan: CapacityPlan, reps: Sheet): Sheet {
  const rows = plan.reps.flatMap((rep) =>
    rep.places.map((place): PlaceRow => ({ rep, place, ...plan.cells[place.cell]! })),
  );
  const columns = [...named, ...reckonedColumns(reps, rows.length)];
  return { ...reckonedSheet(placesSheetName, columns, rows), filter: true };
}
