import type { Criterion, CriterionLine } from '../../scoring/criterion';
import { freezePercentiles } from '../../scoring/freeze-percentiles';
import type { AccountsSeen } from './accounts-seen';
import { leading, standingOut, type Chosen } from './standing-out';

const RULE_OF_THUMB = 'a rule of thumb, not a law';

/** A criterion asks a field that is known of at least this share of the accounts, and of so many. */
const LEAST_FILLED = 0.1;
const FEWEST_KNOWN = 5;

const enough = (seen: AccountsSeen, known: number): boolean =>
  known >= FEWEST_KNOWN && known >= LEAST_FILLED * seen.rowCount;

const head = (name: string, kind: string, field: string, weight: number) =>
  ({ name, kind, field, weight, blank: 'leave out', note: `weight ${weight}: ${RULE_OF_THUMB}` }) as const;

/** A cut that can be read: three figures. */
const threeFigures = (line: CriterionLine): CriterionLine =>
  typeof line.value === 'number' ? { ...line, value: Number(line.value.toPrecision(3)) } : line;

function sized(name: string, field: string, weight: number, seen: AccountsSeen): Criterion | undefined {
  const values = seen.numbers(field);
  if (!enough(seen, values.length)) return undefined;
  const line = (percent: number, points: number): CriterionLine => ({
    test: `percentile ${percent}`,
    value: null,
    points,
  });
  const lines = [line(25, 0.25), line(50, 0.5), line(75, 0.75), line(90, 1)];
  const frozen = freezePercentiles({ ...head(name, 'percentile', field, weight), lines }, values, null);
  const cuts = frozen.lines.map(threeFigures);
  // Where most accounts hold one value there is nothing to tell them apart by.
  return cuts[0]?.value === cuts[2]?.value ? undefined : { ...frozen, lines: cuts };
}

/** Points for what customers stand out in; where too few customers are known, for what is common. */
function chosenIn(
  seen: AccountsSeen,
  field: string,
  share: number,
  most: number,
  why: string,
): Chosen | null {
  const frequencies = seen.frequencies(field);
  const known = frequencies.reduce((sum, { count }) => sum + count, 0);
  if (frequencies.length < 2 || !enough(seen, known)) return null;
  const out = standingOut(seen, field, most);
  if (out) return out;
  const texts = leading(frequencies, share, most);
  return texts.length === frequencies.length ? null : { texts, why };
}

function matched(
  name: string,
  field: string,
  weight: number,
  seen: AccountsSeen,
  share: number,
): Criterion | undefined {
  const chosen = chosenIn(seen, field, share, 10, 'where most of these accounts are; put in whom you win');
  if (!chosen) return undefined;
  const lines = [
    { test: 'is', value: chosen.texts, points: 1, note: chosen.why },
    { test: 'otherwise', value: null, points: 0.4, note: RULE_OF_THUMB },
  ];
  return { ...head(name, 'match', field, weight), lines };
}

function listed(name: string, field: string, weight: number, seen: AccountsSeen): Criterion | undefined {
  const common = 'the most common here; put in those that your product goes with';
  const chosen = chosenIn(seen, field, 0.3, 5, common);
  if (!chosen) return undefined;
  const lines = [
    { test: 'contains any', value: chosen.texts, points: 1, note: chosen.why },
    { test: 'otherwise', value: null, points: 0.3, note: RULE_OF_THUMB },
  ];
  return { ...head(name, 'list', field, weight), lines };
}

function flagged(name: string, field: string, weight: number): Criterion {
  const lines = [
    { test: 'yes', value: null, points: 1 },
    { test: 'no', value: null, points: 0 },
  ];
  return { ...head(name, 'flag', field, weight), lines };
}

/**
 * The criteria of a starter model: those of the usual seven that the accounts have fields for, with the usual weights
 * (size 20, industry 20, technology 15, funding 15, geography 10, growth 10).
 */
export function starterCriteria(seen: AccountsSeen, yardstick: string | null): readonly Criterion[] {
  const { kindOf } = seen;
  const numeric = (field: string) => kindOf(field) === 'number' || kindOf(field) === 'money';
  const criteria = [
    yardstick === null ? undefined : sized('Size', yardstick, 20, seen),
    yardstick !== 'revenue' && numeric('revenue') ? sized('Revenue', 'revenue', 10, seen) : undefined,
    kindOf('industry') === 'category' ? matched('Industry', 'industry', 20, seen, 0.5) : undefined,
    kindOf('technologies') === 'list' ? listed('Technology', 'technologies', 15, seen) : undefined,
    kindOf('country') === 'category' ? matched('Geography', 'country', 10, seen, 0.8) : undefined,
    numeric('growth') ? sized('Growth', 'growth', 10, seen) : undefined,
    numeric('funding') ? sized('Funding', 'funding', 15, seen) : undefined,
    kindOf('target account') === 'flag' ? flagged('Target account', 'target account', 10) : undefined,
  ];
  return criteria.filter((criterion) => criterion !== undefined);
}
