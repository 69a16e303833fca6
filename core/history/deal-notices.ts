import { isoDay } from '../values/day';
import { numberText } from '../values/number-text';
import { defineNotice, type Problem } from '../values/problem';
import type { OutcomeRoad } from './deal-outcomes';
import { LOST, OPEN, WON, type Deals } from './history';
import type { StageGuess } from './recognise-stages';

const outcomes = defineNotice(
  'deals/outcomes',
  '{won} {won|deal is|deals are} won, {lost} lost and {open} open, as {by} says',
);
const closedAlone = defineNotice(
  'deals/closed-alone',
  'no column tells won from lost: the {won} {won|deal with a closing date counts|deals with a closing date count} as won, and there is no win rate',
);
const muteStages = defineNotice(
  'deals/mute-stages',
  'no stage says won or lost, so {open|the deal counts|all {open} deals count} as open; name the stages that do: {stages}',
);
const unlistedStage = defineNotice(
  'deals/unlisted-stage',
  '{count} {count|deal stands|deals stand} in the stage "{name}", which no list of stages names, and {count|counts|count} as open',
);
const blankStages = defineNotice(
  'deals/blank-stage',
  '{count} {count|deal has no stage and counts|deals have no stage and count} as open',
);
const backwards = defineNotice(
  'deals/backwards',
  '{count} {count|deal is closed before it was created; it counts, but its|deals are closed before they were created; they count, but their} cycle is blank',
);
const inFuture = defineNotice(
  'deals/in-future',
  '{count} won {count|deal is|deals are} closed after {day}, the day of the figures; the last on {last}',
);
const negative = defineNotice(
  'deals/negative',
  '{count} won {count|deal has|deals have} a negative amount (credit notes); {count|it counts as it is|they count as they are}',
);
const withoutAmount = defineNotice(
  'deals/without-amount',
  '{count} of {won} won deals {count|has no amount; it counts as a deal|have no amount; they count as deals}, not as money',
);
const noAmount = defineNotice(
  'deals/no-amount',
  'no column says what the deals are worth: deal sizes, bookings and land stay blank',
);

const countIf = (deals: Deals, test: (deal: number) => boolean): number => {
  let count = 0;
  for (let deal = 0; deal < deals.count; deal += 1) if (test(deal)) count += 1;
  return count;
};

/** What told the outcome, and the stages that did not. */
export interface ToldBy {
  readonly road: OutcomeRoad;
  readonly stages: readonly StageGuess[];
  readonly blankStages: number;
  readonly header: string;
}

/** How many deals are won, lost and open, what told it, and which stages tell nothing. */
export function outcomeNotices(
  deals: Deals,
  { road, stages, blankStages: blank, header }: ToldBy,
): Problem[] {
  const of = (outcome: number): string =>
    numberText(countIf(deals, (deal) => deals.outcome[deal] === outcome));
  if (road === 'closed date') return [closedAlone({ won: of(WON) })];
  const counts = { won: of(WON), lost: of(LOST), open: of(OPEN) };
  const mute = road === 'stage' && stages.every(({ outcome }) => outcome === 'open');
  const names = stages.slice(0, 8).map(({ name }) => `"${name}"`);
  const unlisted = stages.filter(({ why }) => why.code === 'stages/unlisted');
  return [
    mute
      ? muteStages({ open: counts.open, stages: names.join(', ') })
      : outcomes({ ...counts, by: `"${header}"` }),
    ...unlisted.map(({ name, count }) => unlistedStage({ name, count: numberText(count) })),
    ...(road === 'stage' && blank > 0 ? [blankStages({ count: numberText(blank) })] : []),
  ];
}

/** What should be known about the days of deals. */
export function dayNotices(deals: Deals, asOf: number): Problem[] {
  const notices: Problem[] = [];
  const reversed = countIf(deals, (deal) => deals.closed[deal]! < deals.created[deal]!);
  if (reversed > 0) notices.push(backwards({ count: numberText(reversed) }));
  const isFuture = (deal: number): boolean => deals.outcome[deal] === WON && deals.closed[deal]! > asOf;
  const future = countIf(deals, isFuture);
  if (future > 0) {
    const last = deals.closed.reduce((most, day, deal) => (isFuture(deal) && day > most ? day : most), asOf);
    notices.push(inFuture({ count: numberText(future), day: isoDay(asOf), last: isoDay(last) }));
  }
  return notices;
}

/** What should be known about the money of deals. */
export function amountNotices(deals: Deals, hasAmount: boolean): Problem[] {
  if (!hasAmount) return [noAmount()];
  const won = countIf(deals, (deal) => deals.outcome[deal] === WON);
  const blank = countIf(deals, (deal) => deals.outcome[deal] === WON && Number.isNaN(deals.amount[deal]));
  const below = countIf(deals, (deal) => deals.outcome[deal] === WON && deals.amount[deal]! < 0);
  return [
    ...(blank > 0 ? [withoutAmount({ count: numberText(blank), won: numberText(won) })] : []),
    ...(below > 0 ? [negative({ count: numberText(below) })] : []),
  ];
}
