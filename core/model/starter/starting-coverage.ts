import type { CalendarStep, KickOff, Touch } from '../../coverage/coverage-rules';
import { mergedInto, segmentNames } from '../../segments/merged-name';
import { sameText } from '../../expr/fold';
import { civilDay, isoDay, serialDay } from '../../values/day';
import type { Rep } from '../../values/rep';
import { asOfDay } from '../as-of-day';
import type { Model } from '../model';
import { HOURS_FOR_ACCOUNTS, sellersOf, startingRoles } from './starting-roles';
import { startingMotions } from './starting-motions';

const RULE_OF_THUMB = 'a rule of thumb, not a law';

/** Accounts of one rep, from the lightest books to the heaviest accounts; the first is that of the lowest segment. */
const books: readonly (readonly [kind: string, least: number, most: number])[] = [
  ['small business', 150, 500],
  ['mid-market', 50, 150],
  ['field ($50–500K); another source says a few hundred', 20, 50],
  ['named large ($500K–1M)', 6, 20],
  ['named global ($1M+)', 2, 6],
];
const MID_MARKET = 1;

/** Whole hours of one account: those of a year over the accounts in the middle of the range. */
function startingTouches(model: Model, role: string): readonly Touch[] {
  const names = segmentNames(model).filter((name) => sameText(mergedInto(model, name, null), name));
  return names.map((segment, at) => {
    const place = names.length === 1 ? MID_MARKET : Math.min(names.length - 1 - at, books.length - 1);
    const [kind, least, most] = books[place]!;
    const hours = Math.floor(HOURS_FOR_ACCOUNTS / ((least + most) / 2));
    return { segment, role, hours, note: `${least}–${most} accounts a rep: ${kind}; ${RULE_OF_THUMB}` };
  });
}

const steps: readonly (readonly [name: string, weeksBefore: number, weeks: number, owner: string])[] = [
  ['Account segmentation', 20, 4, 'RevOps'],
  ['Routes to market', 16, 3, 'Marketing and sales'],
  ['Coverage plan', 13, 3, 'RevOps'],
  ['Organisation design', 10, 2, 'Sales'],
  ['Headcount and capacity', 8, 3, 'Finance'],
  ['Territories and quota', 5, 3, 'RevOps'],
  ['Hand-over', 2, 2, 'Sales'],
];

const startingCalendar: readonly CalendarStep[] = steps.map(([name, weeksBefore, weeks, owner]) => ({
  name,
  weeksBefore,
  weeks,
  owner,
  note: RULE_OF_THUMB,
}));

/** The Monday of the second week of the fiscal year that begins next after the as-of day; none without such a day. */
function startingKickOff(model: Model): KickOff | undefined {
  const asOf = asOfDay(model);
  if (asOf === null) return undefined;
  const { year } = civilDay(asOf);
  const { fiscalYear = 1 } = model.settings;
  const begins = [year, year + 1].map((each) => serialDay(each, fiscalYear, 1)!).find((day) => day > asOf)!;
  const second = begins + 7;
  // Serial day 2 was a Monday.
  const monday = second - ((((second - 2) % 7) + 7) % 7);
  return { day: isoDay(monday), note: 'in the second week of the next fiscal year; put in yours' };
}

/**
 * What a plan of coverage starts from: roles, touches by the model's segments, motions, balance and calendar, each with a note
 * that says that it is a rule of thumb and where it comes from. What the model says already stays as it is.
 * @param model that has passed its check
 * @param reps who there is: their medians give quotas and costs, their roles are named as they are
 * @returns the model with what it lacked
 */
export function startingCoverage(model: Model, reps: readonly Rep[] = []): Model {
  const { currency } = model.settings;
  const money =
    currency === 'USD'
      ? RULE_OF_THUMB
      : `in US dollars as the rule has it, put in ${currency}; ${RULE_OF_THUMB}`;
  const roles = model.roles ?? startingRoles(reps, RULE_OF_THUMB, money);
  const seller = roles.find(({ name }) => sameText(name, sellersOf(reps))) ?? roles[0]!;
  const touches = model.touches ?? startingTouches(model, seller.name);
  const kickOff = model.kickOff ?? startingKickOff(model);
  return {
    ...model,
    roles,
    touches,
    motions: model.motions ?? startingMotions(money),
    balances: model.balances ?? [
      {
        role: seller.name,
        weights: { potential: 1, hours: 0.5 },
        tolerance: 0.05,
        keepOwner: 0.1,
        note: `books within 20 % of the median are fair; ${RULE_OF_THUMB}`,
      },
    ],
    ...(kickOff ? { kickOff } : {}),
    calendar: model.calendar ?? startingCalendar,
  };
}
