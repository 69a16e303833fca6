import { fold, sameText } from '../expr/fold';
import type { CoverageCell } from './capacity-facts';
import type { Role, Touch } from './coverage-rules';
import { touchOf } from './rep-share';

/** What people of a role are counted by; of two that ask for as many the first is said. */
export const needRules = ['hours', 'accounts', 'spend', 'ratio'] as const;
export type NeedRule = (typeof needRules)[number];

/** How many people of a role the accounts of a cell need. What is not known is null, never 0. */
export interface RoleNeed {
  readonly role: Role;
  /** Whether the touch lines ask this role for anything here: not known where the segment has no line at all. */
  readonly asked: boolean | null;
  /** Hours a year that one account asks for, and all of them. */
  readonly hoursAnAccount: number | null;
  readonly hours: number | null;
  /** People by each rule. */
  readonly by: Readonly<Record<NeedRule, number | null>>;
  /** People: the most of what is known. */
  readonly needed: number | null;
  /** The rule that asks for so many. */
  readonly binds: NeedRule | null;
}

const quotient = (amount: number | null, each: number | undefined): number | null =>
  amount === null || each === undefined || each <= 0 ? null : amount / each;

const noNeed = { hours: null, accounts: null, spend: null, ratio: null } as const;

function mostOf(by: RoleNeed['by']): Pick<RoleNeed, 'needed' | 'binds'> {
  let needed: number | null = null;
  let binds: NeedRule | null = null;
  for (const rule of needRules) {
    const people = by[rule];
    if (people !== null && (needed === null || people > needed)) [needed, binds] = [people, rule];
  }
  return { needed, binds: needed === 0 ? null : binds };
}

/** Whether the lines of a segment ask a role for something in a region. */
function askedOf(role: Role, { segment, region }: CoverageCell, touches: readonly Touch[]): boolean | null {
  if (!touches.some((touch) => sameText(touch.role, role.name))) return true;
  if (touchOf(touches, role.name, segment, region)) return true;
  const others = touches.some(
    (touch) =>
      sameText(touch.segment, segment) && (touch.region === undefined || sameText(touch.region, region)),
  );
  return others ? false : null;
}

/** What a role is needed for by its own accounts, before ratios. */
function ownNeed(
  role: Role,
  cell: CoverageCell,
  touches: readonly Touch[],
): Omit<RoleNeed, 'needed' | 'binds'> {
  const asked = askedOf(role, cell, touches);
  if (asked !== true) {
    const hours = asked === false ? 0 : null;
    return { role, asked, hoursAnAccount: hours, hours, by: noNeed };
  }
  const hoursAnAccount = touchOf(touches, role.name, cell.segment, cell.region)?.hours ?? null;
  const hours = hoursAnAccount === null ? null : cell.accounts * hoursAnAccount;
  const by = {
    hours: quotient(hours, role.hours),
    accounts: quotient(cell.accounts, role.accounts),
    spend: quotient(cell.spend, role.spend),
    ratio: null,
  };
  return { role, asked, hoursAnAccount, hours, by };
}

/**
 * How many people of each role a cell needs, each as the most of four:
 * hours (accounts × hours an account ÷ hours of one person), accounts (÷ the most accounts of a book), spend (current spend ÷ what
 * one looks after) and ratio (people of the other role ÷ how many of them one is for). People are not rounded: a cell may need 2.4.
 *
 * A role that no touch line names is asked everywhere; one that lines name is asked where they name it, and in a segment with
 * lines for others alone it needs nobody. In a segment without any line its hours and its need are not known.
 * @returns one a role, in their order; roles that count each other in a circle have no need by ratio
 */
export function roleNeeds(
  cell: CoverageCell,
  roles: readonly Role[],
  touches: readonly Touch[],
): readonly RoleNeed[] {
  const own = roles.map((role) => ownNeed(role, cell, touches));
  const places = new Map(roles.map(({ name }, at) => [fold(name), at]));
  const needOf = (at: number, before: ReadonlySet<number>): RoleNeed => {
    const need = own[at]!;
    const { ratio } = need.role;
    const base = ratio && places.get(fold(ratio.of));
    const known =
      base === undefined || before.has(base) ? null : needOf(base, new Set([...before, at])).needed;
    const by = { ...need.by, ratio: quotient(known, ratio?.each) };
    const most = mostOf(by);
    return { ...need, by, ...most, needed: most.needed ?? (need.asked === false ? 0 : null) };
  };
  return own.map((_, at) => needOf(at, new Set([at])));
}
