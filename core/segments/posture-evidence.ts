import { fillTemplate, type Parameters } from '../values/problem';
import { amountText, percentText } from './finding';
import type { SeenSegment } from './posture-figures';

/** One sentence of what a posture rests on. */
export interface PostureEvidence {
  readonly code: string;
  readonly parameters: Parameters;
  readonly message: string;
}

const templates = {
  'win-rate':
    '{won} of {decided} deals decided in the last {quarters} {quarters|quarter|quarters} were won: {rate} ({low} to {high})',
  'win-rate-none': 'no deal was decided',
  'above-rest': 'wins {difference} points more often than the rest ({low} to {high})',
  'below-rest': 'wins {difference} points less often than the rest ({low} to {high})',
  'like-rest': 'not shown to win more or less often than the rest: {difference} points ({low} to {high})',
  'rest-unknown': 'not compared with the rest: too few decided deals on one side',
  growing: 'bookings grow by {growth} a year ({low} to {high}), over {quarters} whole quarters',
  falling: 'bookings fall by {growth} a year ({low} to {high}), over {quarters} whole quarters',
  flat: 'bookings show no trend: {growth} a year ({low} to {high}), over {quarters} whole quarters',
  'growth-unknown': 'no trend: it takes five whole quarters with bookings',
  penetration: '{customers} of {accounts} accounts buy: {penetration}',
  'penetration-unknown': 'it is not known which accounts buy',
  retention: '{customers} customers spend {retention} of what they did a year ago ({low} to {high})',
  'retention-unknown': 'net revenue retention is not known: it takes two customers with spend a year ago',
  effort: '{activity} of the activity for {value} of the value',
  'effort-unknown': 'the activity share is not known',
  cycle: 'half of the deals won took {days} days or less',
  acv: 'half of the deals won brought {amount} or less',
} as const;

function sentence(code: keyof typeof templates, parameters: Parameters = {}): PostureEvidence {
  return { code, parameters, message: fillTemplate(templates[code], parameters) };
}

const points = (difference: number): number => Math.round(1000 * difference) / 10;

/** What a posture rests on, a sentence a figure, in the same order for every segment. */
export function evidenceOf(seen: SeenSegment): readonly PostureEvidence[] {
  return [
    winRateOf(seen),
    restOf(seen),
    growthOf(seen),
    penetrationOf(seen),
    retentionOf(seen),
    effortOf(seen),
    ...(seen.cycle === null ? [] : [sentence('cycle', { days: amountText(seen.cycle) })]),
    ...(seen.acv === null ? [] : [sentence('acv', { amount: amountText(seen.acv) })]),
  ];
}

function winRateOf({ winRate, won, lost, quarters }: SeenSegment): PostureEvidence {
  if (!winRate) return sentence('win-rate-none');
  const [rate, low, high] = [winRate.rate, winRate.low, winRate.high].map(percentText);
  const decided = won + lost;
  return sentence('win-rate', {
    won,
    decided,
    quarters: quarters.length,
    rate: rate!,
    low: low!,
    high: high!,
  });
}

function restOf({ rest }: SeenSegment): PostureEvidence {
  if (!rest) return sentence('rest-unknown');
  const [difference, low, high] = [points(rest.difference), points(rest.low), points(rest.high)];
  if (rest.low > 0) return sentence('above-rest', { difference, low, high });
  if (rest.high >= 0) return sentence('like-rest', { difference, low, high });
  return sentence('below-rest', { difference: -difference, low: -high, high: -low });
}

function growthOf({ growth }: SeenSegment): PostureEvidence {
  if (!growth) return sentence('growth-unknown');
  const { perYear, low, high, quarters } = growth;
  const texts = (by: number, from: number, to: number): Parameters => ({
    growth: percentText(by),
    low: percentText(from),
    high: percentText(to),
    quarters,
  });
  if (low > 0) return sentence('growing', texts(perYear, low, high));
  return high < 0
    ? sentence('falling', texts(-perYear, -high, -low))
    : sentence('flat', texts(perYear, low, high));
}

function penetrationOf({ penetration, customers, accounts }: SeenSegment): PostureEvidence {
  if (penetration === null) return sentence('penetration-unknown');
  return sentence('penetration', {
    customers: amountText(customers),
    accounts: amountText(accounts),
    penetration: percentText(penetration),
  });
}

function retentionOf({ netRetention }: SeenSegment): PostureEvidence {
  if (!netRetention) return sentence('retention-unknown');
  const { rate, low, high, customers } = netRetention;
  return sentence('retention', {
    customers: amountText(customers),
    retention: percentText(rate),
    low: percentText(low),
    high: percentText(high),
  });
}

function effortOf({ activityShare, valueShare }: SeenSegment): PostureEvidence {
  if (activityShare === null || valueShare === null) return sentence('effort-unknown');
  return sentence('effort', { activity: percentText(activityShare), value: percentText(valueShare) });
}
