import type { CapacityPlan } from '../coverage/capacity-plan';
import type { CoverageRow } from '../coverage/capacity-totals';
import type { Role } from '../coverage/coverage-rules';
import { needRules, type NeedRule } from '../coverage/role-needs';
import { sameText } from '../expr/fold';
import { roleLabel } from './capacity-rep-sheet';
import {
  columnHere,
  columnsOfSheet,
  reckonedSheet,
  type PlaceOf,
  type ReckonedColumn,
} from './reckoned-sheet';
import type { CellFormat, Sheet } from './workbook';

/** The sheet of who is needed and who is there. */
export const planSheetName = 'Coverage plan';

/** What stands for all roles of a cell together. */
const allRoles = 'All roles';

interface PlanRow {
  readonly figures: CoverageRow;
  readonly role: Role | undefined;
  /** Rows of the sheet, from 0, that the roles of this cell stand in; empty but for the rows of all roles. */
  readonly parts: readonly [number, number] | null;
  /** The row of the role that this one is counted by, in the same cell; null where there is none. */
  readonly base: number | null;
}

type Column = ReckonedColumn<PlanRow>;

const isTotal = ({ figures }: PlanRow): boolean => figures.segment === null;
const isRole = ({ figures }: PlanRow): boolean => figures.segment !== null && figures.role !== null;

/** The rows with what their formulas need to find one another. */
function planRows(rows: readonly CoverageRow[], roles: readonly Role[]): readonly PlanRow[] {
  return rows.map((figures, at): PlanRow => {
    const role = roles.find(({ name }) => figures.role !== null && sameText(name, figures.role));
    const isHere = (row: CoverageRow): boolean =>
      row.segment === figures.segment && row.region === figures.region && row.role !== null;
    const here = figures.segment === null ? [] : [...rows.keys()].filter((place) => isHere(rows[place]!));
    const base = role?.ratio && here.find((place) => sameText(rows[place]!.role!, role.ratio!.of));
    const whole = figures.segment !== null && figures.role === null && here.length > 0;
    return { figures, role, parts: whole ? [at + 1, at + here.length] : null, base: base ?? null };
  });
}

/** The sum of a column over the cells' rows of one role. */
const roleSum = (at: PlaceOf, header: string, cells: number): string =>
  `SUMIFS(${columnHere(at, header, cells)},${columnHere(at, 'Role', cells)},${at('Role')})`;

/** A figure that adds up: over the roles of a cell, and over all cells. */
function summed(
  header: keyof typeof columnNotes,
  format: CellFormat,
  value: (row: CoverageRow) => number | null,
  cells: number,
  own?: (row: PlanRow, at: PlaceOf, place: number) => string | null,
): Column {
  return {
    ...{ header, format, width: 13, note: columnNotes[header] },
    value: ({ figures }) => value(figures),
    formula: (row, at, place) => {
      if (isTotal(row)) return cells === 0 ? null : roleSum(at, header, cells);
      if (row.parts) return `SUM(${at(header, row.parts[0])}:${at(header, row.parts[1])})`;
      return own?.(row, at, place) ?? null;
    },
  };
}

const columnNotes = {
  Hours: 'Accounts × hours an account',
  'Reps needed': 'The most of by hours, by accounts, by spend and by ratio; not rounded',
  Reps: 'Seats over the year, each rep with the share of the cell (sheet Reps by cell)',
  Gap: 'Reps − reps needed; below 0 people lack',
  Capacity: 'What they can be expected to sell in the year',
  Cost: 'What they cost in the year',
} as const;

/** Accounts and money of the cell; a total adds up the rows of all roles. */
function heldColumn(
  header: string,
  format: CellFormat,
  note: string,
  value: (row: CoverageRow) => number | null,
  cells: number,
): Column {
  return {
    ...{ header, format, note, width: format === 'money' ? 15 : 11 },
    value: ({ figures }) => value(figures),
    formula: (row, at) => {
      if (!isTotal(row) || cells === 0) return null;
      return `SUMIFS(${columnHere(at, header, cells)},${columnHere(at, 'Role', cells)},"${allRoles}")`;
    },
  };
}

/** What one of the role can do, as the model says it: what the cell is divided by. */
const perOne: Readonly<Record<NeedRule, readonly [string, (role: Role) => number | undefined, string]>> = {
  hours: ['Hours of one', ({ hours }) => hours, 'Hours'],
  accounts: ['Accounts of one', ({ accounts }) => accounts, 'Accounts'],
  spend: ['Spend of one', ({ spend }) => spend, 'Current spend'],
  ratio: ['One for each', ({ ratio }) => ratio?.each, 'Reps needed'],
};

