import type { NeedKind } from './territories';

/** What a role of people who look after accounts can do and costs: part `role`. What is absent is not said. */
export interface Role {
  /** As in the Reps sheet: AE, SDR, CSM, SE, manager. */
  readonly name: string;
  /** Money a year that one in full work is asked to sell, and what one costs all in. */
  readonly quota?: number;
  readonly cost?: number;
  /** The most accounts in a book, and the hours a year that one has for accounts. */
  readonly accounts?: number;
  readonly hours?: number;
  /** Money a year of current spend that one can look after. */
  readonly spend?: number;
  /** Share of quota that is expected, and share of the people who leave within a year: 0–1. */
  readonly attainment?: number;
  readonly attrition?: number;
  /** Share of full work in each month after the start, 0–1; full from the month after the last one. */
  readonly ramp?: readonly number[];
  /** One of this role for so many of another: `{ of: 'AE', each: 2.5 }`. */
  readonly ratio?: { readonly of: string; readonly each: number };
  readonly note?: string;
}

/** Hours a year that one account of a segment asks of a role: part `touch`. */
export interface Touch {
  readonly segment: string;
  readonly role: string;
  readonly hours: number;
  /** Only there; absent: everywhere that no other line names. */
  readonly region?: string;
  readonly note?: string;
}

/** Who a motion is for. */
export const motionFunctions = ['marketing', 'sales', 'success'] as const;
export type MotionFunction = (typeof motionFunctions)[number];

/** A way to market to, sell to or serve a segment, with the lines it is used between: part `motion`. */
export interface Motion {
  readonly name: string;
  readonly for: MotionFunction;
  /** Money of the first year's contract from which it pays. */
  readonly acv: number;
  /** Deals a year up to which it can be worked; absent: as many as come. */
  readonly deals?: number;
  /** Lifetime value ÷ land from which it takes over what the motion before it would work; absent: 10. */
  readonly lifetime?: number;
  readonly note?: string;
}

/** How a segment is worked today: part `motion`, test `is`. */
export interface MotionInUse {
  readonly segment: string;
  readonly for: MotionFunction;
  readonly motion: string;
  readonly note?: string;
}

/** How the books of a role are balanced: part `balance`. What is absent is as `carve` has it. */
export interface BalanceRule {
  /** The role whose books they are. */
  readonly role: string;
  /** How much each measure counts, 0 or more. */
  readonly weights?: { readonly potential?: number; readonly hours?: number; readonly unlikely?: number };
  /** 0–1, see `CarveOptions`. */
  readonly tolerance?: number;
  readonly keepOwner?: number;
  readonly mostMoves?: number;
  /** Of dynamic books: days without activity after which an account goes back, and days that it then rests in the pool. */
  readonly returnAfter?: number;
  readonly restFor?: number;
  /** The account fields that say what an account asks for, and who must have it. */
  readonly needs?: Readonly<Partial<Record<NeedKind, string>>>;
  readonly lock?: string;
  readonly note?: string;
}

/** What the books of a role may be balanced on: the measures of `weights`. */
export const balanceMeasures = ['potential', 'hours', 'unlikely'] as const;

/** A step of the planning calendar, counted back from the sales kick-off: part `calendar`. */
export interface CalendarStep {
  readonly name: string;
  /** Whole weeks before the kick-off in which it begins, and how many it takes; 0 weeks before is the kick-off. */
  readonly weeksBefore: number;
  readonly weeks?: number;
  readonly owner?: string;
  readonly note?: string;
}

/** The item of the part `calendar` that holds the kick-off; no step is called so. */
export const kickOffItem = 'kick-off';

/** The first day of the sales kick-off that the calendar counts back from: part `calendar`, item `kick-off`. */
export interface KickOff {
  /** ISO day. */
  readonly day: string;
  readonly note?: string;
}

/** What a model says of coverage. What is absent is not said, and what needs it is refused in words. */
export interface CoverageRules {
  readonly roles?: readonly Role[];
  readonly touches?: readonly Touch[];
  readonly motions?: readonly Motion[];
  readonly motionsInUse?: readonly MotionInUse[];
  readonly balances?: readonly BalanceRule[];
  readonly kickOff?: KickOff;
  readonly calendar?: readonly CalendarStep[];
}
