import type { FieldMapping } from '../../accounts/field';
import type { Criterion, CriterionLine } from '../../scoring/criterion';
import { freezePercentiles } from '../../scoring/freeze-percentiles';
import type { AccountsSeen, Frequency } from './accounts-seen';

const RULE_OF_THUMB = 'a rule of thumb, not a law';

/** The most frequent texts that together hold a share of the known ones. */
export function leading(frequencies: readonly Frequency[], share: number, most: number): string[] {
  const total = frequencies.reduce((sum, { count }) => sum + count, 0);
  const texts: string[] = [];
  let held = 0;
  for (const { value, count } of frequencies) {
    if (texts.length >= most || held >= share * total) break;
    texts.push(value);
    held += count;
  }
  return texts;
}

function sized(name: string, field: string, weight: number, seen: AccountsSeen): Criterion | undefined {
  const values = seen.numbers(field);
  if (values.length < 5) return undefined;
  const line = (percent: number, points: number): CriterionLine => ({
    test: `percentile ${percent}`,
    value: null,
    points,
  });
  const criterion: Criterion = {
    name,
    kind: 'percentile',
    field,
    weight,
    blank: 'leave out',
    lines: [line(25, 0.25), line(50, 0.5), line(75, 0.75), line(90, 1)],
    note: `weight ${weight}: ${RULE_OF_THUMB}`,
  };
  return freezePercentiles(criterion, values, null);
}

function matched(
  name: string,
  field: string,
  weight: number,
  seen: AccountsSeen,
  share: number,
): Criterion | undefined {
  const frequencies = seen.frequencies(field);
  const texts = leading(frequencies, share, 10);
  if (frequencies.length < 2 || texts.length === 0 || texts.length === frequencies.length) return undefined;
  return {
    name,
    kind: 'match',
    field,
    weight,
    blank: 'leave out',
    lines: [
      { test: 'is', value: texts, points: 1, note: 'where most of these accounts are; put in whom you win' },
      { test: 'otherwise', value: null, points: 0.4 },
    ],
    note: `weight ${weight}: ${RULE_OF_THUMB}`,
  };
}

function listed(name: string, field: string, weight: number, seen: AccountsSeen): Criterion | undefined {
  const items = leading(seen.frequencies(field), 0.5, 5);
  if (items.length === 0) return undefined;
  return {
    name,
    kind: 'list',
    field,
    weight,
    blank: 'leave out',
    lines: [
      {
        test: 'contains any',
        value: items,
        points: 1,
        note: 'the most common here; put in those that your product goes with',
      },
      { test: 'otherwise', value: null, points: 0.3 },
    ],
    note: `weight ${weight}: ${RULE_OF_THUMB}`,
  };
}

function flagged(name: string, field: string, weight: number): Criterion {
  return {
    name,
    kind: 'flag',
    field,
    weight,
    blank: 'leave out',
    lines: [
      { test: 'yes', value: null, points: 1 },
      { test: 'no', value: null, points: 0 },
    ],
    note: `weight ${weight}: ${RULE_OF_THUMB}`,
  };
}

/** The criteria of a starter model: those of the usual seven that the accounts have fields for. */
export function starterCriteria(
  seen: AccountsSeen,
  fields: readonly FieldMapping[],
  yardstick: string | null,
): readonly Criterion[] {
  const kindOf = new Map(fields.map(({ field, kind }) => [field, kind]));
  const numeric = (field: string) => kindOf.get(field) === 'number' || kindOf.get(field) === 'money';
  const criteria = [
    yardstick === null ? undefined : sized('Size', yardstick, 20, seen),
    yardstick !== 'revenue' && numeric('revenue') ? sized('Revenue', 'revenue', 10, seen) : undefined,
    kindOf.get('industry') === 'category' ? matched('Industry', 'industry', 20, seen, 0.5) : undefined,
    kindOf.get('technologies') === 'list' ? listed('Technology', 'technologies', 15, seen) : undefined,
    kindOf.get('country') === 'category' ? matched('Geography', 'country', 10, seen, 0.8) : undefined,
    numeric('growth') ? sized('Growth', 'growth', 10, seen) : undefined,
    numeric('funding') ? sized('Funding', 'funding', 15, seen) : undefined,
    kindOf.get('target account') === 'flag' ? flagged('Target account', 'target account', 10) : undefined,
  ];
  return criteria.filter((criterion) => criterion !== undefined);
}