/** Two columns a rule: what one can do, and how many people that makes. */
function ruleColumns(rule: NeedRule, cells: number): readonly Column[] {
  const [header, each, amount] = perOne[rule];
  const people = `By ${rule}`;
  return [
    {
      ...{ header, format: rule === 'ratio' ? ('number' as const) : ('integer' as const), width: 11 },
      value: (row) =>
        isRole(row) && row.figures.by[rule] !== null && row.role ? (each(row.role) ?? null) : null,
    },
    {
      ...{ header: people, format: 'number', width: 11, note: `${amount} ÷ ${header.toLowerCase()}` },
      value: ({ figures }) => figures.by[rule],
      formula: (row, at) => {
        if (isTotal(row)) {
          return cells === 0 ? null : roleSum(at, people, cells);
        }
        const of = rule === 'ratio' ? (row.base === null ? null : at(amount, row.base)) : at(amount);
        return of === null ? null : `${of}/${at(header)}`;
      },
    },
  ];
}

/** The rule that asks for as many as are needed. */
function bindsFormula(row: PlanRow, at: PlaceOf): string | null {
  if (!isRole(row)) return null;
  const known = needRules.filter((rule) => row.figures.by[rule] !== null);
  const tests = known.map((rule) => `IF(${at('Reps needed')}=${at(`By ${rule}`)},"${rule}",`);
  return `IF(${at('Reps needed')}=0,"",${tests.join('')}""${')'.repeat(known.length)})`;
}

function neededFormula(row: PlanRow, at: PlaceOf): string | null {
  const known = needRules.filter((rule) => row.figures.by[rule] !== null);
  return known.length === 0 ? null : `MAX(${known.map((rule) => at(`By ${rule}`)).join(',')})`;
}

function placedFormula(places: Sheet, header: string) {
  const of = columnsOfSheet(places);
  return (_: PlanRow, at: PlaceOf): string =>
    `SUMIFS(${of(header)},${of('Segment')},${at('Segment')},${of('Region')},${at('Region')},${of('Role')},${at('Role')})`;
}

const nameColumns: readonly Column[] = [
  { header: 'Segment', width: 22, value: ({ figures }) => figures.segment ?? 'Total' },
  { header: 'Region', width: 18, value: ({ figures }) => figures.region },
  {
    ...{ header: 'Role', width: 11 },
    value: ({ figures }) => (figures.role === null ? allRoles : roleLabel(figures.role)),
  },
];

const heldColumns = (cells: number): readonly Column[] => [
  heldColumn(
    'Accounts',
    'integer',
    'Confirmed, in the market and not excluded',
    ({ accounts }) => accounts,
    cells,
  ),
  heldColumn('Value', 'money', 'A blank adds nothing', ({ value }) => value, cells),
  heldColumn(
    'Value unknown',
    'integer',
    'Accounts whose value is blank',
    ({ valueUnknown }) => valueUnknown,
    cells,
  ),
  heldColumn('Whitespace', 'money', 'Potential − current spend', ({ whitespace }) => whitespace, cells),
  heldColumn('Current spend', 'money', 'A blank adds nothing', ({ spend }) => spend, cells),
];

const hoursColumns = (cells: number): readonly Column[] => [
  {
    ...{
      header: 'Hours an account',
      format: 'number',
      width: 11,
      note: 'A year, by the rows “touch” of the model',
    },
    value: ({ figures }) => figures.hoursAnAccount,
  },
  summed(
    'Hours',
    'number',
    ({ hours }) => hours,
    cells,
    (row, at) => (row.figures.hoursAnAccount === null ? null : `${at('Accounts')}*${at('Hours an account')}`),
  ),
  {
    ...{ header: 'Hours unknown', format: 'integer', width: 11 },
    note: 'Accounts of segments without a row “touch”: nobody is counted for them',
    value: ({ figures }) => figures.hoursUnknown,
  },
];

function peopleColumns(places: Sheet, cells: number): readonly Column[] {
  const placed = (header: string) => placedFormula(places, header);
  return [
    summed('Reps needed', 'number', ({ needed }) => needed, cells, neededFormula),
    {
      ...{ header: 'Binds', width: 11, note: 'What asks for so many' },
      value: ({ figures }) => figures.binds,
      formula: bindsFormula,
    },
    summed('Reps', 'number', ({ reps }) => reps, cells, placed('Reps')),
    summed(
      'Gap',
      'number',
      ({ gap }) => gap,
      cells,
      (_, at) => `${at('Reps')}-${at('Reps needed')}`,
    ),
    summed('Capacity', 'money', ({ capacity }) => capacity, cells, placed('Capacity')),
    summed('Cost', 'money', ({ cost }) => cost, cells, placed('Cost')),
  ];
}

/**
 * The sheet Coverage plan: each cell of segment and region with all roles and role by role, then all cells; hours, people and
 * money are formulas over the cells beside them and the sheet Reps by cell.
 * @param places the sheet Reps by cell, which must be written first
 */
export function coveragePlanSheet(plan: CapacityPlan, roles: readonly Role[], places: Sheet): Sheet {
  const rows = planRows(plan.rows, roles);
  const cells = rows.filter((row) => !isTotal(row)).length;
  const columns = [
    ...nameColumns,
    ...heldColumns(cells),
    ...hoursColumns(cells),
    ...needRules.flatMap((rule) => ruleColumns(rule, cells)),
    ...peopleColumns(places, cells),
  ];
  return { ...reckonedSheet(planSheetName, columns, rows), filter: true };
}
