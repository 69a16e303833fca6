import type { CapacityShift } from '../scenarios/capacity-shifts';
import type { ModelComparison } from '../scenarios/compare-models';
import type { GuardrailShift } from '../scenarios/guardrail-shifts';
import type { ModelChange } from '../scenarios/model-changes';
import type { Mover } from '../scenarios/movers';
import type { RegionShift } from '../scenarios/phase-in';
import type { TouchedAccounts } from '../scenarios/touched';
import { figureSheet, type FigureColumn } from './figure-sheet';
import { figureText } from './figure-text';
import type { Sheet } from './workbook';

interface Move extends TouchedAccounts {
  readonly from: string;
  readonly to: string;
  readonly because: readonly ModelChange[];
}

const moveColumns = (currency: string): readonly FigureColumn<Move>[] => [
  { header: 'From', width: 22, cell: ({ from }) => from },
  { header: 'To', width: 22, cell: ({ to }) => to },
  { header: 'Accounts', format: 'integer', width: 10, cell: ({ accounts }) => accounts },
  {
    ...{
      header: 'Value before',
      format: 'money',
      width: 14,
      note: `In whole ${currency}, as the model before sees it`,
    },
    cell: ({ valueBefore }) => valueBefore,
  },
  { header: 'Value after', format: 'money', width: 14, cell: ({ valueAfter }) => valueAfter },
  {
    ...{ header: 'Open deals', format: 'integer', width: 11, note: 'Blank where there is no table of deals' },
    cell: ({ openDeals }) => openDeals,
  },
  { header: 'Open pipeline', format: 'money', width: 14, cell: ({ pipeline }) => pipeline },
  { header: 'Owners', format: 'integer', width: 9, cell: ({ owners }) => owners },
  {
    ...{
      header: 'Because',
      width: 70,
      wrap: true,
      note: 'What the two models say differently of these places',
    },
    cell: ({ because }) => because.map(({ message }) => message).join('; '),
  },
];

function movesOf({ moves, moved }: ModelComparison): readonly Move[] {
  return [
    ...moves.map((move) => ({ ...move, from: move.from.name, to: move.to.name })),
    { ...moved, from: 'All that move', to: '', because: [] },
  ];
}

const moverColumns: readonly FigureColumn<Mover>[] = [
  { header: 'Account', width: 30, cell: ({ id, name }) => name || id },
  { header: 'From', width: 22, cell: ({ from }) => from.name },
  { header: 'To', width: 22, cell: ({ to }) => to.name },
  { header: 'Value', format: 'money', width: 14, cell: ({ value }) => value },
  { header: 'Was there by', width: 50, wrap: true, cell: ({ was }) => was?.message ?? null },
  { header: 'Goes there by', width: 50, wrap: true, cell: ({ why }) => why?.message ?? null },
];

const regionColumns: readonly FigureColumn<RegionShift>[] = [
  { header: 'Region', width: 22, cell: ({ region }) => region },
  { header: 'Accounts', format: 'integer', width: 10, cell: ({ all }) => all },
  { header: 'That move', format: 'integer', width: 11, cell: ({ accounts }) => accounts },
  { header: 'Open pipeline', format: 'money', width: 14, cell: ({ allPipeline }) => allPipeline },
  { header: 'On those that move', format: 'money', width: 14, cell: ({ pipeline }) => pipeline },
  { header: 'Owners', format: 'integer', width: 9, cell: ({ owners }) => owners },
  {
    ...{ header: 'Disturbed', format: 'percent', width: 11 },
    note: 'The share of the open pipeline that moves; without pipeline, of the accounts',
    cell: ({ disturbed }) => disturbed,
  },
];

const roleColumns: readonly FigureColumn<CapacityShift>[] = [
  { header: 'Role', width: 16, cell: ({ role }) => role ?? 'All roles' },
  ...(['needed', 'reps', 'gap', 'cost'] as const).flatMap((of): FigureColumn<CapacityShift>[] =>
    (['before', 'after'] as const).map((side) => ({
      header: `${of[0]!.toUpperCase()}${of.slice(1)} ${side}`,
      format: of === 'cost' ? 'money' : 'number',
      width: 13,
      cell: (shift) => shift[side]?.[of] ?? null,
    })),
  ),
];

const guardrailColumns: readonly FigureColumn<GuardrailShift>[] = [
  { header: 'Guardrail', width: 24, cell: ({ name }) => name },
  { header: 'Shift', width: 14, cell: ({ shift }) => shift },
  { header: 'Before', width: 11, cell: ({ before }) => before.verdict },
  { header: 'Figure before', width: 12, cell: ({ before }) => figureText(before.figure, before.unit) },
  { header: 'After', width: 11, cell: ({ after }) => after.verdict },
  { header: 'Figure after', width: 12, cell: ({ after }) => figureText(after.figure, after.unit) },
  { header: 'Finding', width: 70, wrap: true, cell: ({ after }) => after.message },
];

const shiftColours = [
  ['better', 'D5E8D4'],
  ['worse', 'F6C7B6'],
] as const;

/**
 * The sheets of a shift between two models: Segment shift (who moves where, and what hangs on it), Shift accounts (those worth
 * most, with the rules), Shift regions, Shift roles and Shift guardrails, as far as there is something to show.
 * @param currency of the model after
 */
export function shiftSheets(shift: ModelComparison, currency: string): readonly Sheet[] {
  const { before, after, movers, phaseIn, capacity, guardrails } = shift;
  const roles = capacity.ok ? capacity.value : [];
  return [
    figureSheet('Segment shift', moveColumns(currency), movesOf(shift), {
      remarks: [`From ${before} to ${after}, over ${shift.accounts} accounts.`],
    }),
    ...(movers.length > 0 ? [figureSheet('Shift accounts', moverColumns, movers, { filter: true })] : []),
    ...(phaseIn.length > 1
      ? [
          figureSheet('Shift regions', regionColumns, phaseIn, {
            remarks: [
              'In the order that disturbs least: begin at the top, and learn where least is at stake. A rule of thumb, not a law.',
            ],
          }),
        ]
      : []),
    ...(roles.length > 0 ? [figureSheet('Shift roles', roleColumns, roles)] : []),
    figureSheet('Shift guardrails', guardrailColumns, guardrails, {
      highlights: shiftColours.map(([text, colour]) => ({
        kind: 'text equals',
        header: 'Shift',
        text,
        colour,
      })),
    }),
  ];
}
